import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '../../errors.ts';
import { readEntries } from '../../graph/hash.ts';
import type { Workspace } from '../workspace.ts';
import { toExportLine } from './export-line.ts';
import { defineWork } from './work.ts';

/** Characters printed at a time. */
const piece = 64 * 1024;

export const exportWork = defineWork({
  name: 'export',
  /** `out`: absolute path of a file that is not there yet; null for standard output. */
  options: z.strictObject({ out: z.string().nullable() }),
  kind: 'reads',
  title: () => 'export',
  quiet: ({ out }) => out === null,
  async run(workspace, { out }, { print }) {
    const leave = await workspace.gate.enter();
    try {
      if (out === null) await printLines(workspace, print);
      else await writeLines(workspace, out);
    } finally {
      leave();
    }
    return 0;
  },
});

async function printLines(workspace: Workspace, print: (text: string) => Promise<void>): Promise<void> {
  let held = '';
  for await (const line of exportLines(workspace)) {
    held += `${line}\n`;
    if (held.length < piece) continue;
    await print(held);
    held = '';
  }
  await print(held);
}

async function writeLines(workspace: Workspace, path: string): Promise<void> {
  const out = await createFile(path);
  for await (const line of exportLines(workspace)) {
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** First line: what the file is and the notices of reconstructions; then a line for each node and relationship. */
async function* exportLines(workspace: Workspace): AsyncGenerator<string> {
  const notices = [...workspace.councils().values()].flatMap((council) =>
    council.reconstruction ? [{ install: council.slug, notice: council.reconstruction.notice }] : [],
  );
  yield JSON.stringify({ format: 'minutegraph-export-2', position: workspace.archive.position, notices });
  for await (const entry of readEntries(workspace.engine)) yield toExportLine(entry.text);
}

async function createFile(path: string): Promise<WriteStream> {
  const stream = createWriteStream(path, { flags: 'wx' });
  try {
    await once(stream, 'open');
    return stream;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(
      `${path} cannot be written (${why}): name a file that is not there yet`,
      { path },
      cause,
    );
  }
}
