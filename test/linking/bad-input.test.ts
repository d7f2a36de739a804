import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkedIssues, linkedSightings } from '../../queries/read/linking-facts.ts';
import { ids } from '../../schema/records/ids.ts';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { judgeMatter } from '../../src/graphql/facts/unseen-by.ts';
import { traceWords } from '../../src/graphql/trace/trace-words.ts';
import type { IssueName } from '../../src/linking/ledger-port.ts';
import { linkGraph } from '../../src/linking/link-graph.ts';
import { type SmallCouncil, type SmallItem, toSteps } from '../graphql/small-graph.ts';
import {
  FakeArchive,
  install,
  itemRecord,
  meetingPage,
  meetingRecord,
  project,
} from '../projection/small-council.ts';

let engine: GraphEngine;
beforeEach(async () => {
  ({ engine } = await openEmbedded({ memory: true }));
  await engine.migrate();
});
afterEach(() => engine.close());

const names: IssueName[] = [];
const ledger = {
  names: () => names,
  said: () => [],
  append: (more: readonly IssueName[]) => {
    names.push(...more);
    return Promise.resolve();
  },
};

async function link(council: SmallCouncil): Promise<void> {
  names.length = 0;
  await engine.write(toSteps(council));
  await linkGraph(engine, ledger);
}

interface Found {
  readonly id: string;
  readonly title: string;
  /** Of shown links, by their own number. */
  readonly items: readonly number[];
}

/** The issues with a shown link, each with its items. */
async function findIssues(): Promise<Found[]> {
  const issues = await engine.read(linkedIssues, { after: '', limit: 1000 });
  const sightings = await engine.read(linkedSightings, { after: '', limit: 1000 });
  return issues
    .map(({ id, title }) => ({
      id,
      title,
      items: sightings
        .filter((one) => one.state === 'shown' && one.issues.includes(id))
        .flatMap(({ items }) => items.map((item) => Number(item.split(':').at(-1))))
        .sort((a, b) => a - b),
    }))
    .filter(({ items }) => items.length > 0);
}

async function verdicts(
  issue: string | undefined,
  from?: string,
  to?: string,
): Promise<Record<string, string>> {
  const { committees } = await judgeMatter(engine, {
    issue: issue ?? '',
    from: from ?? null,
    to: to ?? null,
  });
  return Object.fromEntries(committees.map(({ committee, verdict }) => [committee.cid, verdict]));
}

const item = (aiId: number, title: string, minutes: string | null = 'The report was noted.'): SmallItem => ({
  aiId,
  title,
  ...(minutes !== null && { minutes }),
});
const meeting = (mid: number, cid: number, date: string, ...items: SmallItem[]) => ({
  mid,
  cids: [cid],
  date,
  items,
});
const town = (fields: Partial<SmallCouncil>): SmallCouncil => ({
  install: 'sprocket',
  committees: [
    { cid: 1, name: 'Children' },
    { cid: 2, name: 'Performance' },
  ],
  meetings: [],
  ...fields,
});

describe('one word in every item', () => {
  const things =
    'bridge canal depot garage harbour kiosk library market nursery orchard pavilion quarry'.split(' ');
  const everywhere = town({
    meetings: things.flatMap((thing, at) => {
      const day = `2017-${String(at + 1).padStart(2, '0')}`;
      const title = `Sprocket ${thing}`;
      return [
        meeting(at + 1, 1, `${day}-05`, item(at * 10 + 1, title, `Sprocket heard of the ${thing}.`)),
        meeting(
          at + 101,
          2,
          `${day}-20`,
          item(at * 10 + 2, 'Sprocket accounts', 'Sprocket noted its accounts.'),
        ),
      ];
    }),
  });

  it('joins nothing, and keeps nobody from saying what was not seen', async () => {
    await link({
      ...everywhere,
      meetings: [
        ...everywhere.meetings,
        meeting(201, 1, '2017-11-07', item(901, 'Sprocket viaduct repairs at Widmere')),
        meeting(202, 1, '2017-12-07', item(902, 'Sprocket viaduct repairs at Widmere: update')),
      ],
    });
    const issues = await findIssues();
    const repairs = issues.find(({ items }) => items.includes(901));
    expect(repairs?.items).toEqual([901, 902]);
    for (const { title, items } of issues) {
      if (items.length > 2) expect(title).toBe('Sprocket accounts');
    }
    expect(await verdicts(repairs?.id)).toEqual({ 1: 'SEEN', 2: 'NOT_FOUND_IN_COMPLETE_MINUTES' });
  });

  it('is found in every item by a search', async () => {
    await link(everywhere);
    const { committees } = await traceWords(engine, {
      query: 'sprocket',
      council: null,
      committees: null,
      from: null,
      to: null,
    });
    expect(committees.map(({ hits }) => hits.length)).toEqual([12, 12]);
  });
});

describe('two issues with one title', () => {
  it('stay two, each with an id and items of its own', async () => {
    const held = (mid: number, ...records: ReturnType<typeof itemRecord>[]) =>
      meetingPage(mid, meetingRecord(mid, { on: `2016-0${String(mid)}-01` }), ...records);
    const issueTitle = 'Petition';
    const archive = new FakeArchive().addAll([
      held(
        1,
        itemRecord(1, 11, 'Speeding in Quarry Lane', { issueIid: 5, issueTitle }),
        itemRecord(1, 12, 'Closure of the Mill Hill depot', { issueIid: 6, issueTitle }),
      ),
      held(2, itemRecord(2, 21, 'Quarry Lane: what officers advise', { issueIid: 5, issueTitle })),
      held(3, itemRecord(3, 31, 'Mill Hill depot: reply to those who signed', { issueIid: 6, issueTitle })),
    ]);
    await project(engine, archive);
    const issues = await findIssues();
    expect(issues.map(({ title, items }) => [title, items])).toEqual([
      [issueTitle, [11, 21]],
      [issueTitle, [12, 31]],
    ]);
    expect(new Set(issues.map(({ id }) => id)).size).toBe(2);
    for (const { id, items } of issues) {
      const { matter } = await judgeMatter(engine, { issue: id });
      expect(matter).toMatchObject({ basis: 'ISSUE', issue: { id, title: issueTitle } });
      expect(items).toHaveLength(2);
    }
  });
});

