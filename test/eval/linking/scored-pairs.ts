import type { PlacedLabel, PlacedLabels } from './place-labels.ts';

/** Two items of which labels say whether they are of one matter. */
export interface ScoredPair {
  readonly a: PlacedLabel;
  readonly b: PlacedLabel;
  readonly belong: boolean;
  /** Of committees that have none in common. */
  readonly cross: boolean;
  /** An item of a thread and one that only looks so. */
  readonly hard: boolean;
}

/** How many of two sets' values are in both. */
export function countShared<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count += 1;
  return count;
}

/** Every pair that labels speak of, once: all pairs of items of threads, and each thread's items with its hard negatives. */
export function toScoredPairs({ items, hardNegatives }: PlacedLabels): ScoredPair[] {
  const notOf = new Map(hardNegatives.map(({ label, not }) => [label.id, not]));
  const isHard = (a: PlacedLabel, b: PlacedLabel): boolean =>
    countShared(a.threads, notOf.get(b.id) ?? new Set()) > 0;
  const toPair = (a: PlacedLabel, b: PlacedLabel): ScoredPair => {
    const belong = countShared(a.threads, b.threads) > 0;
    return {
      a,
      b,
      belong,
      cross: !a.cids.some((cid) => b.cids.includes(cid)),
      hard: !belong && (isHard(a, b) || isHard(b, a)),
    };
  };
  const pairs: ScoredPair[] = [];
  for (const [at, a] of items.entries())
    for (let other = at + 1; other < items.length; other += 1) {
      const b = items[other];
      if (b) pairs.push(toPair(a, b));
    }
  for (const { label } of hardNegatives) {
    // One that stands in a thread of its own was met above.
    if (label.threads.size > 0) continue;
    for (const item of items) if (isHard(item, label)) pairs.push(toPair(item, label));
  }
  return pairs;
}
