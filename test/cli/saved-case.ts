import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCounts } from '../../queries/read/projection-state.ts';
import { hashGraph } from '../../src/graph/hash.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { toHar, toWarc } from '../saved/saved-forms.ts';
import { type RunningCli, startCli } from './run-cli.ts';

interface Saved {
  readonly url: string;
  readonly body: Buffer;
  readonly contentType: string;
  readonly date: string;
}

/** What a person has who opened at the replica, on this machine, what a crawl asked for. */
export class SavedCase {
  readonly pages: readonly Saved[];

  private constructor(pages: readonly Saved[]) {
    this.pages = pages;
  }

  /** @param data folder of a crawl of the bundled case */
  static async visit(data: string): Promise<SavedCase> {
    const replica: RunningCli = startCli(['replica', '--port', '0']);
    try {
      const [, root = ''] = await replica.waitFor(/at (http:\S+)\/mgListCommittees/);
      const pages: Saved[] = [];
      for (const [n, path] of crawledPaths(data).entries()) {
        const url = `${root}${path}`;
        const response = await fetch(url);
        pages.push({
          url,
          body: Buffer.from(await response.arrayBuffer()),
          contentType: response.headers.get('content-type') ?? '',
          date: new Date(Date.UTC(2024, 5, 1, 10, 0, n)).toISOString(),
        });
      }
      return new SavedCase(pages);
    } finally {
      await replica.stop();
    }
  }

  /** As wget leaves them: in one folder, named by the end of their address. */
  toFolder(folder: string): string {
    mkdirSync(folder, { recursive: true });
    for (const { url, body } of this.pages) {
      const name = url.slice(url.lastIndexOf('/') + 1);
      writeFileSync(join(folder, name), body);
    }
    return folder;
  }

  toHar(path: string): string {
    const entries = this.pages.map((page) => ({
      ...page,
      mimeType: page.contentType,
      body: page.body.toString('utf8'),
    }));
    writeFileSync(path, toHar(entries));
    return path;
  }

  toWarc(path: string): string {
    writeFileSync(path, toWarc(this.pages, 'by-record'));
    return path;
  }
}

/** Paths and queries of what the crawl asked for, in its order. */
function crawledPaths(data: string): string[] {
  const base = 'https://barnet-case.invalid';
  const lines = readFileSync(join(data, 'archive', 'captures.jsonl'), 'utf8').split('\n');
  return lines.flatMap((line) => /"url":"([^"]+)"/.exec(line)?.[1]?.slice(base.length) ?? []);
}

/** Hash of the folder's graph, and how many meetings it has. */
export async function graphOf(data: string): Promise<{ hash: string; meetings: number }> {
  const { engine } = await openGraph({ dataDir: data });
  const { hash } = await hashGraph(engine);
  const ofMeetings = nodeCounts.find(({ label }) => label === 'Meeting');
  const rows = ofMeetings ? await engine.read(ofMeetings.statement, {}) : [];
  await engine.close();
  return { hash, meetings: rows[0]?.nodes ?? 0 };
}
