import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromCursor, toCursor } from '../../src/graphql/connection.ts';
import { type OpenApi, openApi } from './open-api.ts';

const dates = [null, '2016', '2016-05', '2016-05-04', '2017-01-01', '2017-07-18'];
const meetings = Array.from({ length: 37 }, (_, n) => ({
  mid: n + 1,
  cids: n % 5 === 0 ? [1, 2] : [1 + (n % 2)],
  date: dates[n % dates.length] ?? null,
  items: Array.from({ length: n % 4 }, (_item, at) => ({
    aiId: n * 10 + at + 1,
    title: at === 0 ? 'Ofsted report' : 'Library plan',
    outcome: 'NOTED',
  })),
}));
const councils = ['a', 'b', 'c'].map((install) => ({
  install,
  committees: Array.from({ length: 7 }, (_, n) => ({ cid: n + 1, name: `Committee ${String(n + 1)}` })),
  meetings: install === 'a' ? meetings : [],
}));

let open: OpenApi;
beforeAll(async () => {
  open = await openApi(councils);
});
afterAll(() => open.close());

interface Page {
  readonly nodes: { readonly id: string }[];
  readonly edges: { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const read = async (list: string, filter: string, first: number, after: string | null): Promise<Page> => {
  const { data, errors } = await open.ask(
    `query P($first: Int, $after: String) { list: ${list}(first: $first, after: $after${filter}) {
      nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    } }`,
    { first, after },
  );
  expect(errors).toBeUndefined();
  return data?.['list'] as Page;
};

/** Reads a list to its end in pages of the given sizes, over and over. */
const readAll = async (list: string, filter: string, sizes: readonly number[]): Promise<string[]> => {
  const ids: string[] = [];
  let after: string | null = null;
  for (let turn = 0; turn < 200; turn += 1) {
    const page: Page = await read(list, filter, sizes[turn % sizes.length] ?? 1, after);
    ids.push(...page.nodes.map(({ id }) => id));
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
  throw new Error('the list has no end');
};

const lists: [string, string, number][] = [
  ['councils', '', 3],
  ['committees', '', 21],
  ['committees', ', council: "b"', 7],
  ['meetings', '', 37],
  ['meetings', ', committee: "1", council: "a"', meetings.filter(({ cids }) => cids.includes(1)).length],
  ['meetings', ', from: "2017-01-01"', meetings.filter(({ date }) => date === null || date >= '2017').length],
  [
    'meetings',
    ', from: "2016-05-10", to: "2016-05-20"',
    meetings.filter(({ date }) => [null, '2016', '2016-05'].includes(date)).length,
  ],
  ['agendaItems', '', meetings.flatMap(({ items }) => items).length],
  ['agendaItems', ', query: "ofsted"', meetings.filter(({ items }) => items.length > 0).length],
  [
    'agendaItems',
    ', to: "2016-12-31"',
    meetings.filter(({ date }) => date === null || date < '2017').flatMap(({ items }) => items).length,
  ],
  [
    'agendaItems',
    ', committee: "a:committee:2"',
    meetings.filter(({ cids }) => cids.includes(2)).flatMap(({ items }) => items).length,
  ],
  ['decisions', '', meetings.flatMap(({ items }) => items).length],
  [
    'decisions',
    ', outcome: NOTED, committee: "a:committee:1"',
    meetings.filter(({ cids }) => cids.includes(1)).flatMap(({ items }) => items).length,
  ],
  ['decisions', ', outcome: REJECTED', 0],
  ['members', '', 0],
  ['issues', ', committee: "a:committee:1"', 0],
];

describe('connections', () => {
  it.each(lists)(
    '%s(%s): pages of any size, put together, are the whole list once',
    async (list, filter, count) => {
      const whole = (await read(list, filter, 100, null)).nodes.map(({ id }) => id);
      expect(whole).toHaveLength(count);
      expect(new Set(whole).size).toBe(count);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }),
          async (sizes) => {
            expect(await readAll(list, filter, sizes)).toEqual(whole);
          },
        ),
        { numRuns: 5 },
      );
    },
  );

  it('reads on from any entry, not only the last of a page', async () => {
    const whole = await read('meetings', '', 100, null);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.edges.length - 1 }), async (at) => {
        const rest = await read('meetings', '', 100, whole.edges[at]?.cursor ?? null);
        expect(rest.nodes).toEqual(whole.nodes.slice(at + 1));
      }),
      { numRuns: 10 },
    );
  });

  it('puts meetings in order of their earliest day, those without any date first', async () => {
    const { data } = await open.ask('{ meetings(first: 100) { nodes { dateFrom } } }');
    const days = (data?.['meetings'] as { nodes: { dateFrom: string | null }[] }).nodes.map(
      ({ dateFrom }) => dateFrom ?? '',
    );
    expect(days).toEqual([...days].sort());
  });
});

describe('cursors', () => {
  it('come back as the key they were made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (key) => {
        expect(fromCursor(toCursor(key))).toBe(key);
      }),
    );
  });
});
