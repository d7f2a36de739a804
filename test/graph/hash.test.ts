import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import { type GraphEngine, step } from '../../src/graph/engine.ts';
import { hashGraph } from '../../src/graph/hash.ts';
import { toSmallGraph } from '../contracts/describe-writes.ts';
import { linkSuccessors, setItems, upsertCommittees } from '../contracts/item-statements.ts';
import { toRandomGraph, writeRandomGraph } from '../contracts/random-graph.ts';
import { diffGraphs } from '../support/graph-diff.ts';
import { needsNeo4j, neo4jPatience, openTestNeo4j } from '../support/neo4j-server.ts';

const openMemory = async (): Promise<GraphEngine> => {
  const { engine } = await openEmbedded({ memory: true });
  await engine.migrate();
  return engine;
};

describe('hashGraph', () => {
  let engine: GraphEngine;
  beforeEach(async () => {
    engine = await openMemory();
  });
  afterEach(async () => {
    await engine.close();
  });
  const item = async (properties: Record<string, unknown>): Promise<string> => {
    await engine.write([step(setItems, { rows: [{ id: 'i', ...properties }] })]);
    return (await hashGraph(engine)).hash;
  };

  it('counts what it covers', async () => {
    await engine.write(toSmallGraph());
    const { hash, nodes, relationships } = await hashGraph(engine);
    expect(hash).toMatch(/^[0-9a-f]{64}$/u);
    // A committee, two meetings, six items and decisions, and the schema's version.
    expect({ nodes, relationships }).toEqual({ nodes: 16, relationships: 14 });
  });

  it('changes with every property, and back', async () => {
    const before = await item({ title: 'a' });
    expect(await item({ title: 'b' })).not.toBe(before);
    expect(await item({ title: ['a'] })).not.toBe(before);
    expect(await item({ title: 'a', number: 1 })).not.toBe(before);
    expect(await item({ title: 'a', number: null })).toBe(before);
  });

  it('does not change with the clocks', async () => {
    const before = await item({ title: 'a', lastSeenAt: '2020' });
    expect(await item({ title: 'a', lastSeenAt: '2021', firstSeenAt: '1999' })).toBe(before);
  });

  it('changes with an edge, its direction, and its kind', async () => {
    await engine.write([step(upsertCommittees, { rows: [{ id: 'a' }, { id: 'b' }] })]);
    const without = (await hashGraph(engine)).hash;
    await engine.write([step(linkSuccessors, { rows: [{ from: 'a', to: 'b' }] })]);
    const forth = (await hashGraph(engine)).hash;
    await engine.write([step(linkSuccessors, { rows: [{ from: 'b', to: 'a' }] })]);
    const both = (await hashGraph(engine)).hash;
    expect(new Set([without, forth, both]).size).toBe(3);
  });

  it('differs where the readable difference of two graphs names a line, and only there', async () => {
    const other = await openMemory();
    await item({ title: 'a' });
    expect(await diffGraphs(engine, other)).toEqual([
      '- ["node",["AgendaItem"],"i",[["id","i"],["title","a"]]]',
    ]);
    await other.write([step(setItems, { rows: [{ id: 'i', title: 'b' }] })]);
    expect((await diffGraphs(engine, other)).map((line) => line.slice(0, 1))).toEqual(['-', '+']);
    await item({ title: 'b' });
    expect(await diffGraphs(engine, other)).toEqual([]);
    expect(await hashGraph(other)).toEqual(await hashGraph(engine));
    await other.close();
  });

  it('does not depend on the order of writing', async () => {
    await fc.assert(
      fc.asyncProperty(toRandomGraph(), fc.infiniteStream(fc.nat()), async (graph, numbers) => {
        const other = await openMemory();
        await engine.wipe();
        await writeRandomGraph(engine, graph);
        const shuffled = { nodes: shuffle(graph.nodes, numbers), edges: shuffle(graph.edges, numbers) };
        await writeRandomGraph(other, shuffled);
        expect(await hashGraph(other)).toEqual(await hashGraph(engine));
        await other.close();
      }),
      { numRuns: 15 },
    );
  });
});

function shuffle<Entry>(entries: readonly Entry[], numbers: Iterator<number>): Entry[] {
  return entries
    .map((entry) => ({ entry, key: Number(numbers.next().value) }))
    .sort((a, b) => a.key - b.key)
    .map(({ entry }) => entry);
}

describe('hashGraph on two engines', needsNeo4j(), () => {
  let embedded: GraphEngine;
  let server: Awaited<ReturnType<typeof openTestNeo4j>>;
  beforeAll(async () => {
    embedded = await openMemory();
    server = await openTestNeo4j();
  }, neo4jPatience);
  afterAll(async () => {
    await server.close();
    await embedded.close();
  });

  it('is the same for the same writes', async () => {
    await fc.assert(
      fc.asyncProperty(toRandomGraph(), async (graph) => {
        for (const engine of [embedded, server.engine]) {
          await engine.wipe();
          await writeRandomGraph(engine, graph);
        }
        expect(await diffGraphs(embedded, server.engine)).toEqual([]);
        expect(await hashGraph(server.engine)).toEqual(await hashGraph(embedded));
      }),
      { numRuns: 8 },
    );
  });
});
