import { countNodes } from '../../queries/read/count-nodes.ts';
import { exportGraph } from '../../queries/read/export-graph.ts';
import { defineDelete } from '../../queries/write/node-statements.ts';
import { type GraphEngine, step } from './engine.ts';
import { toPages } from './pages.ts';

/** Nodes per transaction: small enough for the memory of a small server. */
const pageSize = 1000;

/**
 * Deletes every node of the graph's labels, page by page; the schema and its version stay. By label, so that a
 * database shared with others keeps what is theirs.
 */
export async function wipeNodes(engine: Pick<GraphEngine, 'read' | 'write'>): Promise<void> {
  const counts = await engine.read(countNodes, {});
  const present = new Set(counts.flatMap(({ label, nodes }) => (nodes > 0 ? [label] : [])));
  for (const { label, ids } of exportGraph) {
    if (label === 'SchemaVersion' || !present.has(label)) continue;
    for (const page of toPages(await engine.read(ids, {}), pageSize)) {
      await engine.write([step(defineDelete(label), { ids: page.map(({ id }) => id) })]);
    }
  }
}
