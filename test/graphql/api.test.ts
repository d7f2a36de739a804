import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkMeetingRetired } from '../../queries/write/edges.ts';
import { upsertRetired } from '../../queries/write/nodes.ts';
import { ids } from '../../schema/records/ids.ts';
import { GraphUnavailableError } from '../../src/errors.ts';
import { step } from '../../src/graph/engine.ts';
import { fillRow } from './fill-row.ts';
import { type OpenApi, openApi, post } from './open-api.ts';

const notice = 'A reconstruction.';
const council = {
  install: 'case',
  notice,
  originalBaseUrl: 'https://council.example',
  inventedIdsFrom: 9_000_000,
  committees: [
    {
      cid: 697,
      name: 'Children Committee',
      names: [
        { name: 'Old Children Committee', from: '2014-06-01', to: '2018-03-01' },
        { name: 'Children Committee', from: '2018-09-12', to: '2019-01-01' },
      ],
    },
    { cid: 693, name: 'Performance Committee' },
  ],
  meetings: [
    {
      mid: 8692,
      cids: [697],
      date: '2017-07-18',
      name: 'Old Children Committee',
      items: [
        {
          aiId: 22263,
          title: 'Ofsted Report',
          minutes: 'Members spoke of Ofsted. They agreed.',
          outcome: 'NOTED',
        },
        { aiId: 9_000_001, title: 'Library plan', minutes: 'None.' },
      ],
    },
    { mid: 9_000_002, cids: [693, 697], date: '2016-05', items: [{ aiId: 5, title: 'Budget' }] },
    { mid: 12, cids: [693], date: null, items: [] },
  ],
} as const;

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([council]);
});
afterAll(() => open.close());

