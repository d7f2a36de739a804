import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Capture } from '../../schema/records/capture.ts';
import { hashGraph } from '../../src/graph/hash.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { generateCouncil, type ReplicaHandle, startReplica } from '../../src/replica/index.ts';
import { needsNeo4j, openTestNeo4j } from '../support/neo4j-server.ts';
import {
  copyCaptures,
  copyFolder,
  councilOf,
  crawlInto,
  newFolder,
  openMemoryGraph,
  projectFolder,
  removeFolders,
} from './council-folder.ts';
import { readLines } from './graph-lines.ts';

const made = generateCouncil({ meetings: 16, seed: 5 }).case;
const councils = [councilOf(made)];

/** Milliseconds, for a machine that does other things too. */
const setUpTimeout = 300_000;

/** Hash of the graph that a folder gives when it is projected in one go. */
async function hashOf(folder: string): Promise<string> {
  const engine = await openMemoryGraph();
  await projectFolder(folder, councils, engine);
  const { hash } = await hashGraph(engine);
  await engine.close();
  return hash;
}

/** A line of the graph without the windows that a committee's list was asked for in. */
const withoutWindows = (line: string): string =>
  line.replace(/\["(?:listWindows|bundleDigest)",(?:\[[^\]]*\]|"[^"]*")\],?/g, '');

async function linesOf(folder: string): Promise<string[]> {
  const engine = await openMemoryGraph();
  await projectFolder(folder, councils, engine);
  const lines = await readLines(engine);
  await engine.close();
  return lines;
}

describe('the graph of an archive', () => {
  let replica: ReplicaHandle;
  let crawled: string;

  beforeAll(async () => {
    replica = await startReplica({ case: made });
    crawled = newFolder();
    await crawlInto(crawled, made, replica, { withPages: true });
  }, setUpTimeout);
  afterAll(async () => {
    await replica.close();
    removeFolders();
  });

  it('is the same after the crawl, after it was opened again, and after a rebuild', async () => {
    const folder = copyFolder(crawled);
    const first = await openGraph({ dataDir: folder });
    await first.engine.migrate();
    const report = await projectFolder(folder, councils, first.engine);
    const { hash } = await hashGraph(first.engine);
    await first.engine.close();
    const again = await openGraph({ dataDir: folder });
    await again.engine.migrate();
    expect(again.notice).toBeUndefined();
    expect(await hashGraph(again.engine)).toMatchObject({ hash });
    expect(await projectFolder(folder, councils, again.engine)).toMatchObject({
      from: report.position,
      full: false,
      linking: null,
    });
    expect((await projectFolder(folder, councils, again.engine, true)).full).toBe(true);
    expect(await hashGraph(again.engine)).toMatchObject({ hash });
    await again.engine.close();
  });

  it('does not depend on when the graph was brought up to it', async () => {
    const folder = newFolder();
    const engine = await openMemoryGraph();
    await crawlInto(folder, made, replica, { to: '2024-12-10' });
    await projectFolder(folder, councils, engine);
    await crawlInto(folder, made, replica, { from: '2024-12-11', withPages: true });
    await projectFolder(folder, councils, engine);
    await crawlInto(folder, made, replica, { committees: [107], webService: false });
    await projectFolder(folder, councils, engine);
    const lines = await readLines(engine);
    await engine.close();
    expect(await linesOf(folder)).toEqual(lines);
  });

  it('is that of one crawl where a window and the rest were crawled apart, but for the windows asked', async () => {
    const apart = newFolder();
    await crawlInto(apart, made, replica, { from: '2024-12-11', withPages: true });
    await crawlInto(apart, made, replica, { to: '2024-12-10', withPages: true });
    expect((await linesOf(apart)).map(withoutWindows)).toEqual((await linesOf(crawled)).map(withoutWindows));

    const turned = await copyCaptures([apart], (captures) => [...captures].reverse());
    expect(await hashOf(turned)).toBe(await hashOf(apart));
  });

  it('is the same whether web service and pages were read one after the other, in either order, or at once', async () => {
    const pages = newFolder();
    await crawlInto(pages, made, replica, { webService: false });
    const isReply = ({ pageType }: Capture): boolean => pageType.startsWith('ws-');
    const service = await copyCaptures([crawled], (captures) => captures.filter(isReply));
    const both = await copyCaptures([service, pages]);
    expect(await linesOf(await copyCaptures([pages, service]))).toEqual(await linesOf(both));

    const engine = await openMemoryGraph();
    await projectFolder(service, councils, engine);
    const after = await copyCaptures([crawled], (captures) => [
      ...captures.filter(isReply),
      ...captures.filter((capture) => !isReply(capture)),
    ]);
    await projectFolder(after, councils, engine);
    expect(await hashGraph(engine)).toMatchObject({ hash: await hashOf(crawled) });
    await engine.close();
  });

  it('does not depend on the order in which its pages were captured', async () => {
    const hash = await hashOf(crawled);
    const backwards = await copyCaptures([crawled], (captures) => [...captures].reverse());
    expect(await hashOf(backwards)).toBe(hash);
    const mixed = await copyCaptures([crawled], (captures) =>
      [...captures].sort((a, b) => ((a.seq * 7919) % 101) - ((b.seq * 7919) % 101)),
    );
    expect(await hashOf(mixed)).toBe(hash);
  });

  it('goes up to the last capture again where the graph was lost', async () => {
    const folder = copyFolder(crawled);
    const hash = await hashOf(folder);
    const engine = await openMemoryGraph();
    expect((await projectFolder(folder, councils, engine)).full).toBe(true);
    expect(await hashGraph(engine)).toMatchObject({ hash });
    await engine.close();
  });

  describe('on Neo4j', needsNeo4j(), () => {
    it(
      'hashes as on the embedded engine, after two runs and after a rebuild',
      async () => {
        const { engine, close } = await openTestNeo4j();
        try {
          const half = await copyCaptures([crawled], (captures) => captures.slice(0, captures.length / 2));
          await projectFolder(half, councils, engine);
          const folder = copyFolder(crawled);
          expect((await projectFolder(folder, councils, engine)).from).toBeGreaterThan(0);
          const hash = await hashOf(folder);
          expect(await hashGraph(engine)).toMatchObject({ hash });
          expect((await projectFolder(folder, councils, engine, true)).full).toBe(true);
          expect(await hashGraph(engine)).toMatchObject({ hash });
        } finally {
          await close();
        }
      },
      setUpTimeout,
    );
  });
});
