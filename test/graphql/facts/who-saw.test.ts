import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../../queries/operations/operation.ts';
import { whoSaw } from '../../../queries/operations/who-saw.ts';
import { runOperation } from '../../../src/graphql/run-operation.ts';
import { type OpenApi, openApi } from '../open-api.ts';
import { nursery, vale, writeIssues } from './vale.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([vale]);
  await writeIssues(open.engine);
});
afterAll(() => open.close());

type Answer = AnswerOf<typeof whoSaw>['whoSaw'];
async function ask(variables: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await runOperation(open.api, 'who-saw', variables);
  expect(errors).toBeUndefined();
  return whoSaw.answer.parse(data).whoSaw;
}
const places = (entries: Answer['sightings']): unknown[] =>
  entries.map(({ item, committeeNames, state, seen }) => [item.title, committeeNames.join(), state, seen]);

describe('who saw an issue', () => {
  it('is told with the name of the day, the outcome and the link with its words and page', async () => {
    const { sightings, count } = await ask({ issue: nursery, to: '2016-12-31', committees: ['1'] });
    expect(count).toBe(1);
    expect(sightings).toEqual([
      expect.objectContaining({
        committeeNames: ['Schools Committee'],
        outcome: 'NOTED',
        state: 'SHOWN',
        seen: true,
        method: 'test-1',
        score: 0.9,
        features: [{ name: 'same-words', score: 0.9 }],
        evidence: [
          expect.objectContaining({
            quote: 'Grangemoor Nursery',
            source: { url: 'https://vale.invalid/item' },
          }),
        ],
        meeting: expect.objectContaining({ dateText: '4 May 2016' }) as unknown,
      }),
    ]);
  });

  it('counts what is shown or accepted, and sets what is proposed or rejected apart', async () => {
    const answer = await ask({ issue: nursery });
    expect(answer).toMatchObject({ state: 'IN_RECORD', count: 4, proposedCount: 1, rejectedCount: 1 });
    expect(answer.reason).toBe(
      '4 items linked to it in the record of 4 meetings. 1 link is proposed besides.',
    );
    expect(places(answer.sightings)).toEqual([
      ['Grangemoor Nursery inspection', 'Schools Committee', 'SHOWN', true],
      ['Grangemoor Nursery inspection', 'Licensing Committee', 'SHOWN', false],
      ['Nursery site', 'Planning Committee', 'SHOWN', true],
      ['Joint session', 'Children Committee,Performance Committee', 'ACCEPTED', true],
    ]);
    expect(places(answer.proposed)).toEqual([['Assurance', 'Audit Committee', 'PROPOSED', false]]);
    const { data } = await open.ask(
      `{ whoSaw(issue: "${nursery}") { rejected { item { id } state } } issue(id: "${nursery}") { sightings { state } all: sightings(states: [REJECTED, PROPOSED]) { state } } }`,
    );
    expect(data).toMatchObject({
      whoSaw: { rejected: [{ item: { id: 'vale:item:171' }, state: 'REJECTED' }] },
      issue: { all: [{ state: 'proposed' }, { state: 'rejected' }] },
    });
  });

  it('is summed up by committee, a joint meeting under each', async () => {
    const { committees } = await ask({ issue: nursery });
    expect(
      committees.map(({ name, count, seenCount, firstMeeting, lastMeeting }) => [
        name,
        count,
        seenCount,
        firstMeeting.dateText,
        lastMeeting.dateText,
      ]),
    ).toEqual([
      ['Schools Committee', 2, 2, '4 May 2016', '1 March 2017'],
      ['Licensing Committee', 1, 0, '1 December 2016', '1 December 2016'],
      ['Planning Committee', 1, 1, '2017', '2017'],
      ['Performance Committee', 1, 1, '1 March 2017', '1 March 2017'],
    ]);
  });

  it('keeps a meeting of which the date is not known well enough, and says so', async () => {
    const { sightings, reason } = await ask({ issue: nursery, committees: ['3'], to: '2017-06-30' });
    expect(sightings).toEqual([expect.objectContaining({ inWindow: 'POSSIBLY', seen: false })]);
    expect(reason).toMatch(/1 of them at meetings that may lie outside the window/);
  });

  it('answers for an issue that was merged into another', async () => {
    const answer = await ask({ issue: 'vale:issue:old' });
    expect(answer.matter).toMatchObject({ mergedFrom: 'vale:issue:old', issue: { id: nursery } });
    expect(answer.count).toBe(4);
    const { data } = await open.ask('{ issue(id: "vale:issue:old") { mergedInto { id } } }');
    expect(data).toEqual({ issue: { mergedInto: { id: nursery } } });
  });

  it('is a typed absence where nothing is linked, or nothing was read', async () => {
    expect(await ask({ issue: nursery, committees: ['5'] })).toMatchObject({
      state: 'NOT_IN_RECORD',
      reason: 'No item of 1 meeting is linked to it.',
      sightings: [],
    });
    expect(await ask({ issue: nursery, committees: ['6'] })).toMatchObject({
      state: 'NOT_IN_OUR_COPY',
      reason: 'Our copy lists no meeting of what is asked about.',
    });
  });
});

describe('who saw some words', () => {
  it('has the same shape, with passages in place of links', async () => {
    const answer = await ask({ query: 'inspection grangemoor', council: 'vale', to: '2016-12-31' });
    expect(answer.matter).toEqual({
      basis: 'TEXT',
      title: 'inspection grangemoor',
      mergedFrom: null,
      issue: null,
    });
    expect(places(answer.sightings)).toEqual([
      ['Grangemoor Nursery inspection', 'Schools Committee', 'SHOWN', true],
      ['Any business', 'Housing Committee', 'SHOWN', true],
      ['Grangemoor Nursery inspection revisited', 'Scrutiny Committee', 'SHOWN', true],
      ['Grangemoor Nursery inspection', 'Licensing Committee', 'SHOWN', false],
    ]);
    for (const { quotes, method } of answer.sightings) {
      expect(method).toBe('text');
      expect(quotes.length).toBeGreaterThan(0);
    }
  });

  it('says where no item holds them', async () => {
    expect(await ask({ query: 'zebra', council: 'vale' })).toMatchObject({
      state: 'NOT_IN_RECORD',
      reason: expect.stringMatching(/^No item of 8 meetings holds “zebra”/) as string,
    });
  });
});

describe('a wrong question', () => {
  it.each([
    ['whoSaw', /give an issue \(its id\) or a query/],
    [`whoSaw(issue: "${nursery}", query: "x")`, /not both/],
    ['whoSaw(issue: "vale:issue:none")', /no issue "vale:issue:none"/],
    ['whoSaw(query: "x", council: "nowhere")', /no council "nowhere"/],
    [`whoDidNotSee(issue: "${nursery}", committees: ["99"])`, /no committee "99" of council "vale"/],
    ['whoDidNotSee(query: "x", from: "2018-01-01", to: "2017-01-01")', /ends before it begins/],
    ['whoSaw(query: "!!")', /holds no word or number/],
  ])('is refused in a sentence: %s', async (field, sentence) => {
    const { errors } = await open.ask(`{ ${field} { matter { title } } }`);
    expect(errors?.[0]?.message).toMatch(sentence);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
