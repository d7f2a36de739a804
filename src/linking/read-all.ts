import type { ReadStatement } from '../../queries/statement.ts';
import type { GraphEngine } from '../graph/engine.ts';

/** Rows of one read. */
const pageSize = 5000;

/** Every row of a statement that gives a page after an id. */
export async function readAll<Row extends { readonly id: string }>(
  engine: GraphEngine,
  statement: ReadStatement<{ after: string; limit: number }, Row>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after = ''; ; after = rows.at(-1)?.id ?? after) {
    const page = await engine.read(statement, { after, limit: pageSize });
    rows.push(...page);
    if (page.length < pageSize) return rows;
  }
}
