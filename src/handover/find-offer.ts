import { openOffer } from './hand-over.ts';
import { readJsonLines, writeJsonLine } from './json-lines.ts';
import type { WorkRequest } from './messages.ts';
import { toSocketPath } from './socket-path.ts';

/** A work that no program knows: it says so at once, whatever else it does. */
const greeting: WorkRequest = { work: 'greeting', options: null };

/**
 * Whether a program takes work for this data folder: it `answers`, is `silent` for longer than `patience`
 * (milliseconds), or `nobody` listens.
 */
export async function findOffer(
  dataFolder: string,
  patience = 5000,
): Promise<'answers' | 'silent' | 'nobody'> {
  const socket = await openOffer(toSocketPath(dataFolder));
  if (!socket) return 'nobody';
  const timer = setTimeout(() => socket.destroy(), patience);
  try {
    await writeJsonLine(socket, greeting);
    for await (const line of readJsonLines(socket)) return line === null ? 'silent' : 'answers';
  } catch {
    // Closed in the middle of a line: it said nothing that can be read.
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
  return 'silent';
}
