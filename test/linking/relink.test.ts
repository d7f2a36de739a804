import { afterEach, describe, expect, it } from 'vitest';
import { linkedSightings } from '../../queries/read/linking-facts.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { hashGraph } from '../../src/graph/hash.ts';
import { LinkingMemory } from '../../src/linking/memory/linking-memory.ts';
import {
  FakeArchive,
  FakeLedger,
  itemRecord,
  meetingPage,
  meetingRecord,
  openGraph,
  project,
} from '../projection/small-council.ts';
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

describe('linking that remembers', () => {
  it.each([1, 6])(
    'gives the graph and the ids of linking afresh after every change of council %i',
    async (seed) => {
      const links = await followChanges(seed, 20, { kept: await open(), afresh: await open() });
      expect(links).toBeGreaterThan(5);
    },
  );

  const held = (mid: number, title: string) =>
    meetingPage(mid, meetingRecord(mid, { on: `2016-0${String(mid)}-01` }), itemRecord(mid, mid * 10, title));
  const first = [
    held(1, 'Thornham Depot lease'),
    held(2, 'Thornham Depot lease: update'),
    held(3, 'Pay policy'),
  ];

  it('reads of the graph only what a change touched', async () => {
    const [engine, archive, memory, ledger] = [
      await open(),
      new FakeArchive(),
      new LinkingMemory(),
      new FakeLedger(),
    ];
    const asked: string[][] = [];
    const watched: GraphEngine = {
      ...withMethods(engine),
      read: (statement, parameters) => {
        if (statement.name === 'linkable-items') asked.push((parameters as { ids: string[] }).ids);
        return engine.read(statement, parameters);
      },
    };
    await project(watched, archive.addAll(first), { ledger, linking: memory });
    asked.length = 0;
    const report = await project(watched, archive.add(held(4, 'Lease of Thornham Depot')), {
      ledger,
      linking: memory,
    });
    expect(asked.flat()).toEqual(['smalltown:item:40']);
    expect(report.linking).toMatchObject({ items: 4, sightings: 3 });
  });

  it('writes only the worth of links that rest on the same words as before', async () => {
    const [engine, archive, memory, ledger] = [
      await open(),
      new FakeArchive(),
      new LinkingMemory(),
      new FakeLedger(),
    ];
    const done: string[] = [];
    const watched: GraphEngine = {
      ...withMethods(engine),
      read: (statement, parameters) => {
        done.push(statement.name);
        return engine.read(statement, parameters);
      },
      write: (steps) => {
        done.push(...steps.map(({ statement }) => statement.name));
        return engine.write(steps);
      },
    };
    archive.addAll([...first, held(4, 'Lease of Thornham Depot')]);
    await project(watched, archive, { ledger, linking: memory });
    const scores = async () =>
      (await engine.read(linkedSightings, { after: '', limit: 10 })).map((one) => one.featureScores);
    const before = await scores();
    done.length = 0;
    // How much a word tells grows with the record.
    const titles = ['School meals', 'Parking fees', 'Library hours', 'Budget outturn', 'Tree planting'];
    archive.addAll(titles.map((title, at) => held(at + 5, title)));
    await project(watched, archive, { ledger, linking: memory });
    expect(before).toHaveLength(3);
    expect(await scores()).not.toEqual(before);
    expect(done).toContain('revalue-sighting');
    expect(done.filter((name) => /^upsert-sighting$|^linked-sightings|^linkable-texts$/.test(name))).toEqual(
      [],
    );
    const afresh = await open();
    await project(afresh, archive, { ledger });
    expect(await hashGraph(engine)).toEqual(await hashGraph(afresh));
  });

  it('takes nothing for known after a change that failed, or a graph that was emptied', async () => {
    const [engine, archive, memory, ledger] = [
      await open(),
      new FakeArchive(),
      new LinkingMemory(),
      new FakeLedger(),
    ];
    let isBroken = false;
    const breaking: GraphEngine = {
      ...withMethods(engine),
      write: (steps) =>
        isBroken && steps.some(({ statement }) => statement.name === 'upsert-sighting')
          ? Promise.reject(new Error('the disk is full'))
          : engine.write(steps),
    };
    const bring = (full = false) => project(breaking, archive, { ledger, linking: memory, full });
    await bring();
    archive.addAll(first);
    isBroken = true;
    await expect(bring()).rejects.toThrow('the disk is full');
    isBroken = false;
    await bring();
    const afresh = await open();
    await project(afresh, archive, { ledger });
    expect(await hashGraph(engine)).toEqual(await hashGraph(afresh));
    await bring(true);
    expect(await hashGraph(engine)).toEqual(await hashGraph(afresh));
  });
});

/** An engine whose calls can be replaced one by one. */
const withMethods = (engine: GraphEngine): GraphEngine => ({
  kind: engine.kind,
  read: engine.read.bind(engine),
  write: engine.write.bind(engine),
  findCandidates: engine.findCandidates.bind(engine),
  migrate: engine.migrate.bind(engine),
  wipe: engine.wipe.bind(engine),
  close: engine.close.bind(engine),
});
