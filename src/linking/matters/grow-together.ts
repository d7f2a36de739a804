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
  const members: (number[] | undefined)[] = places.map((_, order) => [order]);
  const sums: (Map<number, number> | undefined)[] = [];
  const queue = new MergeQueue();
  for (const [order, place] of places.entries()) {
    const row = new Map<number, number>();
    for (const [other, score] of rows.get(place) ?? []) {
      const its = orderOf.get(other);
      if (its === undefined) continue;
      row.set(its, score);
      if (order < its && score >= together) queue.push({ one: order, other: its, mean: score });
    }
    sums.push(row);
  }
  for (let merge = queue.pop(); merge !== undefined; merge = queue.pop()) {
    const { one, other, mean } = merge;
    const [ours, theirs] = [members[one], members[other]];
    const [row, gone] = [sums[one], sums[other]];
    if (!ours || !theirs || !row || !gone) continue;
    if (mean !== (row.get(other) ?? 0) / (ours.length * theirs.length)) continue;
    for (const order of theirs) ours.push(order);
    members[other] = undefined;
    sums[other] = undefined;
    row.delete(other);
    for (const [third, sum] of gone) {
      if (third === one) continue;
      const whole = sum + (row.get(third) ?? 0);
      row.set(third, whole);
      const back = sums[third];
      back?.delete(other);
      back?.set(one, whole);
    }
    for (const [third, sum] of row) {
      const now = sum / (ours.length * (members[third]?.length ?? 1));
      if (now >= together) queue.push({ one: Math.min(one, third), other: Math.max(one, third), mean: now });
    }
  }
  return members.flatMap((group) =>
    group ? [group.sort((a, b) => a - b).flatMap((order) => places[order] ?? [])] : [],
  );
}
