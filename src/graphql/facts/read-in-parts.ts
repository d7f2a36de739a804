import type { ReadStatement } from '../../../queries/statement.ts';
import type { GraphEngine } from '../../graph/engine.ts';

/** Ids of one read: a long read would hold the engine from other requests. */
const idsAtOnce = 300;

/** What a statement gives for many ids, read part by part. */
export async function readInParts<Row, Others extends object = object>(
  engine: GraphEngine,
  statement: ReadStatement<Others & { ids: string[] }, Row>,
  ids: readonly string[],
  others: Others = {} as Others,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < ids.length; at += idsAtOnce) {
    rows.push(...(await engine.read(statement, { ...others, ids: ids.slice(at, at + idsAtOnce) })));
  }
  return rows;
}
