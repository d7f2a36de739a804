import { Command } from 'commander';
import { coverage } from '../../../queries/operations/coverage.ts';
import { toCsvText } from '../answers/answer-text.ts';
import { toCoverageAnswer } from '../answers/coverage-answer.ts';
import { askOperation } from '../ask-operation.ts';
import { toDay } from '../options.ts';
import { openProgress } from '../progress.ts';
import { projectWorkspace } from '../project-workspace.ts';
import { loadSettings } from '../settings.ts';
import { openWorkspace, requireCaptures } from '../workspace.ts';

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
      const workspace = await openWorkspace(loadSettings(process.env, { data }));
      try {
        requireCaptures(workspace);
        await projectWorkspace(workspace, openProgress(!options.json && !options.csv));
        const { committee, from, to } = options;
        const answer = await askOperation(workspace.engine, coverage.name, {
          ...(council === undefined ? {} : { council }),
          ...(committee === undefined ? {} : { committee }),
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
        });
        const shown = toCoverageAnswer(coverage.answer.parse(answer));
        if (options.json) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
        else process.stdout.write(options.csv ? toCsvText(shown) : `${shown.text}\n`);
      } finally {
        await workspace.close();
      }
    });
}
