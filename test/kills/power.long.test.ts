import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { generateCouncil, startReplica } from '../../src/replica/index.ts';
import { seeded } from '../archive/archive-support.ts';
import { toCouncil } from '../crawl/crawl-site.ts';
import { ForgetfulFiles } from '../support/forgetful-files.ts';
import { spoilPage } from './kill-site.ts';
import { points } from './points.ts';
import {
  crawlOnDisk,
  crawlUntilPowerGoes,
  hashOf,
  type Kept,
  newMemoryGraph,
  type PowerSite,
  readDisk,
} from './power-cut.ts';
import { newTally, noteHit, printTable, type Tally } from './tally.ts';

/** Requests under way at one time. */
const underWay = 4;
const keyOf = ({ url, digest }: Kept): string => `${url} ${String(digest)}`;

describe('a crawl that loses its power', () => {
  let site: PowerSite;
  let whole: { hash: string; requests: number; operations: number; captures: string[] };
  const tallies: Tally[] = [];
  beforeAll(async () => {
    const made = generateCouncil({ meetings: 52, seed: 11 }).case;
    const replica = await startReplica({ case: made });
    spoilPage(replica, made);
    site = { replica, council: { ...toCouncil(made, replica.url), slug: 'testshire' } };
    const files = new ForgetfulFiles(seeded(1));
    const engine = await newMemoryGraph();
    await crawlOnDisk(site, files, engine);
    const captures = (await readDisk(files)).captures.map(keyOf).sort();
    const requests = replica.requests().length;
    whole = { hash: await hashOf(engine), requests, operations: files.operations, captures };
    await engine.close();
  });
  afterAll(async () => {
    printTable(tallies);
    await site.replica.close();
  });

  /** Cuts the power, has the crawl taken up, and holds the end to that of the whole run. */
  async function cut(
    at: Parameters<typeof crawlUntilPowerGoes>[3],
    name: string,
    seed: number,
    tally: Tally,
  ): Promise<void> {
    const files = new ForgetfulFiles(seeded(seed));
    let engine: GraphEngine = await newMemoryGraph();
    const write = engine.write.bind(engine);
    const { kept, requests } = await crawlUntilPowerGoes(site, files, engine, at);
    noteHit(tally, seed % 2 === 0 ? 'graph lost too' : 'graph kept');
    // The graph's own file forgets by rules of its own: all that was committed may be there, or nothing.
    engine.write = write;
    if (seed % 2 === 0) {
      await engine.close();
      engine = await newMemoryGraph();
    }
    const fault = (what: string): number => tally.faults.push(`${name}, seed ${String(seed)}: ${what}`);

    const found = await readDisk(files);
    const there = new Set(found.captures.map(keyOf));
    const lost = kept.filter((capture) => !there.has(keyOf(capture))).length + found.damaged;
    tally.lostCaptures += lost;
    if (lost > 0) fault(`${String(lost)} captures lost that were said to be safe`);
    const listed = new Set(found.captures.map(({ url }) => url));

    const { crawl } = await crawlOnDisk(site, files, engine);
    if (crawl.fromArchive !== listed.size)
      fault(`${String(crawl.fromArchive)} of ${String(listed.size)} pages found again`);
    const again = site.replica.requests();
    const origin = new URL(site.replica.url).origin;
    tally.askedAgain += again.filter(({ url }) => listed.has(`${origin}${url}`)).length;
    const extra = requests + again.length - whole.requests;
    tally.extraRequests += extra;
    if (extra > underWay + 1) fault(`${String(extra)} requests too many`);
    const captures = (await readDisk(files)).captures.map(keyOf).sort();
    if (JSON.stringify(captures) !== JSON.stringify(whole.captures)) fault('other captures in the end');
    if ((await hashOf(engine)) !== whole.hash) {
      tally.differingHashes += 1;
      fault('another graph');
    }
    await engine.close();
  }

  it('goes on from what it said was safe, wherever on its way the power went', async () => {
    const tally = newTally('power lost, evenly');
    tallies.push(tally);
    const cuts = 24;
    // Runs differ by a few operations (lines of a log that come together are written together): the last twentieth
    // belongs to the named points, or the power would now and then go after the end.
    const length = whole.operations * 0.95;
    for (let index = 0; index < cuts; index += 1) {
      const nth = Math.floor(((index + 0.5) / cuts) * length);
      await cut({ kind: 'operation', nth }, `operation ${String(nth)}`, index, tally);
    }
    expect(tally.faults).toEqual([]);
    expect(tally).toMatchObject({ kills: cuts, askedAgain: 0, lostCaptures: 0, differingHashes: 0 });
  });

  it('goes on likewise when the power goes at a named point', async () => {
    const tally = newTally('power lost, at named points');
    tallies.push(tally);
    // The graph is migrated before anything is crawled, and what is made anew is no file of the archive.
    const named = points.filter(
      ({ work, at }) =>
        work === 'crawl' &&
        at.kind !== 'schema' &&
        !(at.kind === 'write' && at.statement.test('set-schema-version')),
    );
    for (const [index, { name, at }] of named.entries()) {
      await cut(at, name, index, tally);
    }
    expect(tally.faults).toEqual([]);
    expect(tally.kills).toBe(named.length);
  });
});
