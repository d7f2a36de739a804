import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platforms } from '../../scrapers/registry.ts';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { type DataFolder, openDataFolder } from '../../src/archive/data-folder.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { hashGraph } from '../../src/graph/hash.ts';
import type { CaptureSource } from '../../src/projection/ports.ts';
import { projectArchive } from '../../src/projection/project.ts';
import { generateCouncil } from '../../src/replica/index.ts';
import { type CrawledSite, openCrawlSite } from '../crawl/crawl-site.ts';
import { needsNeo4j, openTestNeo4j } from '../support/neo4j-server.ts';
import { FakeLedger, openGraph } from './small-council.ts';

/** A generated council, crawled by the service with its pages beside: real markup through the real readers. */
const made = generateCouncil({ meetings: 16, seed: 11 });
let site: CrawledSite;
let data: DataFolder;
let archive: Archive;

beforeAll(async () => {
  site = await openCrawlSite(made.case);
  await site.crawl({ withPages: true });
  data = await openDataFolder(site.folder);
  archive = await openArchive(data);
});
afterAll(async () => {
  await archive.close();
  await data.close();
  await site.close();
  rmSync(site.folder, { recursive: true, force: true });
});

/** The archive as it was when it had this many captures. */
const upTo = (position: number): CaptureSource => ({
  position,
  captures: (fromSeq) => archive.captures(fromSeq).filter((capture) => capture.seq <= position),
  readBody: (digest) => archive.readBody(digest),
});

async function hashAfter(engine: GraphEngine, positions: readonly number[]): Promise<string> {
  const ledger = new FakeLedger();
  for (const position of positions) {
    await projectArchive({
      archive: upTo(position),
      ledger,
      engine,
      councils: [site.council],
      platformOf: () => platforms.moderngov,
      log: () => undefined,
    });
  }
  return (await hashGraph(engine)).hash;
}

describe('a generated council in the graph', () => {
  it('has every meeting and item of the council, and reads them without a problem', async () => {
    const engine = await openGraph();
    const problems: unknown[] = [];
    const report = await projectArchive({
      archive,
      ledger: new FakeLedger(),
      engine,
      councils: [site.council],
      platformOf: () => platforms.moderngov,
      log: (problem) => problems.push(problem),
    });
    const items = made.case.meetings.flatMap((meeting) => meeting.items);
    expect(report.nodes).toMatchObject({
      Committee: made.case.bodies.length,
      Meeting: made.case.meetings.length,
      AgendaItem: items.length,
      Retired: 0,
    });
    expect(problems).toEqual([]);
    await engine.close();
  });

  it('is the same graph after one run and after runs that stopped here and there', async () => {
    const engines = [await openGraph(), await openGraph()];
    const [once, often] = engines as [GraphEngine, GraphEngine];
    const end = archive.position;
    const stops = [1, Math.floor(end / 3), Math.floor((2 * end) / 3), end];
    expect(await hashAfter(often, stops)).toBe(await hashAfter(once, [end]));
    for (const engine of engines) await engine.close();
  });

  describe('on Neo4j', needsNeo4j(), () => {
    it('has the same hash as on the embedded engine, in several runs', async () => {
      const embedded = await openGraph();
      const end = archive.position;
      const wanted = await hashAfter(embedded, [end]);
      await embedded.close();
      const { engine, close } = await openTestNeo4j();
      try {
        expect(await hashAfter(engine, [Math.floor(end / 2), end])).toBe(wanted);
      } finally {
        await close();
      }
      // Milliseconds: the run's one Neo4j may be another file's for a while.
    }, 300_000);
  });
});
