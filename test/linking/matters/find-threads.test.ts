import { describe, expect, it } from 'vitest';
import { findThreads } from '../../../src/linking/matters/find-threads.ts';
import { type Tie, toTieRows } from '../../../src/linking/matters/ties.ts';

const thresholds = { together: 0.5, also: 0.9, perhaps: 0.2 };
const tie = (a: number, b: number, score: number): Tie => ({ a, b, score });
const all = () => true;
const cores = (count: number, ties: readonly Tie[], canStart: (place: number) => boolean = all) =>
  findThreads(count, toTieRows(ties), canStart, thresholds)
    .map(({ core }) => core)
    .filter((core) => core.length > 1);

describe('findThreads', () => {
  it('joins what is tied well on the whole', () => {
    expect(cores(4, [tie(0, 1, 0.9), tie(1, 2, 0.8), tie(0, 2, 0.6)])).toEqual([[0, 1, 2]]);
  });

  it('does not chain unlike things together through a third', () => {
    expect(cores(3, [tie(0, 1, 0.95), tie(1, 2, 0.9)])).toEqual([[0, 1]]);
    const chain = Array.from({ length: 20 }, (_, at) => tie(at, at + 1, 0.9));
    for (const core of cores(21, chain)) expect(core.length).toBeLessThan(4);
  });

  it('lets an item concern a second matter that it is tied to as well, and offers what may belong', () => {
    const ties = [tie(0, 1, 0.95), tie(2, 3, 0.99), tie(1, 2, 0.92), tie(1, 3, 0.92), tie(4, 2, 0.5)];
    const threads = findThreads(5, toTieRows(ties), all, thresholds);
    const second = threads.find(({ core }) => core.includes(3));
    expect(second?.core).toEqual([2, 3]);
    expect([...(second?.also ?? [])].map(([place]) => place)).toEqual([1]);
    expect([...(second?.perhaps ?? [])].map(([place]) => place)).toEqual([4]);
  });

  it('starts no thread with what cannot start one', () => {
    const ties = [tie(0, 1, 0.95), tie(1, 2, 0.95)];
    const threads = findThreads(3, toTieRows(ties), (place) => place === 1, thresholds);
    expect(threads.map(({ core, also }) => [core, [...also.keys()].sort()])).toEqual([[[1], [0, 2]]]);
  });

  it('gives the same for the same ties in any order', () => {
    const ties = [
      tie(0, 1, 0.7),
      tie(2, 3, 0.7),
      tie(1, 2, 0.7),
      tie(0, 2, 0.7),
      tie(1, 3, 0.4),
      tie(4, 5, 0.6),
    ];
    const once = findThreads(6, toTieRows(ties), all, thresholds);
    expect(findThreads(6, toTieRows([...ties].reverse()), all, thresholds)).toEqual(once);
    expect(
      findThreads(6, toTieRows(ties.map(({ a, b, score }) => tie(b, a, score))), all, thresholds),
    ).toEqual(once);
  });
});
