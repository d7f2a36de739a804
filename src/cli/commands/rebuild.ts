import { Command } from 'commander';
import { hashGraph } from '../../graph/hash.ts';
import { openProgress } from '../progress.ts';
import { projectWorkspace } from '../project-workspace.ts';
import { loadSettings } from '../settings.ts';
import { openWorkspace } from '../workspace.ts';

export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('make the graph anew from archive and ledger, offline')
    .option('--json', 'print the report for programs')
    .action(async (options: { json?: boolean }, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      const progress = openProgress(options.json !== true);
      const workspace = await openWorkspace(loadSettings(process.env, { data }));
      try {
        const report = await projectWorkspace(workspace, progress, { full: true });
        const { hash } = await hashGraph(workspace.engine);
        if (options.json) {
          process.stdout.write(`${JSON.stringify({ ...report, hash }, null, 2)}\n`);
          return;
        }
        const nodes = Object.entries(report.nodes).filter(([, n]) => n > 0);
        const problems = Object.entries(report.problems).map(([code, n]) => `  ${code}: ${String(n)}`);
        process.stdout.write(
          [
            `The graph was made anew from ${String(report.position)} captures:`,
            ...nodes.map(([label, n]) => `  ${label}: ${String(n)}`),
            ...(problems.length > 0 ? ['Noticed:', ...problems] : []),
            `Graph hash: ${hash}`,
            '',
          ].join('\n'),
        );
      } finally {
        await workspace.close();
      }
    });
}
