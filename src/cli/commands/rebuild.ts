import { Command } from 'commander';
import { loadSettings } from '../settings.ts';
import { rebuildWork } from '../work/rebuild-work.ts';
import { runWork } from '../work/run-work.ts';

export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('make the graph anew from archive and ledger, offline')
    .option('--json', 'print the report for programs')
    .action(async (options: { json?: boolean }, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      await runWork(rebuildWork.with({ json: options.json ?? false }), loadSettings(process.env, { data }));
    });
}
