import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApi, openApi } from '../graphql/open-api.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([
    {
      install: 'a',
      committees: [{ cid: 1, name: 'Children' }],
      meetings: [
        {
          mid: 1,
          cids: [1],
          date: '2016-05-04',
          items: [
            { aiId: 11, title: 'To be or not to be', minutes: 'Of the plan, nothing was said.' },
            {
              aiId: 12,
              title: 'Inspection: plan AND action',
              minutes: 'Noted (10:30).',
              decision: 'Agreed.',
            },
            { aiId: 13, title: 'Apologies' },
          ],
        },
      ],
    },
  ]);
});
afterAll(() => open.close());

interface TraceRead {
  readonly ignoredWords: string[];
  readonly summary: string;
  readonly committees: {
    readonly verdict: string;
    readonly reason: string;
    readonly hits: { item: { id: string } }[];
  }[];
}

async function trace(query: string): Promise<{ items: number[]; read: TraceRead }> {
  const answer = await open.ask(
    'query ($query: String!) { trace(query: $query) { ignoredWords summary committees { verdict reason hits { item { id } } } } }',
    { query },
  );
  expect(answer.errors, query).toBeUndefined();
  const read = answer.data?.['trace'] as TraceRead;
  const items = read.committees.flatMap(({ hits }) =>
    hits.map(({ item }) => Number(item.id.split(':').at(-1))),
  );
  return { items, read };
}

async function refusal(query: string): Promise<string> {
  const { data, errors } = await open.ask('query ($query: String!) { trace(query: $query) { summary } }', {
    query,
  });
  expect(data?.['trace'] ?? null, query).toBeNull();
  expect(errors?.[0]?.extensions?.['code'], query).toBe('BAD_USER_INPUT');
  return errors?.[0]?.message ?? '';
}

describe('a search of function words alone', () => {
  it('looks for them, since there is nothing else', async () => {
    expect((await trace('to or')).items).toEqual([11]);
    expect((await trace('of the')).items).toEqual([11]);
    expect((await trace('AND')).items).toEqual([12]);
  });

  it('says which were left out beside other words', async () => {
    const { items, read } = await trace('the plan of');
    expect(items).toEqual([11, 12]);
    expect(read.ignoredWords).toEqual(['the', 'of']);
  });
});

describe('a search in the syntax of a search engine', () => {
  it.each([
    ['+plan +inspection', [12]],
    ['(plan AND inspection)', [12]],
    ['plan && inspection', [12]],
    ['"plan" -inspection', [11]],
    ['"noted 10 30"', [12]],
    ['10:30', [12]],
    ['\\(plan\\)', [11, 12]],
    ['title: inspection', [12]],
    ['"unclosed plan', []],
  ])('reads %j as words', async (query, expected) => {
    expect((await trace(query)).items).toEqual(expected);
  });

  it.each(['insp*', 'inspe?tion', 'inspecton~1', 'plan^2', 'body:plan', 'agenda:"the plan"', 'plan title:'])(
    'refuses %j, and says what to do',
    async (query) => {
      expect(await refusal(query)).toMatch(/in quotes|put a word or a phrase after it/);
    },
  );

  it.each(['', ' ', '***', '() [] {}', '""', '--', '|| ! ~ ^ \\', '“”'])(
    'refuses %j, which holds no word',
    async (query) => {
      expect(await refusal(query)).toMatch(/holds no word or number/);
    },
  );

  it('refuses what only says what to leave out', async () => {
    expect(await refusal('-plan -"action plan"')).toMatch(/only says what to leave out/);
  });
});

describe('a search that finds nothing', () => {
  it('gives a verdict with its reason for each committee, and says what that does not mean', async () => {
    const { items, read } = await trace('quetzalcoatl');
    expect(items).toEqual([]);
    expect(read.committees.map(({ verdict }) => verdict)).toEqual(['NOT_FOUND_RECORD_INCOMPLETE']);
    expect(read.committees[0]?.reason).toMatch(/1 item with neither minutes nor decision/);
    expect(read.summary).toMatch(/“quetzalcoatl” was not found.*"not in the minutes" is not "not discussed"/);
  });
});
