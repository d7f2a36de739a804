import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dayRange } from '../../schema/case/case-date.ts';
import type { CaseMeeting } from '../../schema/case/case-meeting.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { generateCouncil, startReplica } from '../../src/replica/index.ts';
import { isExpired, toSite } from '../../src/replica/site.ts';
import {
  councilOf,
  crawlInto,
  newFolder,
  openMemoryGraph,
  projectFolder,
  removeFolders,
} from './council-folder.ts';
import { readValues } from './graph-lines.ts';

const { case: made, truth } = generateCouncil({ meetings: 60, seed: 21 });
const id = (kind: string, source: number | string): string => `fallowmere:${kind}:${String(source)}`;
const sorted = <T>(values: Iterable<T>): T[] => [...values].sort();

/** Titles that a source writes with entities, quotes and letters of other tongues. */
const spelled = new Map(
  [
    'Children’s & Young People’s Services – “Next Steps”',
    'Cost < £5,000 & > £1,000',
    'Café licence: 3½ hours at the Łódź Road site',
  ].map((title, at) => [made.meetings[at * 20 + 5]?.items.at(-1)?.aiId ?? 0, title]),
);
const meetings: CaseMeeting[] = made.meetings.map((meeting) => ({
  ...meeting,
  items: meeting.items.map((item) => ({ ...item, title: spelled.get(item.aiId ?? 0) ?? item.title })),
}));

/** What one road can know of: the page that lists the committees leaves the expired ones out, the service does not. */
function toVisible(withExpired: boolean) {
  const site = toSite(made);
  const listed = new Set(
    made.bodies.filter((body) => withExpired || !isExpired(site, body)).map(({ cid }) => cid),
  );
  const held = meetings.filter(({ cid, jointCids = [] }) =>
    [cid, ...jointCids].some((one) => listed.has(one)),
  );
  // Whose lists name it, and whose the meeting's own page says it is: the first of a joint meeting's.
  const heldBy = ({ cid, jointCids = [] }: CaseMeeting): number[] => [
    cid,
    ...jointCids.filter((one) => listed.has(one)),
  ];
  const committees = new Set([...listed, ...held.flatMap(heldBy)]);
  const attended = truth.attendance.flatMap((came) => {
    const meeting = held.find(({ mid }) => mid === came.mid);
    const invited = (meeting?.attendance ?? []).filter(({ role }) => role !== 'Officer');
    // Some committees never fill the list in: it says "Expected" of everybody, for good.
    const filledIn = invited.every(({ status }) => status !== 'Expected');
    return meeting ? [{ ...came, filledIn, invited: invited.map(({ name }) => name) }] : [];
  });
  return { committees, held, heldBy, attended };
}

/** Milliseconds, for a machine that does other things too. */
const setUpTimeout = 300_000;

