import { Command } from 'commander';
import { loadSettings } from '../settings.ts';
import { linkWork } from '../work/link-work.ts';
import { runWork } from '../work/run-work.ts';

export function linkCommand(): Command {
  return new Command('link')
    .description('link the items of the graph to issues afresh')
    .option('--json', 'print the report for programs')
    .action(async (options: { json?: boolean }, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      await runWork(linkWork.with({ json: options.json ?? false }), loadSettings(process.env, { data }));
    });
}
