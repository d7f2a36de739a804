import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statements } from '../../../queries/operations/statements.ts';
import * as edges from '../../../queries/write/edges.ts';
import * as nodes from '../../../queries/write/nodes.ts';
import { toStatementsAnswer } from '../../../src/cli/answers/statements-answer.ts';
import { step } from '../../../src/graph/engine.ts';
import { runOperation } from '../../../src/graphql/run-operation.ts';
import { fillRow } from '../fill-row.ts';
import { type OpenApi, openApi } from '../open-api.ts';

const council = {
  install: 'vale',
  committees: [
    { cid: 1, name: 'Children' },
    { cid: 2, name: 'Performance' },
    { cid: 3, name: 'Unread' },
  ],
  meetings: [
    {
      mid: 1,
      cids: [2],
      date: '2016-05-04',
      items: [
        {
          aiId: 11,
          title: 'Care homes',
          minutes: 'Good progress had been made. Members were concerned at the homes’ costs.',
          decision: 'Good progress had been made.',
        },
      ],
    },
    {
      mid: 2,
      cids: [1],
      date: '2016-07-04',
      items: [{ aiId: 21, title: 'Letter', minutes: 'Ofsted had judged the homes inadequate.' }],
    },
    {
      mid: 3,
      cids: [1],
      date: null,
      items: [
        { aiId: 31, title: 'Homes fund', minutes: 'It was within budget.' },
        { aiId: 32, title: 'Trees', minutes: 'The works were delayed.' },
        { aiId: 33, title: 'Home visits', minutes: 'Noted.' },
      ],
    },
    { mid: 4, cids: [3], date: '2017-01-01', readState: 'LISTED', items: [] },
  ],
};
const issue = 'vale:issue:homes';

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([council]);
  await open.engine.write([
    step(nodes.upsertIssues, {
      rows: [
        fillRow('Issue', {
          id: issue,
          install: 'vale',
          key: 'homes',
          title: 'Homes',
          basis: 'words',
          sortKey: issue,
        }),
      ],
    }),
    step(nodes.upsertSightings, {
      rows: [
        fillRow('Sighting', {
          id: 'vale:sighting:1',
          state: 'shown',
          method: 'rare-words',
          version: '1',
          score: 0.8,
          featureNames: ['words'],
          featureScores: [0.8],
        }),
      ],
    }),
    step(edges.linkSightingIssues, { rows: [{ from: 'vale:sighting:1', to: issue }] }),
    step(edges.linkSightingItems, { rows: [{ from: 'vale:sighting:1', to: 'vale:item:11' }] }),
    step(edges.linkConcerns, {
      rows: [{ from: 'vale:item:11', to: issue, score: 0.8, method: 'rare-words' }],
    }),
  ]);
});
afterAll(() => open.close());

async function ask(variables: Record<string, unknown>) {
  const { data, errors } = await runOperation(open.api, 'statements', variables);
  expect(errors).toBeUndefined();
  return statements.answer.parse(data).statements;
}

describe('statements', () => {
  it('puts what reports, members and inspections said side by side, in order of time', async () => {
    const answer = await ask({ query: 'homes' });
    expect(answer).toMatchObject({
      state: 'IN_RECORD',
      title: 'homes',
      basis: 'TEXT',
      issue: null,
      count: 4,
    });
    expect(
      answer.statements.map(({ toldBy, quote, daysToInspection, holdsWords }) => [
        toldBy,
        quote,
        daysToInspection?.least,
        holdsWords,
      ]),
    ).toEqual([
      ['OFFICER_REPORT_IN_MINUTES', 'It was within budget.', undefined, false],
      ['OFFICER_REPORT_IN_MINUTES', 'Good progress had been made.', 61, false],
      ['MEMBERS_IN_MINUTES', 'Members were concerned at the homes’ costs.', 61, true],
      ['INSPECTION_OR_AUDIT', 'Ofsted had judged the homes inadequate.', undefined, true],
    ]);
    expect(answer.bySource.map(({ count }) => count)).toEqual([2, 1, 1]);
    expect(answer.statements[0]?.item.source?.url).toContain('vale.invalid');
  });

  it('of an issue tells what ties each item to it', async () => {
    const answer = await ask({ issue });
    expect(answer).toMatchObject({ title: 'Homes', basis: 'ISSUE', issue: { id: issue }, count: 2 });
    expect(answer.statements[0]).toMatchObject({
      holdsWords: null,
      sighting: { method: 'rare-words', score: 0.8, features: [{ name: 'words', score: 0.8 }] },
    });
  });

  it('keeps a meeting of unknown date in every window, and says so', async () => {
    const answer = await ask({ query: 'homes', committee: '1', from: '2017' });
    expect(answer.statements.map(({ inWindow }) => inWindow)).toEqual(['POSSIBLY']);
    expect(answer.reason).toContain('1 of them at meetings that may lie outside the window.');
  });

  it('says that what was read tells of none, or that nothing was read', async () => {
    expect(await ask({ query: 'title:visits' })).toMatchObject({ state: 'NOT_IN_RECORD', count: 0 });
    expect(await ask({ query: 'homes', committee: '3' })).toMatchObject({ state: 'NOT_IN_OUR_COPY' });
  });

  it.each([
    [{}, /give an issue .* or a query/],
    [{ query: 'homes', issue }, /not both/],
    [{ issue: 'vale:issue:none' }, /no issue "vale:issue:none"/],
  ])('is refused in a sentence: %j', async (variables, sentence) => {
    const { errors } = await runOperation(open.api, 'statements', variables);
    expect(errors?.[0]?.message).toMatch(sentence);
  });

  it('is told to people by whose words they are', async () => {
    const { data } = await runOperation(open.api, 'statements', { query: 'homes' });
    const { text, rows } = toStatementsAnswer(statements.answer.parse(data));
    expect(text).toContain('INSPECTION OR AUDIT: judged the homes inadequate');
    expect(text).toContain('the next inspection after 61 days');
    expect(text).toContain('“Members were concerned at the homes’ costs.”');
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => rows[0]?.length));
  });
});
