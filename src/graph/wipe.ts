import { exportGraph } from '../../queries/read/export-graph.ts';
import { wipeGraph } from '../../queries/write/wipe-graph.ts';
import { type GraphEngine, step } from './engine.ts';
import { toPages } from './pages.ts';

/** Nodes per transaction: small enough for the memory of a small server. */
const pageSize = 1000;

/** Deletes every node of the graph's labels, page by page; the schema and its version stay. */
export async function wipeNodes(engine: Pick<GraphEngine, 'read' | 'write'>): Promise<void> {
  for (const { label, nodes } of wipeGraph) {
    const statement = exportGraph.find((entry) => entry.label === label)?.ids;
    const rows = statement === undefined ? [] : await engine.read(statement, {});
    for (const page of toPages(rows, pageSize)) {
      await engine.write([step(nodes, { ids: page.map(({ id }) => id) })]);
    }
  }
}
