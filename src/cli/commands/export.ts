import { resolve } from 'node:path';
import { Command } from 'commander';
import { loadSettings } from '../settings.ts';
import { exportWork } from '../work/export-work.ts';
import { runWork } from '../work/run-work.ts';

export function exportCommand(): Command {
  return new Command('export')
    .description(
      'take the graph out as JSON lines: a first line about it, then a node or a relationship a line',
    )
    .option('--out <file>', 'a new file to write; standard output without it')
    .action(async ({ out }: { out?: string }, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      const path = out === undefined ? null : resolve(out);
      await runWork(exportWork.with({ out: path }), loadSettings(process.env, { data }));
    });
}
