import { HandedOverError } from '../../errors.ts';
import { handOver } from '../../handover/hand-over.ts';
import type { WorkMessage } from '../../handover/messages.ts';
import type { Progress } from '../progress.ts';
import type { WorkOutput } from './work.ts';

/**
 * Lets the program that serves the data folder do the work, and shows here what it says.
 * @param dataFolder absolute, without symbolic links, as that program opened it
 * @returns its exit code; null where no program there takes work
 * @throws HandedOverError with the sentence and the exit code that the work failed with
 */
export async function handWorkOver(
  dataFolder: string,
  request: { readonly work: string; readonly options: unknown },
  { progress, print }: WorkOutput,
): Promise<number | null> {
  const end = await handOver(dataFolder, request, (message) => show(message, progress, print));
  progress.done();
  if (end?.kind === 'failed') throw new HandedOverError(end);
  return end?.exitCode ?? null;
}

async function show(message: WorkMessage, progress: Progress, print: WorkOutput['print']): Promise<void> {
  switch (message.kind) {
    case 'progress':
      progress.update(message.line);
      return;
    case 'note':
      progress.note(message.line);
      return;
    case 'output':
      progress.done();
      await print(message.text);
      return;
    case 'done':
    case 'failed':
  }
}
