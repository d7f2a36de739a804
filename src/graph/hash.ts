import { createHash } from 'node:crypto';
import { countNodes } from '../../queries/read/count-nodes.ts';
import { exportGraph } from '../../queries/read/export-graph.ts';
import { clockProperties } from '../../schema/graph/labels.ts';
import type { GraphEngine } from './engine.ts';
import { toPages } from './pages.ts';

export interface GraphHash {
  /** SHA-256, lower-case hexadecimal. */
  readonly hash: string;
  readonly nodes: number;
  readonly relationships: number;
}

/** Nodes read at a time. */
const pageSize = 500;

/**
 * The graph hash: SHA-256 over all nodes and relationships, sorted, the same on every engine.
 *
 * An entry is one line of JSON: `["node", labels, id, properties]` or `["relationship", type, labels, id of the
 * start, labels, id of the end, properties]`, with labels sorted, properties as [key, value] pairs sorted by key,
 * without null ones and without those that `clockProperties` names. Each entry is digested, and the hash is that
 * of the digests in sorted order, so that the order in which an engine gives them out has no part in it.
 * Covered are the nodes of the labels in schema/graph/labels.ts, SchemaVersion and Projection included, and what
 * starts at them.
 */
export async function hashGraph(engine: Pick<GraphEngine, 'read'>): Promise<GraphHash> {
  const digests: string[] = [];
  let nodes = 0;
  for await (const entry of readEntries(engine)) {
    if (entry.kind === 'node') nodes += 1;
    digests.push(createHash('sha256').update(entry.text).digest('base64'));
  }
  digests.sort();
  const hash = createHash('sha256');
  for (const digest of digests) hash.update(digest);
  return { hash: hash.digest('hex'), nodes, relationships: digests.length - nodes };
}

export interface GraphEntry {
  readonly kind: 'node' | 'relationship';
  /** The line that the hash covers. */
  readonly text: string;
}

/** Every entry of the graph hash, in no set order, a page in memory at a time. */
export async function* readEntries(engine: Pick<GraphEngine, 'read'>): AsyncGenerator<GraphEntry> {
  const counts = new Map((await engine.read(countNodes, {})).map(({ label, nodes }) => [label, nodes]));
  for (const { label, ids, nodes, relationships } of exportGraph) {
    if (counts.get(label) === 0) continue;
    const all = await engine.read(ids, {});
    for (const page of toPages(all, pageSize)) {
      const parameters = { ids: page.map(({ id }) => id) };
      for (const node of await engine.read(nodes, parameters)) {
        const text = JSON.stringify(['node', [...node.labels].sort(), node.id, toPairs(node.properties)]);
        yield { kind: 'node', text };
      }
      for (const { from, type, to, toLabels, properties } of await engine.read(relationships, parameters)) {
        const ends = [[label], from, [...toLabels].sort(), to];
        yield {
          kind: 'relationship',
          text: JSON.stringify(['relationship', type, ...ends, toPairs(properties)]),
        };
      }
    }
  }
}

function toPairs(properties: Readonly<Record<string, unknown>>): [string, unknown][] {
  const clocks: readonly string[] = clockProperties;
  return Object.entries(properties)
    .filter(([key, value]) => value !== null && !clocks.includes(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
