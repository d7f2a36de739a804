import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { holdBack } from '../../bench/held-back.ts';
import { toMadeUpSite } from '../../bench/made-up-site.ts';
import { projectCaptures } from '../../bench/project-site.ts';
import { linkedSightings } from '../../queries/read/linking-facts.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { linkGraph } from '../../src/linking/link-graph.ts';
import { LinkingMemory } from '../../src/linking/memory/linking-memory.ts';
import { readAll } from '../../src/linking/read-all.ts';
import { toIssueLedger } from '../../src/projection/issue-ledger.ts';
import { createRandom } from '../../src/replica/synthetic/random.ts';
import { FakeLedger, openGraph } from '../projection/small-council.ts';
import { needsNeo4j, neo4jPatience, openTestNeo4j } from '../support/neo4j-server.ts';
import { followChanges } from './follow-changes.ts';

const engines: GraphEngine[] = [];
const open = async (): Promise<GraphEngine> => {
  const engine = await openGraph();
  engines.push(engine);
  return engine;
};
afterEach(async () => {
  await Promise.all(engines.splice(0).map((engine) => engine.close()));
});
const patience = 600_000;

describe('linking that remembers, at length', () => {
  const seeds = Array.from({ length: 12 }, (_, at) => 100 + at);
  it.each(seeds)(
    'gives the graph and the ids of linking afresh after every change of council %i',
    async (seed) => {
      await followChanges(seed, 40, { kept: await open(), afresh: await open() });
    },
    patience,
  );

  it(
    'leaves nothing to write for linking afresh, meeting by meeting of a council of thousands of items',
    async () => {
      const site = toMadeUpSite(300);
      const growing = holdBack(site.captures(1), 40);
      const [engine, ledger, linking] = [await open(), new FakeLedger(), new LinkingMemory()];
      for (let come = 0; come <= growing.meetings; come += 1) {
        await projectCaptures(site, growing.after(come), { engine, ledger, linking });
        const named = ledger.entries.length;
        expect(await linkGraph(engine, toIssueLedger(ledger))).toMatchObject({ written: 0, removed: 0 });
        expect(ledger.entries.length).toBe(named);
      }
    },
    patience,
  );

  it(
    'comes to one set of threads, in whatever order meetings come, one by one',
    async () => {
      const site = toMadeUpSite(60);
      const growing = holdBack(site.captures(1), 60);
      const after = (come: number) => growing.after(come);
      const { meetings } = growing;
      const all = after(meetings);
      const whole = await open();
      await projectCaptures(site, all, { engine: whole, ledger: new FakeLedger() });
      const wanted = await toThreads(whole);
      expect(wanted.length).toBeGreaterThan(10);
      for (const seed of [1, 2, 3]) {
        const order = createRandom(seed).some(
          Array.from({ length: meetings }, (_, at) => at),
          meetings,
        );
        const listed = order.flatMap((at) =>
          all.captures().slice(after(at).position, after(at + 1).position),
        );
        const captures = [...all.captures().slice(0, after(0).position), ...listed].map((capture, at) => ({
          ...capture,
          seq: at + 1,
        }));
        const [engine, ledger, linking] = [await open(), new FakeLedger(), new LinkingMemory()];
        for (let position = after(0).position; position <= captures.length; position += 2)
          await projectCaptures(
            site,
            { position, captures: (from = 1) => captures.slice(from - 1, position), readBody: all.readBody },
            { engine, ledger, linking },
          );
        expect(await toThreads(engine)).toEqual(wanted);
      }
    },
    patience,
  );
});

describe('linking that remembers, on Neo4j', needsNeo4j(), () => {
  let neo4j: Awaited<ReturnType<typeof openTestNeo4j>>;
  beforeAll(async () => {
    neo4j = await openTestNeo4j();
  }, neo4jPatience);
  afterAll(() => neo4j.close());

  it(
    'gives what linking afresh gives on the embedded engine',
    async () => {
      await followChanges(7, 30, { kept: neo4j.engine, afresh: await open() });
    },
    patience,
  );
});

/** The links of each issue, whatever it goes by. */
async function toThreads(engine: GraphEngine): Promise<string[]> {
  const byIssue = new Map<string, string[]>();
  for (const { issues, items, state, score } of await readAll(engine, linkedSightings)) {
    const issue = issues[0] ?? '';
    byIssue.set(issue, [...(byIssue.get(issue) ?? []), `${state} ${String(score)} ${items.join()}`]);
  }
  return [...byIssue.values()].map((links) => links.sort().join('\n')).sort();
}
