import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkedSightings } from '../../queries/read/linking-facts.ts';
import { ids } from '../../schema/records/ids.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { hashGraph } from '../../src/graph/hash.ts';
import {
  FakeArchive,
  FakeLedger,
  install,
  itemRecord,
  meetingPage,
  meetingRecord,
  openGraph,
  project,
} from '../projection/small-council.ts';

let engine: GraphEngine;
beforeEach(async () => {
  engine = await openGraph();
});
afterEach(async () => {
  await engine.close();
});

const held = (mid: number, ...items: ReturnType<typeof itemRecord>[]) =>
  meetingPage(mid, meetingRecord(mid, { on: `2016-0${String(mid)}-01` }), ...items);
const sightings = () => engine.read(linkedSightings, { after: '', limit: 1000 });

describe('linkIssues', () => {
  it('ties items that share a ModernGov issue, one alone too, but for procedural ones', async () => {
    const ledger = new FakeLedger();
    const archive = new FakeArchive().addAll([
      held(1, itemRecord(1, 11, 'The Mill Hill depot', { issueIid: 5, issueTitle: 'Depot relocation' })),
      held(2, itemRecord(2, 21, 'Depot: award of contract', { issueIid: 5, issueTitle: 'Depot move' })),
      held(
        3,
        itemRecord(3, 31, 'Apologies for Absence', { issueIid: 6 }),
        itemRecord(3, 32, 'A lone matter', { issueIid: 7 }),
      ),
    ]);
    const report = await project(engine, archive, { ledger });
    expect(report.linking).toMatchObject({ items: 4, issues: 2, sightings: 3 });
    expect(ledger.entries).toMatchObject([
      { kind: 'issue-named', issueId: ids.issue(install, 'iid-5'), key: 'iid-5', title: 'Depot move' },
      { kind: 'issue-named', issueId: ids.issue(install, 'iid-7'), title: 'A lone matter' },
    ]);
    expect(
      (await sightings()).map(({ method, items, evidence }) => [method, items, evidence[0]?.quote]),
    ).toEqual([
      ['moderngov-issue-id', [ids.item(install, 11)], 'The Mill Hill depot'],
      ['moderngov-issue-id', [ids.item(install, 21)], 'Depot: award of contract'],
      ['moderngov-issue-id', [ids.item(install, 32)], 'A lone matter'],
    ]);
  });

  it('ties the issues of a series, with the words of each title as evidence', async () => {
    const archive = new FakeArchive().addAll([
      held(1, itemRecord(1, 11, 'Q1 2016/17 Corporate Risk Register')),
      held(2, itemRecord(2, 21, 'Corporate Risk Register - Update')),
      held(
        3,
        itemRecord(3, 31, 'Corporate Land Register'),
        itemRecord(3, 32, 'Corporate risk register', { heading: true }),
      ),
    ]);
    await project(engine, archive);
    const found = await sightings();
    expect(found).toHaveLength(2);
    expect(new Set(found.flatMap((s) => s.issues)).size).toBe(1);
    expect(
      found.map((s) => [s.state, s.method, s.featureNames, s.evidence.map((e) => [e.quote, e.start, e.end])]),
    ).toEqual([
      ['shown', 'title-series', ['same-series-title'], [['Corporate Risk Register', 11, 34]]],
      ['shown', 'title-series', ['same-series-title'], [['Corporate Risk Register', 0, 23]]],
    ]);
  });

  it('unties what no longer belongs together, and keeps the name in the ledger', async () => {
    const ledger = new FakeLedger();
    const archive = new FakeArchive().addAll([
      held(1, itemRecord(1, 11, 'Corporate Risk Register 2016')),
      held(2, itemRecord(2, 21, 'Corporate Risk Register 2017')),
    ]);
    await project(engine, archive, { ledger });
    archive.add(held(2, itemRecord(2, 21, 'Corporate Plan for Parks')));
    const report = await project(engine, archive, { ledger });
    expect(report.nodes).toMatchObject({ Issue: 0, Sighting: 0, Evidence: 0 });
    archive.add(held(2, itemRecord(2, 21, 'Corporate Risk Register 2017')));
    const { hash } = await hashGraph(engine);
    await project(engine, archive, { ledger });
    expect((await hashGraph(engine)).hash).not.toBe(hash);
    expect(ledger.entries).toHaveLength(1);
  });

  it('changes nothing when it is done again, and gives the same afresh', async () => {
    const ledger = new FakeLedger();
    const archive = new FakeArchive().addAll([
      held(1, itemRecord(1, 11, 'Corporate Risk Register 2016', { issueIid: 5 })),
      held(2, itemRecord(2, 21, 'Corporate Risk Register 2017')),
    ]);
    await project(engine, archive, { ledger });
    const { hash } = await hashGraph(engine);
    const afresh = await project(engine, archive, { ledger, full: true });
    expect(afresh.linking).toMatchObject({ issues: 2, sightings: 3 });
    expect((await hashGraph(engine)).hash).toBe(hash);
    expect(ledger.entries).toHaveLength(2);
  });
});
