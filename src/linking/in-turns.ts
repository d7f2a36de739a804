import { setImmediate } from 'node:timers/promises';

/** Rows between two breaths: some ten milliseconds of work. */
const turn = 1000;

/** Goes through many rows and lets others have their turn in between: a server may be answering meanwhile. */
export async function inTurns<Row>(rows: readonly Row[], visit: (row: Row) => void): Promise<void> {
  for (let start = 0; start < rows.length; start += turn) {
    for (const row of rows.slice(start, start + turn)) visit(row);
    await setImmediate();
  }
}
