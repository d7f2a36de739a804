import { countNodes } from '../../queries/read/count-nodes.ts';
import { exportGraph } from '../../queries/read/export-graph.ts';
import { wipeGraph } from '../../queries/write/wipe-graph.ts';
import { type GraphEngine, step } from './engine.ts';
import { toPages } from './pages.ts';

/** Nodes per transaction: small enough for the memory of a small server. */
const pageSize = 1000;

/** Deletes every node of the graph's labels, page by page; the schema and its version stay. */
export async function wipeNodes(engine: Pick<GraphEngine, 'read' | 'write'>): Promise<void> {
  for (const { label, nodes } of await engine.read(countNodes, {})) {
    const deletion = wipeGraph.find((entry) => entry.label === label)?.nodes;
    const listing = exportGraph.find((entry) => entry.label === label)?.ids;
    if (nodes === 0 || deletion === undefined || listing === undefined) continue;
    for (const page of toPages(await engine.read(listing, {}), pageSize)) {
      await engine.write([step(deletion, { ids: page.map(({ id }) => id) })]);
    }
  }
}
