import { connect, type Socket } from 'node:net';
import { DataFolderError } from '../errors.ts';
import { readJsonLines, writeJsonLine } from './json-lines.ts';
import { type WorkMessage, type WorkRequest, workMessage } from './messages.ts';
import { toSocketPath } from './socket-path.ts';

/** Null where no program listens there. */
export function openOffer(path: string): Promise<Socket | null> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    socket.once('connect', () => {
      resolve(socket);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(null);
      else
        reject(
          new DataFolderError(
            `${path} cannot be used (${error.message}): is it another user's?`,
            { path },
            error,
          ),
        );
    });
  });
}

/**
 * Asks the program that serves this data folder to do the work, and passes on all that it says.
 * @returns its exit code and what it failed with; null where no program offers to
 */
export async function handOver(
  dataFolder: string,
  request: WorkRequest,
  heed: (message: WorkMessage) => void | Promise<void>,
): Promise<Extract<WorkMessage, { kind: 'done' | 'failed' }> | null> {
  const path = toSocketPath(dataFolder);
  const socket = await openOffer(path);
  if (!socket) return null;
  try {
    await writeJsonLine(socket, request);
    for await (const line of readJsonLines(socket)) {
      const message = workMessage.parse(line);
      if (message.kind === 'done' || message.kind === 'failed') return message;
      await heed(message);
    }
  } finally {
    socket.destroy();
  }
  throw new DataFolderError(
    'The serving program stopped before the work was done: nothing that was read is lost, run the command again',
    { path },
  );
}
