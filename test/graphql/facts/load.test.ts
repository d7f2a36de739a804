import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../../queries/operations/load.ts';
import * as edges from '../../../queries/write/edges.ts';
import * as nodes from '../../../queries/write/nodes.ts';
import { toLoadAnswer } from '../../../src/cli/answers/load-answer.ts';
import { step } from '../../../src/graph/engine.ts';
import { runOperation } from '../../../src/graphql/run-operation.ts';
import { fillRow } from '../fill-row.ts';
import { type OpenApi, openApi } from '../open-api.ts';
import { town } from './town.ts';

/** The town, with a joint meeting, one that was cancelled and one whose heading has a text. */
const council = {
  ...town,
  meetings: [
    ...town.meetings,
    {
      mid: 16,
      cids: [1, 2],
      date: '2017-09-01',
      items: [{ aiId: 161, title: 'Joint budget', minutes: 'Twelve chars', outcome: 'NOTED' }],
    },
    { mid: 17, cids: [1], date: '2017-10-01', status: 'CANCELLED', items: [{ aiId: 171, title: 'Roads' }] },
  ],
};
const paper = (n: number) =>
  fillRow('Document', {
    id: `town:document:${String(n)}`,
    install: 'town',
    title: 'P',
    documentKind: 'REPORT',
  });

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([council]);
  await open.engine.write([
    step(nodes.upsertDocuments, { rows: [paper(1), paper(2), paper(3)] }),
    step(edges.linkItemDocuments, {
      rows: [
        [121, 1],
        [122, 1],
        [121, 2],
        [161, 2],
      ].map(([item, n]) => ({ from: `town:item:${String(item)}`, to: `town:document:${String(n)}` })),
    }),
    // The pack of a meeting holds its papers again.
    step(edges.linkMeetingDocuments, { rows: [{ from: 'town:meeting:12', to: 'town:document:3' }] }),
  ]);
});
afterAll(() => open.close());

async function ask(variables: Record<string, unknown>) {
  const { data, errors } = await runOperation(open.api, 'load', variables);
  expect(errors).toBeUndefined();
  return load.answer.parse(data).load;
}

describe('load', () => {
  it('counts meetings, items and papers by year, and keeps what has no date by itself', async () => {
    const { state, committees, total } = await ask({ committee: '1' });
    expect(state).toBe('IN_RECORD');
    const [{ buckets } = { buckets: [] }] = committees;
    expect(buckets.map(({ label, dated }) => [label, dated])).toEqual([
      ['2016', true],
      ['2017', true],
      ['date not known', false],
    ]);
    expect(buckets[1]).toMatchObject({
      meetings: 2,
      meetingsNotHeld: 1,
      meetingsWithAgenda: 2,
      items: 5,
      substantiveItems: 4,
      itemsPerMeeting: 2.5,
      substantivePerMeeting: 2,
      papers: 3,
      papersPerMeeting: 1.5,
    });
    expect(total?.items).toBe(8);
  });

  it('measures minutes in characters, over the meetings that have some', async () => {
    const { committees } = await ask({ committee: '2', bucket: 'year' });
    const years = new Map(committees[0]?.buckets.map((bucket) => [bucket.label, bucket]));
    expect(years.get('2017')).toMatchObject({
      meetings: 2,
      meetingsWithAgenda: 1,
      meetingsWithMinutes: 1,
      minutesCharacters: 'Twelve chars'.length,
      minutesPerMeeting: 'Twelve chars'.length,
      itemsPerMeeting: 1,
    });
  });

  it('puts a meeting known to the month into no month of its own guess', async () => {
    const { committees } = await ask({ committee: '2', bucket: 'month' });
    expect(committees[0]?.buckets.map(({ label }) => label)).toEqual([
      'May 2016',
      'September 2017',
      '2017, month not known',
    ]);
  });

  it('counts a joint meeting for each committee, and once in the total', async () => {
    const { committees, total } = await ask({ council: 'town', bucket: 'all' });
    const sum = committees.reduce((all, committee) => all + (committee.total?.meetings ?? 0), 0);
    expect([sum, total?.meetings]).toEqual([8, 7]);
  });

  it('never guesses pages, which nobody has counted', async () => {
    const { total } = await ask({ council: 'town' });
    expect(total).toMatchObject({ pages: null, pagesState: 'NOT_IN_OUR_COPY' });
  });

  it('says that nothing was read, and that it needs to know whose', async () => {
    const unread = await ask({ committee: '3' });
    expect(unread.state).toBe('NOT_IN_OUR_COPY');
    expect(unread.committees[0]?.buckets).toMatchObject([{ meetings: 1, items: 0, itemsPerMeeting: null }]);
    const { errors } = await runOperation(open.api, 'load', { from: '2017' });
    expect(errors?.[0]?.message).toMatch(/give committee .* or council/);
  });

  it('is a table for people, with a row for each stretch of time', async () => {
    const { data } = await runOperation(open.api, 'load', { committee: '1' });
    const { text, rows } = toLoadAnswer(load.answer.parse(data));
    expect(text).toMatch(/2017\s+2\s+1\s+2\s+5\s+2\.5\s+4\s+2\.0\s+3\s+1\.5\s+not known/);
    expect(text).toContain('What was searched: ');
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => rows[0]?.length));
    expect(rows).toHaveLength(4);
  });
});
