import type { WriteStatement } from '../../queries/statement.ts';
import { step, type WriteStep } from '../graph/engine.ts';
import { inParts } from './grouping.ts';

/** Rows of one statement; more in one list make both engines slow. */
const maxRows = 1000;

const byId = <Row extends object>(a: Row, b: Row): number => (keyOf(a) < keyOf(b) ? -1 : 1);
function keyOf(row: object): string {
  if ('id' in row) return String(row.id);
  return 'from' in row && 'to' in row ? `${String(row.from)} ${String(row.to)}` : '';
}

/** The steps that write these rows, in the order of their ids; none for no rows. */
export function rowSteps<Row extends object>(
  statement: WriteStatement<{ rows: readonly Row[] }>,
  rows: readonly Row[],
): WriteStep[] {
  return inParts([...rows].sort(byId), maxRows).map((part) => step(statement, { rows: part }));
}

/** The same for a statement that takes ids; each id once. */
export function idSteps(statement: WriteStatement<{ ids: string[] }>, ids: Iterable<string>): WriteStep[] {
  return inParts([...new Set(ids)].sort(), maxRows).map((part) => step(statement, { ids: part }));
}
