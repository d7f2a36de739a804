import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remitBreadth } from '../../../queries/operations/remit-breadth.ts';
import * as edges from '../../../queries/write/edges.ts';
import * as nodes from '../../../queries/write/nodes.ts';
import { toRemitBreadthAnswer } from '../../../src/cli/answers/remit-breadth-answer.ts';
import { step } from '../../../src/graph/engine.ts';
import { runOperation } from '../../../src/graphql/run-operation.ts';
import { fillRow } from '../fill-row.ts';
import { type OpenApi, openApi } from '../open-api.ts';

const council = {
  install: 'vale',
  committees: [
    { cid: 1, name: 'Children' },
    { cid: 2, name: 'Audit' },
    { cid: 3, name: 'Unread' },
  ],
  meetings: [
    {
      mid: 1,
      cids: [1],
      date: '2016-05-04',
      items: [
        { aiId: 11, title: 'Library fund', minutes: 'Noted.', outcome: 'NOTED' },
        { aiId: 12, title: 'Apologies', minutes: 'None.', procedural: true },
      ],
    },
    {
      mid: 2,
      cids: [1, 2],
      date: null,
      items: [
        {
          aiId: 21,
          title: 'Library hours',
          minutes: 'Members spoke. The clerk ruled it outside the remit of the Committee.',
        },
        { aiId: 22, title: 'Nursery places', minutes: 'Agreed.', outcome: 'AGREED' },
      ],
    },
    { mid: 3, cids: [1], date: '2017-01-01', status: 'CANCELLED', items: [{ aiId: 31, title: 'Library' }] },
    { mid: 4, cids: [3], date: '2017-01-01', readState: 'LISTED', items: [] },
  ],
};

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([council]);
  await open.engine.write([
    step(nodes.upsertRemits, { rows: [fillRow('Remit', { id: 'vale:remit:1', text: 'Schools alone.' })] }),
    step(edges.linkRemits, { rows: [{ from: 'vale:committee:1', to: 'vale:remit:1' }] }),
  ]);
});
afterAll(() => open.close());

async function ask(variables: Record<string, unknown>) {
  const { data, errors } = await runOperation(open.api, 'remit-breadth', variables);
  expect(errors).toBeUndefined();
  return remitBreadth.answer.parse(data).remitBreadth;
}

describe('remitBreadth', () => {
  it('tells topics of business that was held, beside the remit on paper', async () => {
    const { state, committees } = await ask({ committee: '1' });
    expect(state).toBe('IN_RECORD');
    expect(committees).toMatchObject([
      {
        items: 3,
        topicCount: 2,
        topics: [
          {
            topic: 'library',
            basis: 'WORD',
            n: 2,
            items: [{ title: 'Library hours' }, { title: 'Library fund' }],
          },
          { topic: 'Nursery places', n: 1 },
        ],
        remitState: 'IN_RECORD',
        remits: [{ text: 'Schools alone.' }],
      },
    ]);
    expect(committees[0]?.entropy).toBeCloseTo(0.918, 3);
  });

  it('quotes what was told to be outside the remit, of each committee of a joint meeting', async () => {
    const { committees } = await ask({ council: 'vale', from: '2016' });
    expect(
      committees.map(({ committee, outsideState, outsideCount }) => [
        committee.name,
        outsideState,
        outsideCount,
      ]),
    ).toEqual([
      ['Audit', 'IN_RECORD', 1],
      ['Children', 'IN_RECORD', 1],
      ['Unread', 'NOT_IN_OUR_COPY', 0],
    ]);
    expect(committees[0]?.outsideRemit[0]).toMatchObject({
      quote: 'The clerk ruled it outside the remit of the Committee.',
      field: 'MINUTES',
      inWindow: 'POSSIBLY',
      item: { title: 'Library hours', source: { url: expect.stringContaining('vale.invalid') as string } },
    });
  });

  it('knows no remit where no page of it was read, and no topic where nothing was', async () => {
    expect(await ask({ committee: '3' })).toMatchObject({
      state: 'NOT_IN_OUR_COPY',
      committees: [
        { remitState: 'NOT_IN_OUR_COPY', outsideState: 'NOT_IN_OUR_COPY', entropy: null, topics: [] },
      ],
    });
  });

  it('is told to people with its quotes and what a topic is', async () => {
    const { data } = await runOperation(open.api, 'remit-breadth', { council: 'vale' });
    const { text, rows } = toRemitBreadthAnswer(remitBreadth.answer.parse(data));
    expect(text).toContain('“The clerk ruled it outside the remit of the Committee.”');
    expect(text).toContain('not a subject heading');
    expect(text).toMatch(/library\s+2\s+66\.7 %/);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => rows[0]?.length));
    expect(rows).toContainEqual(expect.arrayContaining(['Children', 'remit on paper', 'Schools alone.']));
  });
});
