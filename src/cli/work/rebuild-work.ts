import { z } from 'zod';
import { hashGraph } from '../../graph/hash.ts';
import type { ProjectionProblem } from '../../projection/ports.ts';
import { projectWorkspace } from '../project-workspace.ts';
import { defineWork } from './work.ts';

/** As of an archive that cannot be read: the rest of it is in the graph all the same. */
const damagedExitCode = 6;
const shownErrors = 10;

export const rebuildWork = defineWork({
  name: 'rebuild',
  options: z.strictObject({ json: z.boolean() }),
  kind: 'changes',
  title: () => 'rebuild',
  quiet: ({ json }) => json,
  async run(workspace, { json }, { progress, print }) {
    const errors: ProjectionProblem[] = [];
    const log = (problem: ProjectionProblem): void => {
      if (problem.level === 'error') errors.push(problem);
    };
    const report = await projectWorkspace(workspace, progress, { full: true, log });
    const { hash } = await hashGraph(workspace.engine);
    if (json) {
      await print(`${JSON.stringify({ ...report, hash, errors }, null, 2)}\n`);
    } else {
      const nodes = Object.entries(report.nodes).filter(([, n]) => n > 0);
      const problems = Object.entries(report.problems).map(([code, n]) => `  ${code}: ${String(n)}`);
      const lines = [
        `The graph was made anew from ${String(report.position)} captures:`,
        ...nodes.map(([label, n]) => `  ${label}: ${String(n)}`),
        ...(problems.length > 0 ? ['Noticed:', ...problems] : []),
        ...errors.slice(0, shownErrors).map(({ message, url }) => `  not read: ${[url, message].join(': ')}`),
        ...(errors.length > shownErrors
          ? [`  and ${String(errors.length - shownErrors)} more: see --json`]
          : []),
        `Graph hash: ${hash}`,
        '',
      ];
      await print(lines.join('\n'));
    }
    return errors.some(({ code }) => code === 'damaged-body') ? damagedExitCode : 0;
  },
});
