import { realpathSync } from 'node:fs';
import { openDataFolder } from '../../archive/data-folder.ts';
import { DataFolderInUseError, InterruptedError } from '../../errors.ts';
import { openProgress } from '../progress.ts';
import { projectWorkspace } from '../project-workspace.ts';
import type { Settings } from '../settings.ts';
import { untilStopped } from '../until-stopped.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';
import { handWorkOver } from './hand-work-over.ts';
import type { PieceOfWork } from './work.ts';

/**
 * Does the work here where the data folder is free; where a program serves it, hands the work to that one and shows
 * what it says. Either way the same words and the same exit code.
 * @throws InterruptedError where it was stopped by a signal; DataFolderInUseError where a program has the folder that takes no work
 */
export async function runWork(work: PieceOfWork, settings: Settings): Promise<void> {
  const output = { progress: openProgress(!work.quiet), print };
  if (work.kind === 'reads') await requireFolder(settings);
  let workspace: Workspace;
  try {
    workspace = await openWorkspace(settings);
  } catch (error) {
    if (!(error instanceof DataFolderInUseError)) throw error;
    const exitCode = await handWorkOver(realpathSync(settings.dataFolder), work.request, output);
    if (exitCode === null) throw error;
    process.exitCode = exitCode;
    return;
  }
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort(new InterruptedError());
  };
  if (work.stops) void untilStopped().then(stop);
  try {
    for (const notice of workspace.notices) output.progress.note(notice);
    if (work.kind === 'reads') await projectWorkspace(workspace, output.progress);
    process.exitCode = await work.run(workspace, output, stopping.signal);
  } catch (error) {
    stopping.signal.throwIfAborted();
    throw error;
  } finally {
    await workspace.close();
  }
}

/** A question makes no data folder. @throws DataFolderError where there is none */
async function requireFolder({ dataFolder }: Settings): Promise<void> {
  const data = await openDataFolder(dataFolder, { mode: 'read' });
  await data.close();
}

/** Waits until the reader has taken it; a reader that is gone has seen enough. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => {
      resolve();
    });
  });
}
