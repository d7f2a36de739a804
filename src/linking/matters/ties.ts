/** A pair of items with how likely they are of one matter. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What each item is tied to, by place, with the score; the same both ways round. */
export type TieRows = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Ties weaker than this say nothing. */
const weakest = 0.1;
/** How many of an item's ties to a thread count: the best ones. */
export const bestTies = 3;

/** Files ties under both their items. Those that say nothing are left out. */
export function toTieRows(ties: Iterable<Tie>): TieRows {
  const rows = new Map<number, Map<number, number>>();
  const put = (a: number, b: number, score: number): void => {
    const row = rows.get(a);
    if (row) row.set(b, score);
    else rows.set(a, new Map([[b, score]]));
  };
  for (const { a, b, score } of ties) {
    if (score < weakest) continue;
    put(a, b, score);
    put(b, a, score);
  }
  return rows;
}