describe.each([
  { road: 'web service', options: {}, visible: toVisible(true) },
  { road: 'pages', options: { webService: false }, visible: toVisible(false) },
])('a made-up council read by its $road', ({ options, visible }) => {
  const filledIn = visible.attended.filter((came) => came.filledIn);
  let engine: GraphEngine;

  beforeAll(async () => {
    const site = { ...made, meetings };
    const folder = newFolder();
    const replica = await startReplica({ case: site });
    const report = await crawlInto(folder, site, replica, options);
    await replica.close();
    expect(report.failures).toEqual([]);
    engine = await openMemoryGraph();
    await projectFolder(folder, [councilOf(site)], engine);
  }, setUpTimeout);
  afterAll(async () => {
    await engine.close();
    removeFolders();
  });

  const strings = (text: string): Promise<string[]> => readValues(engine, text, z.string());
  const rows = (text: string): Promise<(string | null)[][]> =>
    readValues(engine, text, z.array(z.string().nullable()));

  it('has exactly its committees, meetings and items', async () => {
    expect(await strings('MATCH (n:Committee) RETURN n.id AS value ORDER BY value')).toEqual(
      sorted([...visible.committees].map((cid) => id('committee', cid))),
    );
    expect(await strings('MATCH (n:Meeting) RETURN n.id AS value ORDER BY value')).toEqual(
      sorted(visible.held.map(({ mid }) => id('meeting', mid ?? 0))),
    );
    const items = visible.held.flatMap((meeting) =>
      meeting.items.map((item) => [id('meeting', meeting.mid ?? 0), id('item', item.aiId ?? 0)]),
    );
    expect(
      sorted(
        (await rows('MATCH (m:Meeting)-[:HAS_ITEM]->(i:AgendaItem) RETURN [m.id, i.id] AS value')).map(
          String,
        ),
      ),
    ).toEqual(sorted(items.map(String)));
  });

  it('has each meeting on its day, held by its committee, joint ones by each', async () => {
    const expected = visible.held.map((meeting) => {
      const { mid, date = null, time = null } = meeting;
      const range = dayRange(date);
      return [
        [id('meeting', mid ?? 0), range?.from ?? null, range?.to ?? null, time],
        sorted(visible.heldBy(meeting).map((one) => id('committee', one))),
      ];
    });
    const found = await readValues(
      engine,
      'MATCH (m:Meeting) RETURN [[m.id, m.dateFrom, m.dateTo, m.time], [(m)<-[:HELD]-(c:Committee) | c.id]] AS value',
      z.tuple([z.array(z.string().nullable()), z.array(z.string())]),
    );
    const inOrder = (list: unknown[][]): string[] => sorted(list.map((row) => JSON.stringify(row)));
    expect(inOrder(found.map(([meeting, held]) => [meeting, sorted(held)]))).toEqual(inOrder(expected));
    expect(truth.jointMeetings.length).toBeGreaterThan(1);
  });

  it('has every title as the clerk meant it', async () => {
    const titles = new Map(
      meetings.flatMap((meeting) => meeting.items.map((item) => [id('item', item.aiId ?? 0), item.title])),
    );
    const found = await rows('MATCH (i:AgendaItem) RETURN [i.id, i.title] AS value');
    for (const [item, title] of found) expect(title, String(item)).toBe(titles.get(item ?? ''));
    expect(spelled.size).toBe(3);
  });

  it('has everybody at the meetings they were at, and nowhere else', async () => {
    const found = await rows(
      'MATCH (p:Member)-[:HAD]->(a:Attendance)-[:AT]->(m:Meeting) RETURN [m.id, p.name, a.status] AS value',
    );
    const filled = new Set(filledIn.map(({ mid }) => id('meeting', mid)));
    const of = (...statuses: string[]): string[] =>
      sorted(
        found.flatMap(([m, p, status]) =>
          filled.has(m ?? '') && statuses.includes(status ?? '') ? [`${m ?? ''} ${p ?? ''}`] : [],
        ),
      );
    const told = (pick: (entry: (typeof filledIn)[number]) => readonly string[]): string[] =>
      sorted(filledIn.flatMap((entry) => pick(entry).map((name) => `${id('meeting', entry.mid)} ${name}`)));
    expect(of('PRESENT')).toEqual(
      told(({ present, substitutes }) => [...present, ...substitutes.map(({ substitute }) => substitute)]),
    );
    expect(of('APOLOGIES', 'SUBSTITUTED')).toEqual(told(({ apologies }) => apologies));
    expect(of('SUBSTITUTED')).toEqual(told(({ substitutes }) => substitutes.map(({ absent }) => absent)));
    expect(of('ABSENT')).toEqual(told(({ absent }) => absent));
    expect(of('EXPECTED', 'UNKNOWN')).toEqual([]);
    // Where the list says "Expected" of everybody, the minutes tell who was away and who came instead.
    const left = visible.attended.filter((came) => !came.filledIn);
    const open = (...statuses: string[]): string[] =>
      sorted(
        found.flatMap(([m, p, status]) =>
          !filled.has(m ?? '') && statuses.includes(status ?? '') ? [`${m ?? ''} ${p ?? ''}`] : [],
        ),
      );
    const minuted = (pick: (entry: (typeof left)[number]) => readonly string[]): string[] =>
      sorted(left.flatMap((entry) => pick(entry).map((name) => `${id('meeting', entry.mid)} ${name}`)));
    expect(open('APOLOGIES')).toEqual(minuted(({ apologies }) => apologies));
    expect(open('ABSENT')).toEqual(minuted(({ absent }) => absent));
    expect(open('PRESENT')).toEqual(
      minuted(({ substitutes }) => substitutes.map(({ substitute }) => substitute)),
    );
    expect(open('EXPECTED').length).toBeGreaterThan(20);
  });

  it('knows who was at every meeting of their committees, and who may have been', async () => {
    const statuses = new Map<string, Set<string>>();
    for (const [name, status] of await rows(
      'MATCH (p:Member)-[:HAD]->(a:Attendance) WHERE a.capacity <> "SUBSTITUTE" RETURN [p.name, a.status] AS value',
    )) {
      statuses.set(name ?? '', (statuses.get(name ?? '') ?? new Set()).add(status ?? ''));
    }
    const always = [...statuses]
      .filter(([, had]) => had.size === 1 && had.has('PRESENT'))
      .map(([name]) => name);
    const missed = new Set(filledIn.flatMap(({ apologies, absent }) => [...apologies, ...absent]));
    const open = new Set(visible.attended.flatMap((came) => (came.filledIn ? [] : came.invited)));
    const came = new Set(filledIn.flatMap(({ present }) => present));
    expect(sorted(always)).toEqual(sorted([...came].filter((name) => !missed.has(name) && !open.has(name))));
    const dutiful = truth.fullAttendance.filter((name) => statuses.has(name));
    expect(dutiful.length).toBeGreaterThan(5);
    for (const name of dutiful)
      expect(['EXPECTED', 'PRESENT'], name).toEqual(expect.arrayContaining([...(statuses.get(name) ?? [])]));
  });
});
