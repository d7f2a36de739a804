import { MergeQueue } from './merge-queue.ts';
import { bestTies, type TieRows } from './ties.ts';

export interface Thread {
  /** Places of the items that belong to it alone, ascending. */
  readonly core: readonly number[];
  /** Items of other threads, or of none, that concern it too; by place, with how much they do (0–1). */
  readonly also: ReadonlyMap<number, number>;
  /** Items that may concern it. */
  readonly perhaps: ReadonlyMap<number, number>;
}

export interface Thresholds {
  /** Least mean over all pairs of two groups at which they are one. */
  readonly together: number;
  /** Least mean over the best ties to a thread at which an item of another one concerns it too. */
  readonly also: number;
  /** The same, to be offered to a person. */
  readonly perhaps: number;
}

/**
 * Threads among `count` items: groups grow together while the mean of all ties between them, absent ones counted as
 * nothing, is high enough; so unlike things that are only chained by a third do not meet. Then items that are tied
 * as well to other threads join those too. The same for the same ties, in whatever order they come.
 * `canStart`: whether an item may make a thread; the others only join one.
 */
export function findThreads(
  count: number,
  rows: TieRows,
  canStart: (place: number) => boolean,
  { together, also, perhaps }: Thresholds,
): Thread[] {
  const groups = growTogether(count, rows, canStart, together);
  const groupOf = new Map<number, number>();
  for (const [number, group] of groups.entries()) for (const place of group) groupOf.set(place, number);
  const joined = groups.map(() => ({ also: new Map<number, number>(), perhaps: new Map<number, number>() }));
  for (const [place, row] of rows) {
    const byGroup = new Map<number, number[]>();
    for (const [other, score] of row) {
      const group = groupOf.get(other);
      if (group === undefined || group === groupOf.get(place)) continue;
      const known = byGroup.get(group);
      if (known) known.push(score);
      else byGroup.set(group, [score]);
    }
    for (const [number, scores] of byGroup) {
      const size = Math.min(bestTies, groups[number]?.length ?? 0);
      const best = scores.sort((x, y) => y - x).slice(0, size);
      const mean = best.reduce((sum, score) => sum + score, 0) / Math.max(1, size);
      if (mean >= also) joined[number]?.also.set(place, mean);
      else if (mean >= perhaps) joined[number]?.perhaps.set(place, mean);
    }
  }
  return groups.map((core, number) => ({
    core,
    also: joined[number]?.also ?? new Map<number, number>(),
    perhaps: joined[number]?.perhaps ?? new Map<number, number>(),
  }));
}

/** Groups of two and more, and single items that others can join, each ascending, in the order of their first items. */
function growTogether(
  count: number,
  rows: TieRows,
  canStart: (place: number) => boolean,
  together: number,
): number[][] {
  const members = new Map<number, number[]>();
  const sums = new Map<number, Map<number, number>>();
  for (let place = 0; place < count; place += 1) {
    if (!canStart(place)) continue;
    members.set(place, [place]);
    sums.set(place, new Map([...(rows.get(place) ?? [])].filter(([other]) => canStart(other))));
  }
  const queue = new MergeQueue();
  const propose = (one: number, other: number): void => {
    const mean =
      (sums.get(one)?.get(other) ?? 0) /
      ((members.get(one)?.length ?? 1) * (members.get(other)?.length ?? 1));
    if (mean >= together) queue.push({ one: Math.min(one, other), other: Math.max(one, other), mean });
  };
  for (const [one, row] of sums) for (const other of row.keys()) if (one < other) propose(one, other);
  for (let merge = queue.pop(); merge !== undefined; merge = queue.pop()) {
    const { one, other, mean } = merge;
    const [ours, theirs] = [members.get(one), members.get(other)];
    const [row, gone] = [sums.get(one), sums.get(other)];
    if (!ours || !theirs || !row || !gone) continue;
    if (mean !== (row.get(other) ?? 0) / (ours.length * theirs.length)) continue;
    members.set(one, [...ours, ...theirs]);
    members.delete(other);
    sums.delete(other);
    row.delete(other);
    for (const [third, sum] of gone) {
      if (third === one) continue;
      const whole = sum + (row.get(third) ?? 0);
      row.set(third, whole);
      const back = sums.get(third);
      back?.delete(other);
      back?.set(one, whole);
    }
    for (const third of row.keys()) propose(one, third);
  }
  return [...members.values()]
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
