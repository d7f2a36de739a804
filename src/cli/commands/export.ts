import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { Command } from 'commander';
import { ConfigError } from '../../errors.ts';
import { readEntries } from '../../graph/hash.ts';
import { openProgress } from '../progress.ts';
import { projectWorkspace } from '../project-workspace.ts';
import { loadSettings } from '../settings.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';

/** First line: what the file is and the notices of reconstructions; then a line for each node and relationship. */
async function* exportLines(workspace: Workspace): AsyncGenerator<string> {
  const notices = [...workspace.councils().values()].flatMap((council) =>
    council.reconstruction ? [{ install: council.slug, notice: council.reconstruction.notice }] : [],
  );
  yield JSON.stringify({ format: 'minutegraph-export-1', position: workspace.archive.position, notices });
  for await (const entry of readEntries(workspace.engine)) yield JSON.stringify(entry);
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

export function exportCommand(): Command {
  return new Command('export')
    .description(
      'take the graph out as JSON lines: a first line about it, then a node or a relationship a line',
    )
    .option('--out <file>', 'a new file to write; standard output without it')
    .action(async (options: { out?: string }, command: Command) => {
      const { data } = command.optsWithGlobals<{ data?: string }>();
      const workspace = await openWorkspace(loadSettings(process.env, { data }));
      try {
        await projectWorkspace(workspace, openProgress(options.out !== undefined));
        const out = options.out === undefined ? process.stdout : await createFile(options.out);
        for await (const line of exportLines(workspace)) {
          if (!out.write(`${line}\n`)) await once(out, 'drain');
        }
        if (out !== process.stdout) {
          out.end();
          await once(out, 'finish');
        }
      } finally {
        await workspace.close();
      }
    });
}