describe('createApi', () => {
  it('answers with a meeting, its committees, items, decisions and source, in order', async () => {
    const { data, errors } = await open.ask(`{
      meeting(id: "case:meeting:8692") {
        mid date dateText datePrecision status readFrom
        committees { cid nameAt(date: "2017-07-18") name }
        items { aiId title minutesText decisions { outcome item { aiId } } }
        council { slug }
        notice
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data?.['meeting']).toEqual({
      mid: 8692,
      date: '2017-07-18',
      dateText: '18 July 2017',
      datePrecision: 'DAY',
      status: 'CONFIRMED',
      readFrom: ['WEB_SERVICE'],
      committees: [{ cid: 697, nameAt: 'Old Children Committee', name: 'Children Committee' }],
      items: [
        {
          aiId: 22263,
          title: 'Ofsted Report',
          minutesText: 'Members spoke of Ofsted. They agreed.',
          decisions: [{ outcome: 'NOTED', item: { aiId: 22263 } }],
        },
        { aiId: 9_000_001, title: 'Library plan', minutesText: 'None.', decisions: [] },
      ],
      council: { slug: 'case' },
      notice,
    });
  });

  it("gives the council's own page, and none where an id was filled in", async () => {
    const source = 'source { url originalUrl idIsCouncils notice capturedAt }';
    const { data } = await open.ask(`{
      real: agendaItem(id: "case:item:22263") { ${source} }
      invented: agendaItem(id: "case:item:9000001") { ${source} }
    }`);
    expect(data).toEqual({
      real: {
        source: {
          url: 'https://case.invalid/item?ItemId=22263&MeetingId=8692',
          originalUrl: 'https://council.example/item?ItemId=22263&MeetingId=8692',
          idIsCouncils: true,
          notice,
          capturedAt: '2020-01-01T00:00:00Z',
        },
      },
      invented: {
        source: {
          url: 'https://case.invalid/item?ItemId=9000001&MeetingId=8692',
          originalUrl: null,
          idIsCouncils: false,
          notice,
          capturedAt: '2020-01-01T00:00:00Z',
        },
      },
    });
  });

  it('says the notice of a reconstruction, and whose it is, in every answer that may be of it', async () => {
    const town = { install: 'town', committees: [{ cid: 3, name: 'Planning' }], meetings: [] };
    const both = await openApi([council, town]);
    const noticesOf = async (query: string, variables?: Record<string, unknown>): Promise<unknown> =>
      (await both.ask(query, variables)).extensions?.['notices'] ?? [];
    const traced = '{ summary }';
    for (const said of [
      '{ __typename }',
      '{ councils { nodes { slug } } }',
      `{ trace(query: "x") ${traced} }`,
      `{ trace(query: "x", council: "case") ${traced} }`,
      `{ trace(query: "x", committees: ["697", "3"]) ${traced} }`,
      `{ trace(query: "x", council: "town") ${traced} committee(id: "case:committee:697") { name } }`,
      `{ ...all } fragment all on Query { trace(query: "x", council: "town") ${traced} }`,
    ]) {
      expect(await noticesOf(said), said).toEqual([`case: ${notice}`]);
    }
    for (const quiet of [
      `{ trace(query: "x", council: "town") ${traced} }`,
      `{ trace(query: "x", committees: ["3"]) ${traced} }`,
      `{ trace(query: "x", committees: ["town:committee:3"]) ${traced} }`,
      '{ council(slug: "town") { name } node(id: "town:committee:3") { id } }',
      '{ coverage(committee: "3") { meetingsListed } }',
    ]) {
      expect(await noticesOf(quiet), quiet).toEqual([]);
    }
    const asked = `query ($council: String) { trace(query: "x", council: $council) ${traced} }`;
    expect(await noticesOf(asked, { council: 'town' })).toEqual([]);
    expect(await noticesOf(asked, {})).toEqual([`case: ${notice}`]);
    await both.close();
  });

  it('finds any kind of node by id, and what is gone as retired', async () => {
    const gone = ids.item('case', 77);
    await open.engine.write([
      step(upsertRetired, {
        rows: [
          fillRow('Retired', {
            id: ids.retired(gone),
            retiredId: gone,
            install: 'case',
            kind: 'item',
            title: 'Gone',
          }),
        ],
      }),
      step(linkMeetingRetired, { rows: [{ from: ids.meeting('case', 8692), to: ids.retired(gone) }] }),
    ]);
    const { data } = await open.ask(`{
      committee: node(id: "case:committee:697") { __typename id ... on Committee { name } }
      gone: node(id: "${gone}") { __typename ... on Retired { retiredId title } }
      never: node(id: "case:item:78") { id }
      nonsense: node(id: "x") { id }
    }`);
    expect(data).toEqual({
      committee: { __typename: 'Committee', id: 'case:committee:697', name: 'Children Committee' },
      gone: { __typename: 'Retired', retiredId: gone, title: 'Gone' },
      never: null,
      nonsense: null,
    });
  });

  it('finds an item again among the items that a search in a window gives', async () => {
    const found =
      'agendaItems(query: "ofsted", committee: "697", council: "case", from: "2017-01-01") { nodes { id } }';
    expect((await open.ask(`{ ${found} }`)).data).toEqual({
      agendaItems: { nodes: [{ id: 'case:item:22263' }] },
    });
  });

  it('reads many neighbours in one statement', async () => {
    const reads: string[] = [];
    const counting = await openApi([council]);
    const { engine } = counting;
    const read = engine.read.bind(engine);
    engine.read = (statement, parameters) => {
      reads.push(statement.name);
      return read(statement, parameters);
    };
    await counting.ask('{ meetings { nodes { items { decisions { outcome } } committees { name } } } }');
    expect(reads.filter((name) => name === 'load-items-of-meetings')).toHaveLength(1);
    expect(reads.filter((name) => name === 'load-decisions-of-items')).toHaveLength(1);
    await counting.close();
  });

  it('reports health, and readiness by whether the graph answers', async () => {
    const status = async (path: string): Promise<number> =>
      (await open.api.fetch(`http://api.invalid${path}`)).status;
    expect(await status('/health')).toBe(200);
    expect(await status('/readiness')).toBe(200);
    const broken = await openApi([]);
    broken.engine.read = () => Promise.reject(new GraphUnavailableError('The graph is away.'));
    expect((await broken.api.fetch('http://api.invalid/readiness')).status).toBe(503);
    expect((await broken.api.fetch('http://api.invalid/health')).status).toBe(200);
    await broken.close();
  });

  it('serves GraphiQL that loads nothing from elsewhere, and none in production', async () => {
    const page = { headers: { accept: 'text/html' } };
    const response = await open.api.fetch('http://api.invalid/graphql', page);
    const html = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(html.match(/<(?:script|link)[^>]+(?:src|href)="https?:[^"]*"/g)).toBeNull();
    const production = await openApi([], { production: true });
    expect((await production.api.fetch('http://api.invalid/graphql', page)).status).toBe(406);
    await production.close();
  });

  it('answers an operation by its name, with GET and POST', async () => {
    const posted = await post(open.api, { documentId: 'trace', variables: { query: 'ofsted' } });
    expect(posted.errors).toBeUndefined();
    const url = `http://api.invalid/graphql?documentId=councils`;
    const got = (await (
      await open.api.fetch(url, { headers: { accept: 'application/json' } })
    ).json()) as typeof posted;
    expect(got.data).toMatchObject({ councils: { nodes: [{ slug: 'case' }] } });
    expect((await post(open.api, { documentId: 'nothing' })).errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
