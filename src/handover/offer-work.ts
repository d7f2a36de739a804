import { chmodSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { dirname } from 'node:path';
import { DataFolderError } from '../errors.ts';
import { readJsonLines, writeJsonLine } from './json-lines.ts';
import { type WorkMessage, type WorkRequest, workRequest } from './messages.ts';
import { toSocketPath } from './socket-path.ts';

/** Does the work and sends what it says meanwhile; its last message is `done` or `failed`. Never throws. */
export type DoWork = (
  request: WorkRequest,
  send: (message: WorkMessage) => Promise<void>,
  /** Aborted when the asking program goes away. */
  signal: AbortSignal,
) => Promise<void>;

export interface WorkOffer {
  close(): Promise<void>;
}

/**
 * Takes work from other programs of this user through the private socket (0600) of the data folder. The caller
 * holds the folder's lock, so a socket that is found there belongs to a program that is gone.
 */
export async function offerWork(dataFolder: string, doWork: DoWork): Promise<WorkOffer> {
  const path = toSocketPath(dataFolder);
  prepare(path);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    serve(socket, doWork).catch(() => socket.destroy());
  });
  await listen(server, path);
  if (process.platform !== 'win32') chmodSync(path, 0o600);
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function prepare(path: string): void {
  if (process.platform === 'win32') return;
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  if (uid !== process.getuid?.() || (mode & 0o022) !== 0) {
    throw new DataFolderError(
      `${folder} can be written by others: make it private (chmod 700) or name another data folder`,
      {
        path: folder,
      },
    );
  }
  rmSync(path, { force: true });
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // A socket's file is made at once, in this call: it is private from its first moment.
    const before = process.umask(0o177);
    server.listen(path, resolve);
    process.umask(before);
  });
}

async function serve(socket: Socket, doWork: DoWork): Promise<void> {
  const gone = new AbortController();
  socket.once('close', () => {
    gone.abort();
  });
  for await (const line of readJsonLines(socket)) {
    const request = workRequest.safeParse(line);
    if (request.success) await doWork(request.data, (message) => writeJsonLine(socket, message), gone.signal);
    else {
      const message = 'The serving program does not understand this request: both must be of one version';
      await writeJsonLine(socket, {
        kind: 'failed',
        message,
        code: 'HANDOVER',
        exitCode: 6,
      } satisfies WorkMessage);
    }
    break;
  }
  socket.end();
}
