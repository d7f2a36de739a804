import type { Socket } from 'node:net';

/** Bytes of one line; a longer one is no message of ours. */
const longestLine = 64 * 1024 * 1024;

/** Lines of a socket, parsed as JSON. Throws on a line that is none, or that does not end. */
export async function* readJsonLines(socket: Socket): AsyncGenerator {
  let held = '';
  socket.setEncoding('utf8');
  for await (const chunk of socket as AsyncIterable<string>) {
    held += chunk;
    if (held.length > longestLine) throw new Error('a message on the socket does not end');
    const lines = held.split('\n');
    held = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
}

/** Waits until the other side takes it, so that a slow reader does not fill the memory. */
export async function writeJsonLine(socket: Socket, message: unknown): Promise<void> {
  if (socket.destroyed || !socket.writable) return;
  if (socket.write(`${JSON.stringify(message)}\n`)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      socket.off('drain', done);
      socket.off('close', done);
      resolve();
    };
    socket.once('drain', done);
    socket.once('close', done);
  });
}
