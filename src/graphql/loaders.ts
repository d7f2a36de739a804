import DataLoader from 'dataloader';
import type { LoadNodes } from '../../queries/read/load-nodes.ts';
import type { LoadRelated } from '../../queries/read/load-related.ts';
import type { ReadStatement } from '../../queries/statement.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { LimitExceededError } from './limit-exceeded-error.ts';

/** Ids of one batch: long reads would hold the embedded engine from other requests. */
const largestBatch = 500;

/** What one request reads: each thing once, many things in one statement, and no more than its share. */
export interface Loaders {
  node<Row extends { readonly id: string }>(statement: LoadNodes<Row>, id: string): Promise<Row | null>;
  related<Row>(statement: LoadRelated<Row>, id: string): Promise<Row[]>;
  read<Parameters, Row>(statement: ReadStatement<Parameters, Row>, parameters: Parameters): Promise<Row[]>;
}

/** @param rowBudget rows that the request may read before it is refused with LIMIT_EXCEEDED */
export function createLoaders(engine: GraphEngine, rowBudget: number): Loaders {
  let rowsRead = 0;
  const read = async <Parameters, Row>(
    statement: ReadStatement<Parameters, Row>,
    parameters: Parameters,
  ): Promise<Row[]> => {
    const rows = await engine.read(statement, parameters);
    rowsRead += rows.length;
    if (rowsRead > rowBudget) {
      throw new LimitExceededError(
        `The query reads more than ${String(rowBudget)} records; ask for fewer with "first", or for less of each.`,
      );
    }
    return rows;
  };

  const nodeLoaders = new Map<string, DataLoader<string, unknown>>();
  const relatedLoaders = new Map<string, DataLoader<string, unknown>>();
  const loaderOf = (
    loaders: Map<string, DataLoader<string, unknown>>,
    name: string,
    load: (ids: readonly string[]) => Promise<unknown[]>,
  ): DataLoader<string, unknown> => {
    const existing = loaders.get(name);
    if (existing) return existing;
    const loader = new DataLoader(load, { maxBatchSize: largestBatch });
    loaders.set(name, loader);
    return loader;
  };

  return {
    read,
    // A loader belongs to one statement, so what it gives is that statement's row.
    node: <Row extends { readonly id: string }>(statement: LoadNodes<Row>, id: string) =>
      loaderOf(nodeLoaders, statement.name, async (ids) => {
        const rows = await read(statement, { ids: [...ids] });
        const byId = new Map(rows.map(({ node }) => [node.id, node]));
        return ids.map((wanted) => byId.get(wanted) ?? null);
      }).load(id) as Promise<Row | null>,
    related: <Row>(statement: LoadRelated<Row>, id: string) =>
      loaderOf(relatedLoaders, statement.name, async (ids) => {
        const rows = await read(statement, { ids: [...ids] });
        const byParent = new Map<string, Row[]>(ids.map((parent) => [parent, []]));
        for (const { parentId, node } of rows) byParent.get(parentId)?.push(node);
        return ids.map((parent) => byParent.get(parent) ?? []);
      }).load(id) as Promise<Row[]>,
  };
}
