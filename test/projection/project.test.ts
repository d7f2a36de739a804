import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineRead } from '../../queries/statement.ts';
import { ids } from '../../schema/records/ids.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { hashGraph } from '../../src/graph/hash.ts';
import type { ProjectionProblem } from '../../src/projection/ports.ts';
import {
  attendanceRecord,
  committeeRow,
  committees,
  councillors,
  details,
  documentRecord,
  FakeArchive,
  FakeLedger,
  install,
  itemPage,
  itemRecord,
  listOf,
  meetingPage,
  meetingRecord,
  memberRow,
  membershipRow,
  openGraph,
  project,
  reply,
} from './small-council.ts';

let engine: GraphEngine;
beforeEach(async () => {
  engine = await openGraph();
});
afterEach(async () => {
  await engine.close();
});

const values = (text: string, from: GraphEngine = engine): Promise<unknown[]> =>
  from
    .read(
      defineRead({
        name: 'probe',
        text,
        parameters: z.object({}),
        row: z.object({ value: z.unknown() }),
      }),
      {},
    )
    .then((rows) => rows.map((row) => row.value));

/** The graph that an archive gives when it is projected at once. */
async function hashOf(archive: FakeArchive): Promise<string> {
  const fresh = await openGraph();
  await project(fresh, archive);
  const { hash } = await hashGraph(fresh);
  await fresh.close();
  return hash;
}

const minuted = itemRecord(10, 101, 'School places', { minutesText: 'RESOLVED that the report be noted.' });

