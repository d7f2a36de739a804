import { Command } from 'commander';
import { coverage } from '../../../queries/operations/coverage.ts';
import { toDay } from '../options.ts';
import { loadSettings } from '../settings.ts';
import { askWork } from '../work/ask-work.ts';
import { runWork } from '../work/run-work.ts';

interface CoverageOptions {
  committee?: string;
  from?: string;
  to?: string;
  json?: boolean;
  csv?: boolean;
}

export function coverageCommand(): Command {
  return new Command('coverage')
    .description('how much of the record our copy holds, and what is missing')
    .argument('[council]', 'only this council, by its name in the list of councils')
    .option('--committee <id>', 'only this committee')
    .option('--from <date>', 'meetings from this day on', toDay('first'))
    .option('--to <date>', 'meetings up to this day', toDay('last'))
    .option('--json', 'print for programs')
    .option('--csv', 'print for a spreadsheet')
    .action(async (council: string | undefined, options: CoverageOptions, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      const { committee, from, to } = options;
      await runWork(
        askWork.with({
          operation: coverage.name,
          variables: {
            ...(council === undefined ? {} : { council }),
            ...(committee === undefined ? {} : { committee }),
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
          },
          form: options.json ? 'json' : options.csv ? 'csv' : 'text',
        }),
        loadSettings(process.env, { data }),
      );
    });
}
