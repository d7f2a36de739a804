import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GraphUnavailableError } from '../../src/errors.ts';
import { type OpenApi, openApi, post } from './open-api.ts';

const meetings = Array.from({ length: 30 }, (_, n) => ({
  mid: n + 1,
  cids: [1],
  date: `2017-01-${String((n % 28) + 1).padStart(2, '0')}`,
  items: [{ aiId: n + 1, title: 'Item' }],
}));
const council = { install: 'a', committees: [{ cid: 1, name: 'A' }], meetings };

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([council]);
});
afterAll(() => open.close());

describe('errors', () => {
  it.each([
    ['an empty search', '{ trace(query: "  ") { summary } }', 'BAD_USER_INPUT', /no word/],
    [
      'an unknown council',
      '{ trace(query: "a", council: "x") { summary } }',
      'BAD_USER_INPUT',
      /it holds a\./,
    ],
    ['an unknown committee', '{ coverage(committee: "9") { items } }', 'BAD_USER_INPUT', /no committee "9"/],
    [
      'a window that ends before it begins',
      '{ coverage(from: "2018-01-01", to: "2017-01-01") { items } }',
      'BAD_USER_INPUT',
      /ends before/,
    ],
    ['a day that is none', '{ coverage(from: "2017-02-30") { items } }', undefined, /2017-02-30/],
    ['a made-up cursor', '{ meetings(after: "zzz") { nodes { id } } }', 'BAD_USER_INPUT', /no cursor/],
    ['a page that is too long', '{ meetings(first: 101) { nodes { id } } }', 'LIMIT_EXCEEDED', /100/],
    ['a page of nothing', '{ meetings(first: 0) { nodes { id } } }', 'BAD_USER_INPUT', /less than 1/],
  ])('tells the client about %s', async (_, query, code, message) => {
    const { errors } = await open.ask(query);
    expect(errors?.[0]?.message).toMatch(message);
    if (code) expect(errors?.[0]?.extensions?.['code']).toBe(code);
    expect(open.logged).toEqual([]);
  });

  it('masks what nobody was meant to read, and logs it with its stack', async () => {
    const broken = await openApi([council]);
    broken.engine.read = () => Promise.reject(new Error('secret of the house'));
    const answer = await broken.ask('{ councils { nodes { id } } }');
    expect(answer.errors?.[0]?.message).toBe('Something went wrong here; it is in the log.');
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(broken.logged).toHaveLength(1);
    expect((broken.logged[0] as Error).stack).toContain('secret of the house');
    await broken.close();
  });

  it('says that the graph is away, with its code', async () => {
    const broken = await openApi([council]);
    broken.engine.read = () => Promise.reject(new GraphUnavailableError('The graph at x does not answer.'));
    const { errors } = await broken.ask('{ councils { nodes { id } } }');
    expect(errors?.[0]).toMatchObject({
      message: 'The graph at x does not answer.',
      extensions: { code: 'GRAPH_UNAVAILABLE' },
    });
    await broken.close();
  });
});

describe('limits', () => {
  const nest = (depth: number): string =>
    depth === 0 ? 'id' : `committees { meetings { nodes { ${nest(depth - 1)} } } }`;

  it('refuses a query that is too deep, too long or has too many aliases', async () => {
    const aliases = Array.from({ length: 40 }, (_, n) => `a${String(n)}: councils { nodes { id } }`).join(
      ' ',
    );
    const long = `{ councils { nodes { ${'id '.repeat(3_000)} } } }`;
    for (const query of [`{ meetings { nodes { ${nest(6)} } } }`, `{ ${aliases} }`, long]) {
      const { errors, data } = await open.ask(query);
      expect(errors?.[0]?.extensions?.['code']).toBe('LIMIT_EXCEEDED');
      expect(data ?? null).toBeNull();
    }
  });

  it('refuses a query that costs too much', async () => {
    const small = await openApi([], { limits: { cost: 20 } });
    const { errors } = await small.ask(
      '{ councils { nodes { id slug name committees { id cid name council { id } } } } }',
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('LIMIT_EXCEEDED');
    await small.close();
  });

  it('refuses a query once it has read more records than one request may', async () => {
    const small = await openApi([council], { limits: { rows: 40 } });
    const enough = await small.ask('{ meetings(first: 30) { nodes { id } } }');
    expect(enough.errors).toBeUndefined();
    const { errors } = await small.ask('{ meetings(first: 30) { nodes { items { id } } } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('LIMIT_EXCEEDED');
    await small.close();
  });

  it('lets introspection pass where GraphiQL is served', async () => {
    const { errors } = await open.ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
  });

  it('holds every named operation within the limits', async () => {
    const { operations } = await import('../../queries/operations/index.ts');
    for (const { name, example } of Object.values(operations)) {
      const { errors } = await post(open.api, { documentId: name, variables: example });
      expect(errors?.map(({ extensions }) => extensions?.['code']) ?? []).not.toContain('LIMIT_EXCEEDED');
    }
  });
});
