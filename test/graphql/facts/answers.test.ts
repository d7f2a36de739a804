import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApi, openApi } from '../open-api.ts';
import { town, writeFacts } from './town.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([town]);
  await writeFacts(open.engine);
});
afterAll(() => open.close());

type Fields = Record<string, unknown>;
const ask = async (field: string, selection: string): Promise<Fields> => {
  const { data, errors } = await open.ask(`{ ${field} { ${selection} } }`);
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as Fields;
};
const stateOf = (field: string): Promise<Fields> => ask(field, 'state reason');

describe('a question on facts', () => {
  it('must say what it is about', async () => {
    const { errors } = await open.ask('{ votes { state } }');
    expect(errors?.[0]?.message).toMatch(/give at least one of query, issue, item/);
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['votes(item: "town:item:999")', /no agenda item "town:item:999"/],
    ['interests(meeting: "town:meeting:999")', /no meeting "town:meeting:999"/],
    ['actions(issue: "town:issue:iid-9")', /no issue "town:issue:iid-9"/],
    ['referrals(fromCommittee: "99")', /no committee "99"/],
    ['outcomeMix(council: "nowhere")', /no council "nowhere"; it holds town/],
    ['publicQuestions(from: "2018-01-01", to: "2017-01-01")', /ends before it begins/],
    ['asKnownAt(meeting: "town:meeting:999", at: "2020-01-01")', /no meeting "town:meeting:999"/],
    ['asKnownAt(meeting: "town:meeting:12", at: "last week")', /"last week" is no day and no instant/],
  ])('is refused in a sentence: %s', async (field, sentence) => {
    const { errors } = await open.ask(`{ ${field} { state } }`);
    expect(errors?.[0]?.message).toMatch(sentence);
  });

  it('tells apart what the record does not hold from what was not read', async () => {
    expect(await stateOf('votes(meeting: "town:meeting:11")')).toMatchObject({
      state: 'NOT_IN_RECORD',
      reason: expect.stringMatching(
        /^The text of 2 items of 1 meeting was read and tells of no vote\./,
      ) as string,
    });
    expect(await stateOf('votes(committee: "town:committee:3")')).toEqual({
      state: 'NOT_IN_OUR_COPY',
      reason: 'Our copy has no minutes and no decisions of the 1 meeting asked about.',
    });
    expect(await stateOf('actions(item: "town:item:123")')).toMatchObject({ state: 'NOT_IN_OUR_COPY' });
    expect(await stateOf('interests(query: "zebra")')).toMatchObject({
      state: 'NOT_IN_RECORD',
      reason: expect.stringMatching(
        /^No item of 6 meetings holds “zebra”.*2 meetings listed and not read/,
      ) as string,
    });
    expect(await stateOf('publicQuestions(from: "2030-01-01", committee: "3")')).toMatchObject({
      state: 'NOT_IN_OUR_COPY',
      reason: 'Our copy lists no meeting of what is asked about.',
    });
  });

  it('narrows by everything that is given together', async () => {
    const count = async (scope: string): Promise<unknown> => (await ask(`votes(${scope})`, 'count'))['count'];
    expect(await count('council: "town"')).toBe(3);
    expect(await count('query: "library"')).toBe(2);
    expect(await count('query: "library", meeting: "town:meeting:12"')).toBe(1);
    expect(await count('query: "library", committee: "2"')).toBe(0);
    expect(await count('item: "town:item:121", meeting: "town:meeting:13"')).toBe(0);
  });

  it('keeps a meeting of unknown date in every window, and says so', async () => {
    const answer = await ask(
      'votes(committee: "1", from: "2017-01-01", to: "2017-12-31")',
      'reason votes { inWindow item { aiId } }',
    );
    expect(answer).toEqual({
      reason: expect.stringContaining('1 of them at meetings that may lie outside the window.') as string,
      votes: [
        { inWindow: 'INSIDE', item: { aiId: 121 } },
        { inWindow: 'INSIDE', item: { aiId: 122 } },
        { inWindow: 'POSSIBLY', item: { aiId: 131 } },
      ],
    });
  });

  it('gives the first of a list and counts them all', async () => {
    expect(await ask('votes(council: "town")', 'count votes(first: 1) { item { aiId } }')).toEqual({
      count: 3,
      votes: [{ item: { aiId: 121 } }],
    });
    const { errors } = await open.ask('{ votes(council: "town") { votes(first: 501) { voteState } } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('LIMIT_EXCEEDED');
  });
});

describe('votes', () => {
  it('have result, counts, mover and ballots by name, with the words they were read from', async () => {
    const answer = await ask(
      'votes(item: "town:item:121")',
      `state votes { voteState ballotsState committeeNames
        motion { text result for against abstain mover movedBy { uid } ballots { name choice member { uid } } evidence { quote } } }`,
    );
    expect(answer).toEqual({
      state: 'IN_RECORD',
      votes: [
        {
          voteState: 'IN_RECORD',
          ballotsState: 'IN_RECORD',
          committeeNames: ['Children Committee'],
          motion: {
            text: 'That it be noted',
            result: 'CARRIED',
            for: 3,
            against: 2,
            abstain: null,
            mover: 'Jo Ash',
            movedBy: { uid: 1 },
            ballots: [
              { name: 'Jo Ash', choice: 'FOR', member: { uid: 1 } },
              { name: 'Lee Birch', choice: 'AGAINST', member: { uid: 2 } },
              { name: 'A Stranger', choice: 'ABSTAIN', member: null },
            ],
            evidence: [{ quote: 'carried by 3 votes to 2' }],
          },
        },
      ],
    });
  });

  it('are not told by a motion that was only moved', async () => {
    expect(await ask('votes(item: "town:item:122")', 'state reason votes { voteState }')).toEqual({
      state: 'NOT_IN_RECORD',
      reason: 'One motion is in the record; how it was voted on is not told.',
      votes: [{ voteState: 'NOT_IN_RECORD' }],
    });
  });

  it('tell a casting vote, and that no names were recorded', async () => {
    expect(
      await ask(
        'votes(item: "town:item:131")',
        'votes { ballotsState motion { motionType castingVote result } }',
      ),
    ).toEqual({
      votes: [
        {
          ballotsState: 'NOT_IN_RECORD',
          motion: { motionType: 'Amendment', castingVote: true, result: 'LOST' },
        },
      ],
    });
  });
});

describe('interests', () => {
  it('are found by what they are about, though declared elsewhere on the agenda', async () => {
    const answer = await ask(
      'interests(query: "title:catchments")',
      'count interests { tie committeeNames item { aiId } interest { name leftRoom items item { aiId } about { aiId } } }',
    );
    expect(answer).toEqual({
      count: 1,
      interests: [
        {
          tie: 'ABOUT',
          committeeNames: ['Schools Committee'],
          item: { aiId: 111 },
          interest: {
            name: 'Jo Ash',
            leftRoom: true,
            items: ['1'],
            item: { aiId: 112 },
            about: [{ aiId: 111 }],
          },
        },
      ],
    });
  });

  it('keep the number that no item of the agenda has', async () => {
    const answer = await ask(
      'interests(item: "town:item:112")',
      'interests { tie interest { name items about { aiId } } }',
    );
    expect(answer['interests']).toContainEqual({
      tie: 'TAKEN_IN',
      interest: { name: 'Lee Birch', items: ['9'], about: [] },
    });
  });
});

describe('publicQuestions', () => {
  it('are counted where the minutes count them, and tell what they are about', async () => {
    expect(
      await ask(
        'publicQuestions(committee: "1")',
        'count questionsCounted uncounted occasions { tie item { aiId } questions { count answered } }',
      ),
    ).toEqual({
      count: 2,
      questionsCounted: 2,
      uncounted: 1,
      occasions: [
        { tie: 'ABOUT', item: { aiId: 122 }, questions: { count: 2, answered: true } },
        { tie: 'TAKEN_IN', item: { aiId: 131 }, questions: { count: null, answered: null } },
      ],
    });
  });
});
