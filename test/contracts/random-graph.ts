import fc from 'fast-check';
import { z } from 'zod';
import { defineWrite, type WriteStatement } from '../../queries/statement.ts';
import { type Label, labels } from '../../schema/graph/labels.ts';
import type { RelationshipType } from '../../schema/graph/relationships.ts';
import { type GraphEngine, step } from '../../src/graph/engine.ts';

interface RandomNode {
  readonly label: Label;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
interface RandomEdge {
  readonly type: string;
  readonly from: RandomNode;
  readonly to: RandomNode;
  readonly score: number | null;
}
export interface RandomGraph {
  readonly nodes: readonly RandomNode[];
  readonly edges: readonly RandomEdge[];
}

const someLabels: readonly Label[] = ['Committee', 'Meeting', 'AgendaItem', 'Decision', 'Issue', 'Retired'];
const someTypes = [
  ['HELD', { from: ['Committee'], to: ['Meeting'] }],
  ['HAS_ITEM', { from: ['Meeting'], to: ['AgendaItem'] }],
  ['CONCERNS', { from: ['AgendaItem'], to: ['Issue'] }],
  ['SUCCEEDED_BY', { from: ['Committee'], to: ['Committee'] }],
  ['FORMERLY_HAD', { from: ['Meeting', 'Committee'], to: ['Retired'] }],
] as const satisfies readonly (readonly [
  RelationshipType,
  { from: readonly Label[]; to: readonly Label[] },
])[];
const properties = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.array(fc.string()),
  fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })),
  fc.constant(null),
);

/** Graphs of our labels and types with any values, ids of many scripts among them. */
export function toRandomGraph(): fc.Arbitrary<RandomGraph> {
  const node = fc.constantFrom(...someLabels).chain((label) =>
    fc.record({
      label: fc.constant(label),
      id: fc.oneof(fc.integer({ min: 0, max: 9 }).map(String), fc.string({ unit: 'grapheme', minLength: 1 })),
      properties: fc.dictionary(
        fc.constantFrom(...labels[label].filter((name) => name !== 'id')),
        properties,
      ),
    }),
  );
  const nodes = fc.uniqueArray(node, {
    minLength: 1,
    maxLength: 25,
    selector: ({ label, id }) => `${label} ${id}`,
  });
  return nodes.chain((all) => {
    const edges = fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), { maxLength: 40 });
    const picks = fc.infiniteStream(fc.nat());
    return fc.tuple(edges, picks).map(([scores, numbers]) => {
      const pick = <Entry>(entries: readonly Entry[]): Entry | undefined =>
        entries[Number(numbers.next().value) % entries.length];
      const drawn = scores.flatMap((score): RandomEdge[] => {
        const [type, ends] = pick(someTypes) ?? someTypes[0];
        const froms: readonly Label[] = ends.from;
        const tos: readonly Label[] = ends.to;
        const from = pick(all.filter(({ label }) => froms.includes(label)));
        const to = pick(all.filter(({ label }) => tos.includes(label)));
        return from === undefined || to === undefined ? [] : [{ type, from, to, score }];
      });
      // One edge of a type between two nodes, as MERGE leaves it whatever the order.
      const unique = new Map(drawn.map((edge) => [`${edge.type} ${edge.from.id} ${edge.to.id}`, edge]));
      return { nodes: all, edges: [...unique.values()] };
    });
  });
}

/** One statement per label and per kind of edge, as the program writes: a server plans each text anew. */
export async function writeRandomGraph(engine: GraphEngine, { nodes, edges }: RandomGraph): Promise<void> {
  await engine.write([
    ...nodes.map(({ label, id, properties: values }) => step(setNode(label), { id, values })),
    ...edges.map(({ type, from, to, score }) =>
      step(setEdge(type, from.label, to.label), { from: from.id, to: to.id, score }),
    ),
  ]);
}

const setNode = (label: Label): WriteStatement<{ id: string; values: Record<string, unknown> }> =>
  defineWrite({
    name: 'test-random-node',
    text: `MERGE (n:${label} {id: $id}) SET n += $values`,
    parameters: z.object({ id: z.string(), values: z.record(z.string(), z.unknown()) }),
  });

const setEdge = (
  type: string,
  from: Label,
  to: Label,
): WriteStatement<{ from: string; to: string; score: number | null }> =>
  defineWrite({
    name: 'test-random-edge',
    text: `MATCH (a:${from} {id: $from})\nMATCH (b:${to} {id: $to})\nMERGE (a)-[r:${type}]->(b)\nSET r.score = $score`,
    parameters: z.object({ from: z.string(), to: z.string(), score: z.number().nullable() }),
  });
