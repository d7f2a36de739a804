import { platforms } from '../../scrapers/registry.ts';
import type { ProjectionProblem } from '../projection/ports.ts';
import { type ProjectionReport, projectArchive } from '../projection/project.ts';
import type { Progress } from './progress.ts';
import type { Workspace } from './workspace.ts';

/** Brings the graph up to the archive, or makes it anew from the first capture on. */
export async function projectWorkspace(
  workspace: Workspace,
  progress: Progress,
  options: {
    readonly full?: boolean;
    readonly since?: number | undefined;
    readonly log?: (problem: ProjectionProblem) => void;
  } = {},
): Promise<ProjectionReport> {
  const { archive, ledger, engine, gate, linking } = workspace;
  let at = 'reading the archive';
  const project = (): Promise<ProjectionReport> =>
    projectArchive({
      archive,
      ledger,
      engine,
      linking,
      councils: [...workspace.councils().values()],
      platformOf: (council) => platforms[council.platform],
      log:
        options.log ??
        ((problem) => {
          if (problem.code === 'damaged-body') progress.note(problem.message);
        }),
      onProgress: ({ install, stage, done, total }) => {
        if (total === 0) return;
        at = `${[install, stage].join(' ').trim()} ${String(done)} of ${String(total)}`;
        progress.update(`Graph: ${at}`);
      },
      ...(options.full === undefined ? {} : { full: options.full }),
      since: options.since,
    });
  const report = await gate.change(() => at, project);
  progress.done();
  return report;
}
