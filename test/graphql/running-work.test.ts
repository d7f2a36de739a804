import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GraphGate } from '../../src/graph/graph-gate.ts';
import { type OpenApi, openApi } from './open-api.ts';

const work = {
  title: 'crawl a',
  startedAt: '2026-01-02T03:04:05.000Z',
  progress: '1 of 2 pages',
  waiting: 1,
};
const gate = new GraphGate(20);

let open: OpenApi;
beforeAll(async () => {
  open = await openApi([{ install: 'a', committees: [], meetings: [] }], { gate, running: () => work });
});
afterAll(() => open.close());

describe('runningWork', () => {
  it('tells what the serving program does besides', async () => {
    const { data } = await open.ask('{ runningWork { title startedAt progress waiting } }');
    expect(data).toEqual({ runningWork: work });
  });

  it('is answered while the graph is changed; all else is not, and says why', async () => {
    let end = (): void => undefined;
    const changed = gate.change(
      () => 'meetings 1 of 2',
      () => new Promise<void>((resolve) => (end = resolve)),
    );
    const { data } = await open.ask('{ runningWork { title } __typename }');
    expect(data).toEqual({ runningWork: { title: 'crawl a' }, __typename: 'Query' });
    for (const query of [
      '{ councils { nodes { slug } } }',
      '{ runningWork { title } ...Q } fragment Q on Query { council(slug: "a") { slug } }',
    ]) {
      const refused = await open.ask(query);
      expect(refused.data).toBeUndefined();
      expect(refused.errors?.[0]?.message).toMatch(/brought up to date \(meetings 1 of 2\).*ask again/);
      expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'GRAPH_CHANGING' });
    }
    end();
    await changed;
    const answered = await open.ask('{ councils { nodes { slug } } }');
    expect(answered.data).toEqual({ councils: { nodes: [{ slug: 'a' }] } });
    expect(open.logged).toEqual([]);
  });
});
