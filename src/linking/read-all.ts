import { setImmediate } from 'node:timers/promises';
import type { ReadStatement } from '../../queries/statement.ts';
import type { GraphEngine } from '../graph/engine.ts';

/** Rows of one read. */
const pageSize = 2000;

/** Every page of a statement that gives one after an id; one is held at a time. */
export async function* pagesOf<Row extends { readonly id: string }>(
  engine: GraphEngine,
  statement: ReadStatement<{ after: string; limit: number }, Row>,
): AsyncGenerator<Row[]> {
  for (let after = ''; ; ) {
    const page = await engine.read(statement, { after, limit: pageSize });
    yield page;
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
  for await (const page of pagesOf(engine, statement)) {
    for (const row of page) rows.push(row);
    await setImmediate();
  }
  return rows;
}
