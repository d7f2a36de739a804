import { Command } from 'commander';
import { hashGraph } from '../../graph/hash.ts';
import type { ProjectionProblem } from '../../projection/ports.ts';
import { openProgress } from '../progress.ts';
import { projectWorkspace } from '../project-workspace.ts';
import { loadSettings } from '../settings.ts';
import { openWorkspace } from '../workspace.ts';

/** As of an archive that cannot be read: the rest of it is in the graph all the same. */
const damagedExitCode = 6;
const shownErrors = 10;

export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('make the graph anew from archive and ledger, offline')
    .option('--json', 'print the report for programs')
    .action(async (options: { json?: boolean }, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      const progress = openProgress(options.json !== true);
      const workspace = await openWorkspace(loadSettings(process.env, { data }));
      try {
        const errors: ProjectionProblem[] = [];
        const log = (problem: ProjectionProblem): void => {
          if (problem.level === 'error') errors.push(problem);
        };
        const report = await projectWorkspace(workspace, progress, { full: true, log });
        const { hash } = await hashGraph(workspace.engine);
        if (errors.some(({ code }) => code === 'damaged-body')) process.exitCode = damagedExitCode;
        if (options.json) {
          process.stdout.write(`${JSON.stringify({ ...report, hash, errors }, null, 2)}\n`);
          return;
        }
        const nodes = Object.entries(report.nodes).filter(([, n]) => n > 0);
        const problems = Object.entries(report.problems).map(([code, n]) => `  ${code}: ${String(n)}`);
        process.stdout.write(
          [
            `The graph was made anew from ${String(report.position)} captures:`,
            ...nodes.map(([label, n]) => `  ${label}: ${String(n)}`),
            ...(problems.length > 0 ? ['Noticed:', ...problems] : []),
            ...errors
              .slice(0, shownErrors)
              .map(({ message, url }) => `  not read: ${[url, message].join(': ')}`),
            ...(errors.length > shownErrors
              ? [`  and ${String(errors.length - shownErrors)} more: see --json`]
              : []),
            `Graph hash: ${hash}`,
            '',
          ].join('\n'),
        );
      } finally {
        await workspace.close();
      }
    });
}
