import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Unix socket's address holds 107 bytes on Linux, 103 on macOS. */
const longestAddress = 100;

/**
 * Where the program that serves a data folder listens for others. In the folder itself; where that path is too
 * long for a socket, in a folder of this user's own among the temporary files, named by the data folder.
 */
export function toSocketPath(dataFolder: string): string {
  const own = join(dataFolder, 'serve.sock');
  if (process.platform === 'win32') return `\\\\.\\pipe\\minutegraph-${nameOf(dataFolder)}`;
  if (Buffer.byteLength(own) <= longestAddress) return own;
  const user = process.getuid?.() ?? 0;
  return join(tmpdir(), `minutegraph-${String(user)}-${nameOf(dataFolder)}`, 'serve.sock');
}

const nameOf = (dataFolder: string): string =>
  createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