describe('a committee that is not what it was', () => {
  const title = 'Closure of Widmere nursery';

  it('is one committee under all its names', async () => {
    await link(
      town({
        committees: [
          {
            cid: 1,
            name: 'Children and Families',
            names: [
              { name: 'Schools', from: '2015-01-01', to: '2016-12-31' },
              { name: 'Children and Families', from: '2017-01-01', to: '2019-12-31' },
            ],
          },
          { cid: 2, name: 'Performance' },
        ],
        meetings: [
          { ...meeting(1, 1, '2016-05-01', item(11, title)), name: 'Schools' },
          { ...meeting(2, 1, '2017-05-01', item(21, `${title}: update`)), name: 'Children and Families' },
          meeting(3, 2, '2017-06-01', item(31, 'Accounts of the harbour')),
        ],
      }),
    );
    const [issue] = await findIssues();
    expect(issue?.items).toEqual([11, 21]);
    expect(await verdicts(issue?.id)).toEqual({ 1: 'SEEN', 2: 'NOT_FOUND_IN_COMPLETE_MINUTES' });
  });

  it('did not exist after it was abolished or merged, nor its successor before it began', async () => {
    await link(
      town({
        committees: [
          { cid: 1, name: 'Schools', expired: true },
          { cid: 2, name: 'Children and Families' },
          { cid: 3, name: 'Performance' },
        ],
        meetings: [
          meeting(1, 1, '2015-05-01', item(11, title)),
          meeting(2, 1, '2016-05-01', item(12, `${title}: update`)),
          meeting(3, 2, '2017-05-01', item(21, `${title}: update`)),
          meeting(4, 3, '2015-06-01', item(31, 'Accounts of the harbour')),
          meeting(5, 3, '2017-06-01', item(32, 'Accounts of the orchard')),
        ],
      }),
    );
    const [issue] = await findIssues();
    expect(issue?.items).toEqual([11, 12, 21]);
    expect(await verdicts(issue?.id, '2017-01-01', '2017-12-31')).toEqual({
      1: 'COMMITTEE_DID_NOT_EXIST',
      2: 'SEEN',
      3: 'NOT_FOUND_IN_COMPLETE_MINUTES',
    });
    expect(await verdicts(issue?.id, '2015-01-01', '2015-12-31')).toMatchObject({
      1: 'SEEN',
      2: 'COMMITTEE_DID_NOT_EXIST',
    });
  });
});

describe('a meeting that was moved', () => {
  it('takes its links along to the new day, under the same issue', async () => {
    const heldOn = (mid: number, on: string, aiId: number) =>
      meetingPage(
        mid,
        meetingRecord(mid, { on, status: 'CONFIRMED' }),
        itemRecord(mid, aiId, 'Q1 2016/17 Corporate Risk Register', { minutesText: 'The report was noted.' }),
      );
    const days = async (): Promise<string[]> => {
      const [found] = await findIssues();
      expect(found?.items).toEqual([11, 21]);
      const read = await judgeMatter(engine, { issue: found?.id ?? '' });
      return read.committees.flatMap(({ sightings }) => sightings.map(({ meeting: { date } }) => date ?? ''));
    };
    const archive = new FakeArchive().addAll([heldOn(1, '2016-03-01', 11), heldOn(2, '2016-06-01', 21)]);
    await project(engine, archive);
    const before = await findIssues();
    const first = await days();
    archive.add(heldOn(2, '2016-07-15', 21));
    await project(engine, archive, { since: 2 });
    expect((await findIssues()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await days()).toEqual(first.map((day) => (day === '2016-06-01' ? '2016-07-15' : day)));
    expect(ids.issue(install, 'item-11')).toBe(before[0]?.id);
  });
});

describe('an item with no text', () => {
  it('is linked by its title, and keeps the record from being called complete', async () => {
    await link(
      town({
        meetings: [
          meeting(1, 1, '2017-01-05', item(11, 'Closure of Widmere nursery', null)),
          meeting(2, 1, '2017-02-05', item(12, 'Closure of Widmere nursery - update', null)),
          meeting(3, 2, '2017-02-20', item(21, 'Accounts of the harbour'), item(22, 'Market stalls', null)),
        ],
      }),
    );
    const [issue] = await findIssues();
    expect(issue?.items).toEqual([11, 12]);
    expect(await verdicts(issue?.id)).toEqual({ 1: 'SEEN', 2: 'NOT_FOUND_RECORD_INCOMPLETE' });
  });

  it('starts no thread where it has no word at all', async () => {
    await link(
      town({
        meetings: [
          meeting(1, 1, '2017-01-05', item(11, '', null), item(12, '---', null)),
          meeting(2, 2, '2017-02-05', item(21, '', null), item(22, '---', null), item(23, 'The', null)),
          meeting(3, 2, '2017-03-05', item(31, 'The', null), item(32, '2016/17', null)),
        ],
      }),
    );
    expect(await findIssues()).toEqual([]);
  });
});
