import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkedIssues, linkedSightings } from '../../queries/read/linking-facts.ts';
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
  it('ties items that an officer tied to one issue, but for procedural ones, and names it as the officer did', async () => {
    const ledger = new FakeLedger();
    const archive = new FakeArchive().addAll([
      held(1, itemRecord(1, 11, 'The Mill Hill depot', { issueIid: 5, issueTitle: 'Depot relocation' })),
      held(2, itemRecord(2, 21, 'Depot: award of contract', { issueIid: 5, issueTitle: 'Depot relocation' })),
      held(
        3,
        itemRecord(3, 31, 'Apologies for Absence', { issueIid: 5 }),
        itemRecord(3, 32, 'A lone matter', { issueIid: 7 }),
      ),
    ]);
    const report = await project(engine, archive, { ledger });
    expect(report.linking).toMatchObject({ items: 4, issues: 1, sightings: 2, proposed: 0 });
    expect(ledger.entries).toMatchObject([
      {
        kind: 'issue-named',
        issueId: ids.issue(install, 'item-11'),
        key: 'item-11',
        title: 'Depot relocation',
      },
    ]);
    expect((await sightings()).map(({ state, items }) => [state, items])).toEqual([
      ['shown', [ids.item(install, 11)]],
      ['shown', [ids.item(install, 21)]],
    ]);
  });

  it('ties the issues of a series, with what speaks for it, and both titles as evidence', async () => {
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
    const found = (await sightings()).filter(({ state }) => state === 'shown');
    expect(found).toHaveLength(2);
    expect(new Set(found.flatMap((s) => s.issues)).size).toBe(1);
    for (const sighting of found) {
      expect(sighting.featureNames).toContain('same-series');
      expect(sighting.evidence.map(({ quote }) => quote).sort()).toEqual([
        'Corporate Risk Register - Update',
        'Q1 2016/17 Corporate Risk Register',
      ]);
    }
  });

  it('quotes the sentence of the minutes that a link rests on, where it stands', async () => {
    const minutesText =
      'Apologies were noted. The Sedgeley Baths survey had found asbestos. The report was noted.';
    const archive = new FakeArchive().addAll([
      held(
        1,
        itemRecord(1, 11, 'Sedgeley Baths: asbestos survey', {
          minutesText: 'The Sedgeley Baths survey had begun.',
        }),
      ),
      held(2, itemRecord(2, 21, 'Leisure estate', { minutesText })),
      ...['Youth Strategy', 'Pay policy', 'Bus lanes in the north', 'Tree planting', 'Treasury outturn'].map(
        (title, at) => held(at + 3, itemRecord(at + 3, 30 + at, title)),
      ),
    ]);
    await project(engine, archive);
    const quotes = (await sightings()).flatMap(({ evidence }) =>
      evidence.filter(({ field }) => field === 'minutesText'),
    );
    expect(quotes.length).toBeGreaterThan(0);
    for (const { quote, start, end } of quotes) {
      expect(quote).toContain('Sedgeley Baths survey');
      expect(
        [minutesText, 'The Sedgeley Baths survey had begun.'].map((of) => of.slice(start, end)),
      ).toContain(quote);
    }
  });

  it('comes to the same threads whatever order meetings come in, and keeps the ids of issues', async () => {
    const meetings = [
      held(1, itemRecord(1, 11, 'Corporate Risk Register 2016')),
      held(2, itemRecord(2, 21, 'Corporate Risk Register 2017'), itemRecord(2, 22, 'Thornham Depot lease')),
      held(3, itemRecord(3, 31, 'Thornham Depot lease: update'), itemRecord(3, 32, 'Youth Strategy')),
      held(4, itemRecord(4, 41, 'Corporate Risk Register 2018')),
      held(5, itemRecord(5, 51, 'Lease of Thornham Depot'), itemRecord(5, 52, 'Pay policy for 2018')),
    ];
    const threads = async (of: GraphEngine): Promise<string[]> => {
      const byIssue = new Map<string, string[]>();
      for (const { issues, items, state } of await of.read(linkedSightings, { after: '', limit: 1000 }))
        byIssue.set(issues[0] ?? '', [
          ...(byIssue.get(issues[0] ?? '') ?? []),
          `${state} ${String(items[0])}`,
        ]);
      return [...byIssue.values()].map((items) => items.sort().join()).sort();
    };
    await project(engine, new FakeArchive().addAll(meetings));
    const whole = await threads(engine);
    expect(whole).toHaveLength(2);
    for (const order of [
      [4, 2, 0, 3, 1],
      [1, 3, 4, 0, 2],
      [2, 4, 1, 0, 3],
    ]) {
      const other = await openGraph();
      const ledger = new FakeLedger();
      const archive = new FakeArchive();
      const ids: string[] = [];
      for (const at of order) {
        const meeting = meetings[at];
        if (meeting) archive.add(meeting);
        await project(other, archive, { ledger });
        const now = new Set(
          (await other.read(linkedSightings, { after: '', limit: 1000 })).flatMap((s) => s.issues),
        );
        // Ids that were there stay, or lead to the issue that they became one with.
        for (const id of ids) {
          const held = await other.read(linkedIssues, { after: '', limit: 1000 });
          expect(now.has(id) || held.some((issue) => issue.id === id && issue.mergedInto.length === 1)).toBe(
            true,
          );
        }
        ids.push(...now);
      }
      expect(await threads(other)).toEqual(whole);
      await other.close();
    }
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
    expect(report.nodes).toMatchObject({ Issue: 0, Sighting: 0 });
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
    expect(afresh.linking).toMatchObject({ issues: 1, sightings: 2 });
    expect((await hashGraph(engine)).hash).toBe(hash);
    expect(ledger.entries).toHaveLength(1);
  });
});
