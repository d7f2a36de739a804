import type { ReadStatement } from '../../queries/statement.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { inTurns } from './in-turns.ts';

/** Rows of one read. */
const pageSize = 2000;
/** Rows between two breaths: with their texts they are dear. */
const turn = 250;

/** Visits every row of a statement that gives a page after an id; one page is held at a time. */
export async function readPages<Row extends { readonly id: string }>(
  engine: GraphEngine,
  statement: ReadStatement<{ after: string; limit: number }, Row>,
  visit: (row: Row) => void,
): Promise<void> {
  for (let after = ''; ; ) {
    const page = await engine.read(statement, { after, limit: pageSize });
    await inTurns(page, visit, turn);
    if (page.length < pageSize) return;
    after = page.at(-1)?.id ?? after;
  }
}

/** Every row of such a statement. */
export async function readAll<Row extends { readonly id: string }>(
  engine: GraphEngine,
  statement: ReadStatement<{ after: string; limit: number }, Row>,
): Promise<Row[]> {
  const rows: Row[] = [];
  await readPages(engine, statement, (row) => rows.push(row));
  return rows;
}
