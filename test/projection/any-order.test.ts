import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ids } from '../../schema/records/ids.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { hashGraph } from '../../src/graph/hash.ts';
import {
  attendanceRecord,
  committeeRow,
  committees,
  councillors,
  details,
  documentRecord,
  FakeArchive,
  FakeLedger,
  type FakePage,
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

/** Ids of a few things only, so that captures meet each other often: shared items and papers, moved meetings. */
const mid = fc.integer({ min: 1, max: 4 });
const cid = fc.integer({ min: 1, max: 3 });
const uid = fc.integer({ min: 1, max: 3 });
const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength: 3 });
const day = (m: number): string => `2016-0${String(m)}-03`;

const item = fc.record({
  aiId: fc.integer({ min: 1, max: 6 }),
  title: fc.constantFrom(
    'Budget monitoring Q1',
    'Budget monitoring Q2',
    'School places',
    'Minutes',
    'Youth service review',
  ),
  minutesText: fc.constantFrom(null, 'RESOLVED that it be noted.', 'RESOLVED that'),
  minutesCut: fc.boolean(),
  issueIid: fc.constantFrom(null, 9),
  results: fc.array(fc.constantFrom('CARRIED' as const, 'LOST' as const, null), { maxLength: 2 }),
  document: fc.constantFrom(null, 7, 8),
});

const meetingRecords = (m: number) =>
  fc
    .record({
      on: fc.constantFrom(day(m), '2016', 'unknown'),
      committeeName: fc.constantFrom(null, 'Education', 'Health'),
      cids: some(cid),
      items: fc.uniqueArray(item, { maxLength: 3, selector: (i) => i.aiId }),
      present: fc.uniqueArray(uid, { maxLength: 3 }),
      party: fc.constantFrom(null, 'LAB', 'CON'),
    })
    .map(({ on, committeeName, cids, items, present, party }) => [
      meetingRecord(m, {
        on,
        committeeName,
        committeeIds: [...new Set(cids)].map((c) => ids.committee(install, c)),
      }),
      ...items.flatMap(({ aiId, title, minutesText, minutesCut, issueIid, results, document }, index) => {
        const position = index + 1;
        const recordedVotes = results.map((result) => ({
          title,
          type: 'Motion',
          text: `For: Name 1 at ${String(m)}`,
          resultText: result,
          result,
        }));
        const votes = results.length === 0 ? {} : { recordedVotes };
        const record = itemRecord(m, aiId, title, { minutesText, minutesCut, issueIid, position, ...votes });
        return [
          record,
          ...(document === null ? [] : [documentRecord(m, aiId, document, `Paper of ${String(m)}`)]),
        ];
      }),
      ...present.map((u) => attendanceRecord(m, u, `Name ${String(u)} at ${String(m)}`, { party })),
    ]);

