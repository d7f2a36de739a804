import { MergeQueue } from './merge-queue.ts';
import type { TieRows } from './ties.ts';

/**
 * Parts some items, given in order, into groups: they grow together while the mean of all ties between two of them,
 * absent ones counted as nothing, is `together` at least; so unlike things that are only chained by a third do not
 * meet. Each group in order.
 */
export function growTogether(places: readonly number[], rows: TieRows, together: number): number[][] {
  if (places.length === 1) return [[...places]];
  // By order and not by place, so that equal means meet the same choice whatever places the items have.
  const orderOf = new Map(places.map((place, order) => [place, order]));
  const members = new Map<number, number[]>();
  const sums = new Map<number, Map<number, number>>();
  for (const [order, place] of places.entries()) {
    members.set(order, [order]);
    const row = new Map<number, number>();
    for (const [other, score] of rows.get(place) ?? []) {
      const its = orderOf.get(other);
      if (its !== undefined) row.set(its, score);
    }
    sums.set(order, row);
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
  return [...members.values()].map((group) =>
    group.sort((a, b) => a - b).flatMap((order) => places[order] ?? []),
  );
}