describe('projectArchive', () => {
  it('makes a graph of a council, its committees, meetings, items, decisions and papers', async () => {
    const archive = new FakeArchive().addAll([
      committees(committeeRow(1, 'Education Committee', false)),
      listOf(1, [
        [10, '2016-05-03'],
        [11, '2016-09'],
      ]),
      reply(10, meetingRecord(10, { on: '2016-05-03' }), minuted, documentRecord(10, 101, 7, 'Report')),
    ]);
    const report = await project(engine, archive);
    expect(report.nodes).toMatchObject({
      Council: 1,
      Committee: 1,
      Meeting: 2,
      AgendaItem: 1,
      Decision: 1,
      Evidence: 1,
      Document: 1,
    });
    expect(
      await values(
        'MATCH (:Council)-[:HAS_COMMITTEE]->(:Committee)-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(a)-[:RESULTED_IN]->(d)-[:HAS_EVIDENCE]->(e) RETURN [m.readState, a.title, d.text, e.quote] AS value',
      ),
    ).toEqual([
      ['READ', 'School places', 'RESOLVED that the report be noted.', 'RESOLVED that the report be noted.'],
    ]);
    expect(
      await values(
        'MATCH (m:Meeting {mid: 11}) RETURN m {.date, .dateFrom, .dateTo, .datePrecision, .readState, .readFrom} AS value',
      ),
    ).toEqual([
      {
        date: null,
        dateFrom: '2016-09-01',
        dateTo: '2016-09-30',
        datePrecision: 'month',
        readState: 'LISTED',
        readFrom: [],
      },
    ]);
    expect(
      await values('MATCH (c:Committee) RETURN c {.name, .listWindows, .meetingsListed, .expired} AS value'),
    ).toEqual([{ name: 'Education Committee', listWindows: ['../..'], meetingsListed: 2, expired: false }]);
    expect(await values('MATCH (a:AgendaItem) RETURN a.terms AS value')).toEqual([
      'be note place report resolv school that the',
    ]);
  });

  it('holds of version two of a page what version two alone gives, and what vanished as retired', async () => {
    const kept = itemRecord(10, 101, 'Kept');
    const dropped = itemRecord(10, 102, 'Dropped', { minutesText: 'AGREED.' });
    const archive = new FakeArchive().add(
      meetingPage(
        10,
        meetingRecord(10, { on: '2016-05-03' }),
        kept,
        dropped,
        documentRecord(10, 102, 9, 'Paper'),
        attendanceRecord(10, 5, 'Ann Lee'),
      ),
    );
    await project(engine, archive);
    const second = meetingPage(10, meetingRecord(10, { on: '2016-05-04' }), kept);
    archive.add(second);
    await project(engine, archive);
    expect(
      await values(
        'MATCH (n) WHERE n:AgendaItem OR n:Decision OR n:Document OR n:Attendance OR n:Member RETURN n.id AS value',
      ),
    ).toEqual([kept.id]);
    const gone = await values(
      'MATCH (:Meeting)-[:FORMERLY_HAD]->(r:Retired) RETURN r {.kind, .retiredId, .retiredAt, .title} AS value ORDER BY r.id',
    );
    expect(gone).toMatchObject([
      { kind: 'attendance', title: 'Ann Lee' },
      { kind: 'decision', title: 'AGREED.' },
      { kind: 'document', title: 'Paper' },
      { kind: 'item', title: 'Dropped', retiredId: dropped.id, retiredAt: '2026-01-01T00:02:00.000Z' },
    ]);
    expect(
      await values(
        'MATCH (:Meeting)-[:HAD_REVISION]->(r:Revision) RETURN r {.field, .value, .knownTo} AS value',
      ),
    ).toEqual([{ field: 'date', value: '2016-05-03', knownTo: '2026-01-01T00:02:00.000Z' }]);
    const alone = await openGraph();
    await project(alone, new FakeArchive().add(second));
    for (const graph of [engine, alone]) await graph.write([]);
    const living =
      'MATCH (n) WHERE NOT n:Retired AND NOT n:Projection AND NOT n:SchemaVersion AND NOT n:Revision RETURN properties(n) AS value ORDER BY n.id';
    const timeless = (rows: unknown[]): unknown[] =>
      rows.map((row) => ({ ...(row as object), firstSeenAt: 0, lastSeenAt: 0, bundleDigest: 0 }));
    expect(timeless(await values(living))).toEqual(timeless(await values(living, alone)));
    await alone.close();
  });

  it('takes back what comes back', async () => {
    const item = itemRecord(10, 102, 'Comes and goes');
    const own = meetingRecord(10, { on: '2016-05-03' });
    const archive = new FakeArchive().addAll([meetingPage(10, own, item), meetingPage(10, own)]);
    await project(engine, archive);
    expect(await values('MATCH (r:Retired) RETURN r.kind AS value')).toEqual(['item']);
    archive.add(meetingPage(10, own, item));
    await project(engine, archive);
    expect(await values('MATCH (r:Retired) RETURN r.kind AS value')).toEqual([]);
    expect(await values('MATCH (a:AgendaItem) RETURN a.title AS value')).toEqual(['Comes and goes']);
  });

  it('retires a meeting that a later list over its day does not name, with all that hung on it', async () => {
    const archive = new FakeArchive().addAll([
      committees(committeeRow(1, 'Education')),
      listOf(
        1,
        [
          [10, '2016-05-03'],
          [11, '2016-06-01'],
        ],
        ['2016-01-01', '2016-12-31'],
      ),
      meetingPage(
        10,
        meetingRecord(10, { on: '2016-05-03', committeeIds: [ids.committee(install, 1)] }),
        minuted,
      ),
    ]);
    await project(engine, archive);
    archive.add(listOf(1, [[11, '2016-06-01']], ['2016-06-01', '2016-12-31']));
    await project(engine, archive);
    expect(await values('MATCH (m:Meeting) RETURN m.mid AS value ORDER BY value')).toEqual([10, 11]);
    archive.add(listOf(1, [[11, '2016-06-01']], ['2016-01-01', '2016-12-31']));
    await project(engine, archive);
    expect(await values('MATCH (n) WHERE n:Meeting OR n:AgendaItem RETURN n.id AS value')).toEqual([
      ids.meeting(install, 11),
    ]);
    expect(
      await values('MATCH (:Committee)-[:FORMERLY_HAD]->(r:Retired) RETURN r.kind AS value ORDER BY value'),
    ).toEqual(['decision', 'item', 'meeting']);
    expect((await hashGraph(engine)).hash).toBe(await hashOf(archive));
    archive.add(
      listOf(
        1,
        [
          [10, '2016-05-03'],
          [11, '2016-06-01'],
        ],
        ['2016-01-01', '2016-12-31'],
      ),
    );
    await project(engine, archive);
    expect(await values('MATCH (r:Retired) RETURN r.kind AS value')).toEqual([]);
    expect(await values('MATCH (m:Meeting)-[:HAS_ITEM]->(a) RETURN a.title AS value')).toEqual([
      'School places',
    ]);
    expect((await hashGraph(engine)).hash).toBe(await hashOf(archive));
  });

  it('leaves a meeting without a day alone when a list of some days does not name it', async () => {
    const archive = new FakeArchive().addAll([
      listOf(1, [
        [10, 'unknown'],
        [11, '2016'],
      ]),
      listOf(1, [], ['2016-02-01', '2016-12-31']),
    ]);
    await project(engine, archive);
    expect(await values('MATCH (m:Meeting) RETURN m.mid AS value ORDER BY value')).toEqual([10, 11]);
  });

  it('ties a joint meeting to every committee that lists it, and takes no name from it', async () => {
    const archive = new FakeArchive().addAll([
      committees(committeeRow(1, 'Education'), committeeRow(2, 'Health')),
      listOf(1, [
        [10, '2016-05-03'],
        [11, '2016-06-03'],
      ]),
      listOf(2, [[10, '2016-05-03']]),
      meetingPage(
        10,
        meetingRecord(10, { on: '2016-05-03', committeeName: 'Education and Health, jointly' }),
      ),
      meetingPage(11, meetingRecord(11, { on: '2016-06-03', committeeName: 'Schools Committee' })),
    ]);
    await project(engine, archive);
    expect(
      await values('MATCH (c:Committee)-[:HELD]->(:Meeting {mid: 10}) RETURN c.cid AS value ORDER BY value'),
    ).toEqual([1, 2]);
    expect(
      await values(
        'MATCH (c:Committee)-[:NAMED]->(n) RETURN [c.cid, n.name, n.from, n.basis] AS value ORDER BY n.name',
      ),
    ).toEqual([
      [1, 'Education', null, 'committee list'],
      [2, 'Health', null, 'committee list'],
      [1, 'Schools Committee', '2016-06-03', 'printed on meeting pages'],
    ]);
    archive.add(listOf(2, []));
    await project(engine, archive);
    expect(await values('MATCH (c:Committee)-[:HELD]->(:Meeting {mid: 10}) RETURN c.cid AS value')).toEqual([
      1,
    ]);
    expect((await hashGraph(engine)).hash).toBe(await hashOf(archive));
  });

  it('dates a committee’s names by the meetings that print them', async () => {
    const named = (mid: number, on: string, committeeName: string) =>
      meetingPage(mid, meetingRecord(mid, { on, committeeName, committeeIds: [ids.committee(install, 1)] }));
    await project(
      engine,
      new FakeArchive().addAll([
        committees(committeeRow(1, 'New Name')),
        named(10, '2015-05-03', 'Old Name'),
        named(11, '2016', 'Old Name'),
        named(12, '2017-01-09', 'Old  NAME'),
        named(13, '2018-03-04', 'New Name'),
      ]),
    );
    expect(
      await values('MATCH (n:CommitteeName) RETURN [n.name, n.from, n.to] AS value ORDER BY n.from'),
    ).toEqual([
      ['Old  NAME', '2015-05-03', '2017-01-09'],
      ['New Name', '2018-03-04', '2018-03-04'],
    ]);
  });

  it('calls a committee that no list names by what its meetings print, and drops it with the last of them', async () => {
    const archive = new FakeArchive().add(
      meetingPage(
        10,
        meetingRecord(10, {
          on: '2016-05-03',
          committeeName: 'Planning',
          committeeIds: [ids.committee(install, 4)],
        }),
      ),
    );
    await project(engine, archive);
    expect(
      await values('MATCH (:Council)-[:HAS_COMMITTEE]->(c) RETURN [c.name, c.detailsRead] AS value'),
    ).toEqual([['Planning', false]]);
    archive.add(
      meetingPage(10, meetingRecord(10, { on: '2016-05-03', committeeIds: [ids.committee(install, 5)] })),
    );
    await project(engine, archive);
    expect(await values('MATCH (c:Committee) RETURN c.name AS value')).toEqual(['Committee 5']);
    expect((await hashGraph(engine)).hash).toBe(await hashOf(archive));
  });

  it('calls a member by their own record, else by a seat, else by the newest attendance', async () => {
    const at = (mid: number, on: string, name: string) =>
      meetingPage(
        mid,
        meetingRecord(mid, { on }),
        attendanceRecord(mid, 5, name, { party: 'LAB', ward: 'HIGH' }),
      );
    const archive = new FakeArchive().addAll([
      at(11, '2017-01-01', 'Ann Newer'),
      at(10, '2016-01-01', 'Ann Older'),
    ]);
    const name = 'MATCH (m:Member) RETURN [m.name, m.resolved] AS value';
    await project(engine, archive);
    expect(await values(name)).toEqual([['Ann Newer', true]]);
    expect(
      await values(
        'MATCH (:Member)-[:HAD_AFFILIATION]->(f) RETURN f {.party, .ward, .from, .to, .basis} AS value',
      ),
    ).toEqual([{ party: 'LAB', ward: 'HIGH', from: '2016-01-01', to: '2017-01-01', basis: 'attendance' }]);
    archive.add(details(1, committeeRow(1, 'Education'), membershipRow(1, 5, 'Ann Seat')));
    await project(engine, archive);
    expect(await values(name)).toEqual([['Ann Seat', true]]);
    archive.add(councillors(memberRow(5, 'Ann Lee', 'Labour Party'), memberRow(6, 'Bo Ray')));
    await project(engine, archive);
    expect(await values(`${name} ORDER BY m.name`)).toEqual([
      ['Ann Lee', true],
      ['Bo Ray', true],
    ]);
    expect(await values('MATCH (f:Affiliation) RETURN f.party AS value ORDER BY value')).toEqual([
      'LAB',
      'Labour Party',
    ]);
    archive.add(councillors());
    await project(engine, archive);
    expect(await values(name)).toEqual([['Ann Seat', true]]);
    expect(
      await values('MATCH (:Council)-[:FORMERLY_HAD]->(r) RETURN r.title AS value ORDER BY value'),
    ).toEqual(['Ann Lee', 'Bo Ray']);
    archive.addAll([
      details(1, committeeRow(1, 'Education')),
      meetingPage(10, meetingRecord(10)),
      meetingPage(11, meetingRecord(11)),
    ]);
    await project(engine, archive);
    expect(await values('MATCH (n) WHERE n:Member OR n:Affiliation RETURN n.id AS value')).toEqual([]);
    expect((await hashGraph(engine)).hash).toBe(await hashOf(archive));
  });

  it('prefers the service, a whole text to a cut one, and a text to none', async () => {
    const page = (minutesText: string, minutesCut: boolean, agendaText: string | null = null) =>
      itemRecord(10, 101, 'From the page', { minutesText, minutesCut, agendaText, number: '5' });
    const archive = new FakeArchive().add(
      meetingPage(10, meetingRecord(10, { on: '2016-05-03' }), page('The start ...', true)),
    );
    const item =
      'MATCH (a:AgendaItem) RETURN a {.title, .number, .minutesText, .minutesCut, .agendaText, .sourceUrl} AS value';
    await project(engine, archive);
    expect(await values(item)).toMatchObject([{ minutesText: 'The start ...', minutesCut: true }]);
    archive.add(itemPage(101, { ...page('The start and the end.', false), meetingId: null, position: 1 }));
    await project(engine, archive);
    expect(await values(item)).toMatchObject([
      {
        minutesText: 'The start and the end.',
        minutesCut: false,
        sourceUrl: 'https://smalltown.invalid/agenda-item?ID=101',
      },
    ]);
    archive.add(
      reply(
        10,
        meetingRecord(10, { on: '2016-05-03' }),
        itemRecord(10, 101, 'From the service', { agendaText: 'To note' }),
      ),
    );
    await project(engine, archive);
    expect(await values(item)).toMatchObject([
      {
        title: 'From the service',
        number: '5',
        minutesText: 'The start and the end.',
        agendaText: 'To note',
      },
    ]);
    expect(await values('MATCH (m:Meeting) RETURN m.readFrom AS value')).toEqual([
      ['item-pages', 'meeting-page', 'web-service'],
    ]);
    expect((await hashGraph(engine)).hash).toBe(await hashOf(archive));
  });

  it('pairs a heading without a number on the page with the service’s row of the same title', async () => {
    await project(
      engine,
      new FakeArchive().addAll([
        reply(
          10,
          meetingRecord(10),
          itemRecord(10, 100, 'Part one', { heading: true }),
          itemRecord(10, 101, 'Roads', { position: 2 }),
        ),
        meetingPage(
          10,
          meetingRecord(10),
          itemRecord(10, null, 'Part  One', { heading: true }),
          itemRecord(10, 101, 'Roads', { position: 2 }),
          itemRecord(10, null, 'Only on the page', { position: 3 }),
        ),
      ]),
    );
    expect(
      await values('MATCH (a:AgendaItem) RETURN [a.title, a.position] AS value ORDER BY a.position'),
    ).toEqual([
      ['Part one', 1],
      ['Roads', 2],
      ['Only on the page', 3],
    ]);
  });

  it('tells a paper that two meetings list by the later one, and by the other when that drops it', async () => {
    const listing = (mid: number, ...papers: [number, string][]) =>
      meetingPage(
        mid,
        meetingRecord(mid),
        itemRecord(mid, mid * 10, `Item of ${String(mid)}`),
        ...papers.map(([key, title]) => documentRecord(mid, mid * 10, key, title)),
      );
    const archive = new FakeArchive().addAll([
      listing(20, [7, 'As carried over']),
      listing(3, [7, 'As first seen']),
    ]);
    await project(engine, archive);
    const paper =
      'MATCH (a:AgendaItem)-[:HAS_DOCUMENT]->(d:Document) RETURN [a.title, d.title] AS value ORDER BY a.title';
    expect(await values(paper)).toEqual([
      ['Item of 20', 'As carried over'],
      ['Item of 3', 'As carried over'],
    ]);
    archive.add(listing(20));
    await project(engine, archive);
    expect(await values(paper)).toEqual([['Item of 3', 'As first seen']]);
    expect((await hashGraph(engine)).hash).toBe(await hashOf(archive));
    archive.add(listing(3));
    await project(engine, archive);
    expect(await values('MATCH (d:Document) RETURN d.id AS value')).toEqual([]);
    expect((await hashGraph(engine)).hash).toBe(await hashOf(archive));
  });

  it('says of a page that could not be read that it failed, and goes on', async () => {
    const archive = new FakeArchive().addAll([
      listOf(1, [
        [10, '2016-05-03'],
        [11, '2016-06-03'],
        [12, '2016-07-03'],
      ]),
      { pageType: 'meeting', context: { meetingId: 10 }, records: null },
      { pageType: 'meeting', context: { meetingId: 11 }, records: 'login' as never },
      meetingPage(12, meetingRecord(12, { on: '2016-07-03' })),
      meetingPage(12, meetingRecord(99)),
    ]);
    archive.add(meetingPage(13, meetingRecord(13)));
    archive.damaged.add(archive.list.at(-1)!.digest!);
    const problems: { code: string }[] = [];
    const report = await project(engine, archive, { problems: problems as never });
    expect(
      await values('MATCH (m:Meeting) RETURN [m.mid, m.readState, m.failure] AS value ORDER BY m.mid'),
    ).toEqual([
      [10, 'FAILED', 'The site did not answer'],
      [11, 'FAILED', 'This is a login page'],
      [12, 'READ', 'The page of meeting 12 tells of another'],
      [13, 'FAILED', 'The archived page does not read back'],
    ]);
    expect(report.problems).toEqual({ FETCH_TRANSIENT: 1, 'wrong-page': 2, 'damaged-body': 1 });
  });

  it('takes up what did not read back once it does, by a capture of the same bytes or by a copy', async () => {
    const pages = [
      listOf(1, [
        [10, '2016-05-03'],
        [11, '2016-06-03'],
      ]),
      meetingPage(10, meetingRecord(10, { on: '2016-05-03' }), minuted),
      meetingPage(11, meetingRecord(11, { on: '2016-06-03' })),
    ];
    const archive = new FakeArchive().addAll(pages);
    const [, ten, eleven] = archive.list.map(({ digest }) => digest ?? '');
    for (const digest of [ten, eleven]) archive.damaged.add(digest!);
    await project(engine, archive);
    const states = (): Promise<unknown[]> =>
      values('MATCH (m:Meeting) RETURN [m.mid, m.readState] AS value ORDER BY m.mid');
    const failed = [10, 11].map((mid) => [mid, 'FAILED']);
    expect(await states()).toEqual(failed);
    archive.add(pages[1]!);
    await project(engine, archive);
    expect(await states()).toEqual(failed);
    archive.damaged.delete(ten!);
    archive.add(pages[1]!);
    expect(await project(engine, archive)).toMatchObject({ from: 1, position: 5 });
    expect(await states()).toEqual([
      [10, 'READ'],
      [11, 'FAILED'],
    ]);
    expect((await hashGraph(engine)).hash).toBe(await hashOf(archive));
    archive.damaged.delete(eleven!);
    expect(await project(engine, archive)).toMatchObject({ from: 2, position: 5, problems: {} });
    expect(await states()).toEqual([10, 11].map((mid) => [mid, 'READ']));
    expect((await hashGraph(engine)).hash).toBe(await hashOf(archive));
    expect(await project(engine, archive)).toMatchObject({ from: 5, linking: null });
  });

  it('tells again what it noticed since a capture that is in the graph already, and changes nothing', async () => {
    const archive = new FakeArchive().addAll([
      meetingPage(10, meetingRecord(99)),
      meetingPage(11, meetingRecord(99)),
      meetingPage(12, meetingRecord(12)),
    ]);
    await project(engine, archive);
    const { hash } = await hashGraph(engine);
    expect((await project(engine, archive)).problems).toEqual({});
    const again = await project(engine, archive, { since: 1 });
    expect(again).toMatchObject({ full: false, from: 1, position: 3, problems: { 'wrong-page': 1 } });
    expect((await project(engine, archive, { since: 9 })).problems).toEqual({});
    expect((await hashGraph(engine)).hash).toBe(hash);
  });

  it('treats a forgotten body as never fetched', async () => {
    const archive = new FakeArchive().addAll([
      listOf(1, [[10, '2016-05-03']]),
      meetingPage(10, meetingRecord(10, { on: '2016-05-03' }), minuted),
    ]);
    await project(engine, archive);
    const last = archive.list.at(-1)!;
    archive.forgotten.add(last.digest!);
    archive.list.push({
      ...last,
      seq: 3,
      digest: null,
      tombstone: { scope: 'url', reason: 'asked for', digests: [last.digest!] },
    });
    await project(engine, archive);
    expect(await values('MATCH (n) WHERE n:AgendaItem OR n:Retired RETURN n.id AS value')).toEqual([]);
    expect(await values('MATCH (m:Meeting) RETURN m.readState AS value')).toEqual(['LISTED']);
    expect((await hashGraph(engine)).hash).toBe(await hashOf(archive));
  });

  it('writes nothing when nothing changed, and only the day it was seen when a page says the same again', async () => {
    const archive = new FakeArchive().add(meetingPage(10, meetingRecord(10), minuted));
    await project(engine, archive);
    const { hash } = await hashGraph(engine);
    expect(await project(engine, archive)).toMatchObject({
      linking: null,
      from: 1,
      position: 1,
      full: false,
    });
    archive.add(meetingPage(10, meetingRecord(10), minuted));
    const report = await project(engine, archive);
    expect(report.subjects.meeting).toEqual({ written: 0, unchanged: 1 });
    expect(report.linking).toMatchObject({ written: 0, removed: 0 });
    expect((await hashGraph(engine)).hash).toBe(hash);
    expect(await values('MATCH (m:Meeting) RETURN m.lastSeenAt AS value')).toEqual([
      '2026-01-01T00:02:00.000Z',
    ]);
  });

  it('builds the graph anew for other readers, for another archive, and on request', async () => {
    const ledger = new FakeLedger();
    const archive = new FakeArchive().addAll([
      meetingPage(10, meetingRecord(10), minuted),
      meetingPage(11, meetingRecord(11)),
    ]);
    expect(await project(engine, archive, { ledger })).toMatchObject({ full: true });
    expect(await project(engine, archive, { ledger })).toMatchObject({ full: false });
    expect(await project(engine, archive, { ledger, readers: 'next' })).toMatchObject({ full: true });
    expect(await project(engine, archive, { ledger, readers: 'next', full: true })).toMatchObject({
      full: true,
    });
    const other = new FakeArchive().add(meetingPage(12, meetingRecord(12)));
    expect(await project(engine, other, { ledger, readers: 'next' })).toMatchObject({ full: true });
    expect(await values('MATCH (m:Meeting) RETURN m.mid AS value')).toEqual([12]);
  });

  it('reports pages of a council that is not known', async () => {
    const archive = new FakeArchive().add(meetingPage(10, meetingRecord(10)));
    archive.list.push({ ...archive.list[0]!, seq: 2, install: 'elsewhere' });
    const report = await project(engine, archive);
    expect(report.problems).toEqual({ 'unknown-install': 1 });
    expect(report.nodes).toMatchObject({ Council: 1, Meeting: 1 });
  });

  it('says which pages it has no use for', async () => {
    const archive = new FakeArchive().addAll([
      itemPage(101, itemRecord(10, 101, 'Whose is it?', { meetingId: null })),
      { pageType: 'meeting', context: {}, records: [] },
    ]);
    const problems: ProjectionProblem[] = [];
    await project(engine, archive, { problems });
    expect(problems.map(({ code, seq }) => [code, seq])).toEqual([
      ['unplaced-page', 2],
      ['item-without-meeting', 1],
    ]);
    archive.add(meetingPage(10, meetingRecord(10), itemRecord(10, 101, 'Whose is it?')));
    expect((await project(engine, archive)).problems).toEqual({});
    expect(await values('MATCH (m:Meeting) RETURN m.readFrom AS value')).toEqual([
      ['item-pages', 'meeting-page'],
    ]);
  });
});
