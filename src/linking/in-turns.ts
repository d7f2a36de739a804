import { setImmediate } from 'node:timers/promises';

/**
 * Goes through many rows and lets others have their turn in between: a server may be answering meanwhile.
 * `turn`: rows between two breaths, for some ten milliseconds of work.
 */
export async function inTurns<Row>(
  rows: readonly Row[],
  visit: (row: Row) => void,
  turn = 1000,
): Promise<void> {
  for (let start = 0; start < rows.length; start += turn) {
    for (const row of rows.slice(start, start + turn)) visit(row);
    await setImmediate();
  }
}
