import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recurrences } from '../../../queries/operations/recurrences.ts';
import * as edges from '../../../queries/write/edges.ts';
import * as nodes from '../../../queries/write/nodes.ts';
import { toRecurrencesAnswer } from '../../../src/cli/answers/recurrences-answer.ts';
import { step } from '../../../src/graph/engine.ts';
import { runOperation } from '../../../src/graphql/run-operation.ts';
import { fillRow } from '../fill-row.ts';
import { type OpenApi, openApi } from '../open-api.ts';
import { toFactSteps } from '../small-facts.ts';

const council = {
  install: 'vale',
  committees: [
    { cid: 1, name: 'Children' },
    { cid: 2, name: 'Cabinet' },
    { cid: 3, name: 'Unread' },
  ],
  meetings: [
    { mid: 1, cids: [1], date: '2016-05-04', items: [{ aiId: 11, title: 'Homes', minutes: 'Agreed.' }] },
    { mid: 2, cids: [1], date: '2017-05', items: [{ aiId: 21, title: 'Homes again', minutes: 'Agreed.' }] },
    { mid: 3, cids: [2], date: null, items: [{ aiId: 31, title: 'Care', minutes: 'Agreed.' }] },
    {
      mid: 4,
      cids: [2],
      date: '2018-01-01',
      items: [{ aiId: 41, title: 'Minutes', minutes: 'Agreed.', procedural: true }],
    },
    { mid: 5, cids: [3], date: '2018-01-01', readState: 'LISTED', items: [] },
  ],
};
const visits = 'that the director visit every children’s home each month without notice';
const decisions = [
  { n: 1, item: 11, text: `RESOLVED ${visits}.` },
  {
    n: 2,
    item: 21,
    text: 'whole',
    parts: ['NOTED', 'AGREED'],
    partTexts: ['that the report on visits without notice to every home be noted', `2. ${visits} of 2017`],
  },
  { n: 3, item: 31, text: `Resolved: ${visits}` },
  { n: 4, item: 41, text: `RESOLVED ${visits}.` },
];

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([council]);
  await open.engine.write([
    step(nodes.upsertDecisions, {
      rows: decisions.map(({ n, text, parts, partTexts }) =>
        fillRow('Decision', {
          id: `vale:decision:${String(n)}`,
          install: 'vale',
          text,
          outcome: 'AGREED',
          parts: parts ?? null,
          partTexts: partTexts ?? null,
          method: 'test',
          confidence: 1,
          sortKey: String(n),
        }),
      ),
    }),
    step(edges.linkDecisions, {
      rows: decisions.map(({ n, item }) => ({
        from: `vale:item:${String(item)}`,
        to: `vale:decision:${String(n)}`,
      })),
    }),
    ...toFactSteps({
      install: 'vale',
      actions: [
        { n: 1, item: 11, quote: 'q', says: { what: 'write to the bishop on school roofs' } },
        { n: 2, item: 41, quote: 'q', says: { what: 'write to the bishop on school roofs' } },
      ],
    }),
  ]);
});
afterAll(() => open.close());

async function ask(variables: Record<string, unknown>) {
  const { data, errors } = await runOperation(open.api, 'recurrences', variables);
  expect(errors).toBeUndefined();
  return recurrences.answer.parse(data).recurrences;
}

describe('recurrences', () => {
  it('pairs points of decisions that came back, with both quotes, days and whose they are', async () => {
    const answer = await ask({ council: 'vale' });
    expect(answer).toMatchObject({ state: 'IN_RECORD', count: 3, textsCompared: 5, title: null });
    expect(
      answer.recurrences.map(({ earlier, later, days, orderKnown, sameCommittee, similarity }) => [
        earlier.item.title,
        later.item.title,
        days,
        orderKnown,
        sameCommittee,
        similarity,
      ]),
    ).toEqual([
      // A meeting without a day stands first, and which of the two came first is said to be unknown.
      ['Care', 'Homes', null, false, false, 1],
      ['Homes', 'Homes again', { least: 362, most: 392 }, true, true, 1],
      ['Homes', 'Minutes', { least: 607, most: 607 }, true, false, 1],
    ]);
    expect(answer.recurrences[1]?.later.quote).toBe(`2. ${visits} of 2017`);
    expect(answer.recurrences[2]).toMatchObject({ later: { kind: 'ACTION', outcome: null } });
    expect(answer.recurrences[0]?.later.item.source?.url).toContain('vale.invalid');
  });

  it('is asked of a matter by words, which narrow it', async () => {
    expect(await ask({ query: 'title:homes' })).toMatchObject({
      basis: 'TEXT',
      title: 'title:homes',
      count: 1,
    });
  });

  it('takes its threshold, and refuses one that finds by chance', async () => {
    expect(await ask({ council: 'vale', threshold: '1' })).toMatchObject({ threshold: 1, count: 3 });
    const { errors } = await open.ask('{ recurrences(council: "vale", threshold: 0.2) { count } }');
    expect(errors?.[0]?.message).toMatch(/0\.2 is not from 0\.5 to 1/);
  });

  it('says that what was read tells of none, or that nothing was read, or that it needs a scope', async () => {
    expect(await ask({ query: 'title:care' })).toMatchObject({ state: 'NOT_IN_RECORD', count: 0 });
    expect(await ask({ committee: '3' })).toMatchObject({ state: 'NOT_IN_OUR_COPY', count: 0 });
    const { errors } = await runOperation(open.api, 'recurrences', { from: '2016' });
    expect(errors?.[0]?.message).toMatch(/give an issue, a query, a committee or a council/);
  });

  it('is told to people with what it came back from', async () => {
    const { data } = await runOperation(open.api, 'recurrences', { council: 'vale' });
    const { text, rows } = toRecurrencesAnswer(recurrences.answer.parse(data));
    expect(text).toContain('alike 1.00, 362 to 392 days after: 4 May 2016, Homes');
    expect(text).toContain('(which came first is not known)');
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => rows[0]?.length));
  });
});
