import { Command } from 'commander';
import { loadCouncils } from '../../councils/load-councils.ts';
import { loadSettings } from '../settings.ts';
import { toTable } from '../table.ts';

export function councilsCommand(): Command {
  return new Command('councils')
    .description('the councils that are known by a short name, and those of the data folder')
    .option('--json', 'print for programs')
    .action((options: { json?: boolean }, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      const councils = [...loadCouncils(loadSettings(process.env, { data }).dataFolder).values()];
      if (options.json) {
        process.stdout.write(`${JSON.stringify(councils, null, 2)}\n`);
        return;
      }
      const rows = councils.map((c) => [
        c.slug,
        c.name,
        c.baseUrl,
        c.reconstruction ? 'a reconstruction' : '',
      ]);
      process.stdout.write(`${toTable([['name', 'council', 'address', ''], ...rows])}\n`);
    });
}