const page: fc.Arbitrary<FakePage> = fc.oneof(
  { weight: 3, arbitrary: mid.chain((m) => meetingRecords(m).map((records) => meetingPage(m, ...records))) },
  { weight: 3, arbitrary: mid.chain((m) => meetingRecords(m).map((records) => reply(m, ...records))) },
  {
    weight: 1,
    arbitrary: mid.map((m): FakePage => ({ pageType: 'meeting', context: { meetingId: m }, records: null })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(cid, fc.uniqueArray(mid, { maxLength: 4 }), fc.boolean()).map(([c, mids, whole]) =>
      listOf(
        c,
        mids.map((m) => [m, day(m)] as const),
        whole ? [null, null] : ['2016-01-01', '2016-02-28'],
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: item.map((i) =>
      itemPage(
        i.aiId,
        itemRecord(1, i.aiId, i.title, {
          meetingId: null,
          minutesText: 'RESOLVED that it be noted at length.',
        }),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: some(cid).map((cids) =>
      committees(...[...new Set(cids)].map((c) => committeeRow(c, `Committee no ${String(c)}`))),
    ),
  },
  {
    weight: 1,
    arbitrary: some(uid).map((uids) =>
      councillors(...[...new Set(uids)].map((u) => memberRow(u, `Own ${String(u)}`, 'Labour'))),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(cid, fc.uniqueArray(uid, { maxLength: 2 }))
      .map(([c, uids]) =>
        details(
          c,
          committeeRow(c, `Page ${String(c)}`),
          ...uids.map((u) => membershipRow(c, u, `Seat ${String(u)}`)),
        ),
      ),
  },
);

/** Captures of a few pages in some versions each: versions return, and pages say the same again. */
const sequence = fc
  .array(page, { minLength: 2, maxLength: 9 })
  .chain((pages) => fc.array(fc.constantFrom(...pages), { minLength: 2, maxLength: 14 }));

/** A capture and its own date, whatever its place in the archive: an import brings old ones late. */
interface Dated {
  readonly page: FakePage;
  readonly minute: number;
}

const atMinute = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

/** The captures with dates of which some go back; a few fall on one moment. */
const datedSequence: fc.Arbitrary<Dated[]> = sequence.chain((pages) =>
  fc
    .array(fc.integer({ min: 1, max: 2 * pages.length }), {
      minLength: pages.length,
      maxLength: pages.length,
    })
    .map((minutes) => pages.map((each, index) => ({ page: each, minute: minutes[index] ?? 0 }))),
);

/** Hash of the graph after projecting the archive in runs that end after these many captures, and at its end. */
function hashInRuns(pages: readonly FakePage[], stops: readonly number[]): Promise<string> {
  return hashDatedInRuns(
    pages.map((each, index) => ({ page: each, minute: index })),
    stops,
  );
}

async function hashDatedInRuns(captures: readonly Dated[], stops: readonly number[]): Promise<string> {
  const engine = await openGraph();
  const archive = new FakeArchive();
  const ledger = new FakeLedger();
  const ends = [...new Set(stops.map((stop) => stop % (captures.length + 1)))].sort((a, b) => a - b);
  for (const end of [...ends, captures.length]) {
    for (const { page: each, minute } of captures.slice(archive.list.length, end))
      archive.add(each, atMinute(minute));
    await project(engine, archive, { ledger });
  }
  const { hash } = await hashGraph(engine);
  await engine.close();
  return hash;
}

const stopped = new Error('stopped');

/** The same graph, for a run that is killed after so many transactions. */
function stoppingAfter(engine: GraphEngine, writes: number): GraphEngine {
  let left = writes;
  return {
    kind: engine.kind,
    read: (statement, parameters) => engine.read(statement, parameters),
    write: async (steps) => {
      if (steps.length > 0 && left === 0) throw stopped;
      if (steps.length > 0) left -= 1;
      await engine.write(steps);
    },
    findCandidates: (terms) => engine.findCandidates(terms),
    migrate: () => engine.migrate(),
    wipe: () => engine.wipe(),
    close: () => engine.close(),
  };
}

describe('a graph projected in several runs', () => {
  it('is the graph of one run over the same captures', async () => {
    await fc.assert(
      fc.asyncProperty(sequence, some(fc.nat()), async (pages, stops) => {
        expect(await hashInRuns(pages, stops)).toBe(await hashInRuns(pages, []));
      }),
      { numRuns: 14, seed: 20260101 },
    );
  }, 120_000);

  it('is the graph of one run where old captures come late', async () => {
    await fc.assert(
      fc.asyncProperty(datedSequence, some(fc.nat()), async (captures, stops) => {
        expect(await hashDatedInRuns(captures, stops)).toBe(await hashDatedInRuns(captures, []));
      }),
      { numRuns: 10, seed: 20260104 },
    );
  }, 120_000);

  it('is the same in whatever order dated captures reach the archive', async () => {
    const shuffled = sequence.chain((pages) => {
      const captures = pages.map((each, index) => ({ page: each, minute: index }));
      return fc.tuple(
        fc.constant(captures),
        fc.shuffledSubarray(captures, { minLength: captures.length }),
        some(fc.nat()),
      );
    });
    await fc.assert(
      fc.asyncProperty(shuffled, async ([captures, late, stops]) => {
        expect(await hashDatedInRuns(late, stops)).toBe(await hashDatedInRuns(captures, []));
      }),
      { numRuns: 8, seed: 20260105 },
    );
  }, 120_000);

  it('is the same whatever the order in which different pages were captured', async () => {
    const lists = listOf(1, [
      [1, day(1)],
      [2, day(2)],
    ]);
    const pages: FakePage[] = [
      committees(committeeRow(1, 'Education'), committeeRow(2, 'Health')),
      councillors(memberRow(1, 'Ann Lee', 'Labour')),
      lists,
      listOf(2, [[2, day(2)]]),
      meetingPage(
        1,
        meetingRecord(1, { on: day(1), committeeName: 'Education' }),
        itemRecord(1, 1, 'Budget monitoring Q1'),
        attendanceRecord(1, 1, 'A Lee'),
        documentRecord(1, 1, 7, 'Paper'),
      ),
      reply(1, meetingRecord(1, { on: day(1) }), itemRecord(1, 1, 'Budget monitoring, Q1')),
      reply(
        2,
        meetingRecord(2, { on: day(2) }),
        itemRecord(2, 2, 'Budget monitoring Q2'),
        attendanceRecord(2, 2, 'Bo Ray'),
        documentRecord(2, 2, 7, 'Carried'),
      ),
      itemPage(1, itemRecord(1, 1, 'Budget monitoring Q1', { meetingId: null, minutesText: 'Noted.' })),
      details(1, committeeRow(1, 'Education'), membershipRow(1, 2, 'Bo Seat')),
    ];
    const wanted = await hashInRuns(pages, []);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(pages, { minLength: pages.length }),
        some(fc.nat()),
        async (shuffled, stops) => {
          expect(await hashInRuns(shuffled, stops)).toBe(wanted);
        },
      ),
      { numRuns: 10, seed: 20260102 },
    );
  }, 120_000);

  it('is the same when runs were stopped between two transactions', async () => {
    await fc.assert(
      fc.asyncProperty(
        sequence,
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 3 }),
        async (pages, kills) => {
          const engine = await openGraph();
          const archive = new FakeArchive();
          const ledger = new FakeLedger();
          for (const [index, kill] of kills.entries()) {
            const end = Math.ceil((pages.length * (index + 1)) / kills.length);
            archive.addAll(pages.slice(archive.list.length, end));
            await project(stoppingAfter(engine, kill), archive, { ledger }).catch((error: unknown) => {
              if (error !== stopped) throw error;
            });
          }
          await project(engine, archive, { ledger });
          const { hash } = await hashGraph(engine);
          await engine.close();
          expect(hash).toBe(await hashInRuns(pages, []));
        },
      ),
      { numRuns: 14, seed: 20260103 },
    );
  }, 120_000);
});

/** Whole minutes, and what a list shows of them. */
const told = (m: number, aiId: number, minutesText: string) => {
  return [itemRecord(m, aiId, 'School places', { minutesText })];
};
const meetingOf = (c: number, m: number) =>
  meetingRecord(m, { on: day(m), committeeIds: [ids.committee(install, c)] });

/** What stood in the archive, and what an import brought to it afterwards: each with the minute of its own date. */
const lateCaptures: readonly (readonly [what: string, held: readonly Dated[], late: readonly Dated[]])[] = [
  [
    'an old version of a meeting’s page',
    [{ page: reply(1, meetingOf(1, 1), ...told(1, 1, 'Agreed.')), minute: 5 }],
    [{ page: reply(1, meetingOf(1, 1), ...told(1, 2, 'Deferred.')), minute: 2 }],
  ],
  [
    'an old name of a committee',
    [{ page: committees(committeeRow(1, 'Education')), minute: 5 }],
    [{ page: details(1, committeeRow(1, 'Schools')), minute: 2 }],
  ],
  [
    'an old list that drops a meeting which the present one names',
    [{ page: listOf(1, [[1, day(1)]]), minute: 5 }],
    [
      { page: listOf(1, [[1, day(2)]]), minute: 2 },
      { page: listOf(1, []), minute: 3 },
    ],
  ],
  [
    'a list between the one that names a meeting and the one that drops it',
    [
      { page: listOf(1, [[1, day(1)]]), minute: 1 },
      { page: listOf(1, []), minute: 5 },
    ],
    [{ page: listOf(1, [[1, day(2)]]), minute: 3 }],
  ],
  [
    'a list by which the meeting was on a day that the last list does not cover',
    [
      { page: listOf(1, [[1, day(1)]]), minute: 1 },
      { page: reply(1, meetingOf(1, 1), ...told(1, 1, 'Agreed.')), minute: 2 },
      { page: listOf(1, [], ['2016-01-01', '2016-02-28']), minute: 5 },
    ],
    [
      { page: reply(1, meetingOf(1, 1), ...told(1, 1, 'Agreed after a debate.')), minute: 3 },
      { page: listOf(1, [[1, '2016-06-03']]), minute: 4 },
    ],
  ],
  [
    'another committee’s older list that drops the meeting too',
    [
      { page: listOf(1, [[1, day(1)]]), minute: 1 },
      { page: listOf(2, [[1, day(1)]]), minute: 1 },
      { page: listOf(1, []), minute: 5 },
    ],
    [{ page: listOf(2, []), minute: 3 }],
  ],
  [
    'the page of a meeting that was dropped afterwards',
    [
      { page: listOf(1, [[1, day(1)]]), minute: 1 },
      { page: listOf(1, []), minute: 5 },
    ],
    [{ page: reply(1, meetingOf(1, 1), ...told(1, 1, 'Agreed.')), minute: 3 }],
  ],
  [
    'the page of an item that was taken off the agenda afterwards',
    [
      { page: reply(1, meetingOf(1, 1), itemRecord(1, 5, 'School places', { minutesCut: true })), minute: 1 },
      { page: reply(1, meetingOf(1, 1)), minute: 5 },
    ],
    [
      {
        page: itemPage(5, itemRecord(1, 5, 'School places', { meetingId: null, minutesText: 'Noted.' })),
        minute: 3,
      },
    ],
  ],
  [
    'the page of an item of a meeting that was dropped afterwards',
    [
      { page: listOf(1, [[1, day(1)]]), minute: 1 },
      { page: reply(1, meetingOf(1, 1), itemRecord(1, 5, 'School places', { minutesCut: true })), minute: 2 },
      { page: listOf(1, []), minute: 5 },
    ],
    [
      {
        page: itemPage(5, itemRecord(1, 5, 'School places', { meetingId: null, minutesText: 'Noted.' })),
        minute: 3,
      },
    ],
  ],
  [
    'what was said already, once before and once after it changed',
    [
      { page: reply(1, meetingOf(1, 1), ...told(1, 1, 'Agreed.')), minute: 1 },
      { page: reply(1, meetingOf(1, 1), ...told(1, 1, 'Agreed after a debate.')), minute: 5 },
    ],
    [
      { page: reply(1, meetingOf(1, 1), ...told(1, 1, 'Agreed.')), minute: 3 },
      { page: reply(1, meetingOf(1, 1), ...told(1, 1, 'Agreed.')), minute: 7 },
    ],
  ],
];

describe('a capture that comes late', () => {
  it.each(lateCaptures)('stands where its date puts it: %s', async (_, held, late) => {
    const captures = [...held, ...late];
    const inTime = captures.toSorted((a, b) => a.minute - b.minute);
    const wanted = await hashDatedInRuns(inTime, []);
    expect(await hashDatedInRuns(captures, [])).toBe(wanted);
    expect(await hashDatedInRuns(captures, [held.length])).toBe(wanted);
    expect(await hashDatedInRuns([...late, ...held], [late.length])).toBe(wanted);
  });
});
