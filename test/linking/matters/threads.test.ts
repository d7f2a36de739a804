import { describe, expect, it } from 'vitest';
import { type Thread, Threads } from '../../../src/linking/matters/threads.ts';
import { Ties } from '../../../src/linking/matters/ties.ts';

const thresholds = { together: 0.5, also: 0.9, perhaps: 0.2 };
type Tie = readonly [a: number, b: number, score: number];
const all = () => true;
const none = new Set<number>();
const inOrder = (threads: Iterable<Thread>) =>
  [...threads].sort((a, b) => (a.core[0] ?? 0) - (b.core[0] ?? 0));

/** Threads of some ties, and a hand to change ties with afterwards. */
function open(ties: readonly Tie[], canStart: (place: number) => boolean = all) {
  const kept = new Ties();
  const threads = new Threads(kept.rows, { canStart, rankOf: (place) => place }, thresholds);
  const change = (changes: readonly Tie[]) => {
    for (const [a, b, score] of changes) kept.set(a, b, score);
    return threads.update(kept.takeChanged(), none);
  };
  change(ties);
  return { change, threads: () => inOrder(threads.all), ties: () => kept.rows };
}
const cores = (ties: readonly Tie[]) =>
  open(ties)
    .threads()
    .map(({ core }) => core)
    .filter((core) => core.length > 1);
const plain = (threads: readonly Thread[]) =>
  threads.map(({ core, also, perhaps }) => [
    core,
    [...also].sort(([a], [b]) => a - b),
    [...perhaps].sort(([a], [b]) => a - b),
  ]);

describe('Threads', () => {
  it('joins what is tied well on the whole', () => {
    expect(
      cores([
        [0, 1, 0.9],
        [1, 2, 0.8],
        [0, 2, 0.6],
      ]),
    ).toEqual([[0, 1, 2]]);
  });

  it('does not chain unlike things together through a third', () => {
    expect(
      cores([
        [0, 1, 0.95],
        [1, 2, 0.9],
      ]),
    ).toEqual([[0, 1]]);
    const chain = Array.from({ length: 20 }, (_, at): Tie => [at, at + 1, 0.9]);
    for (const core of cores(chain)) expect(core.length).toBeLessThan(4);
  });

  it('lets an item concern a second matter that it is tied to as well, and offers what may belong', () => {
    const threads = open([
      [0, 1, 0.95],
      [2, 3, 0.99],
      [1, 2, 0.92],
      [1, 3, 0.92],
      [4, 2, 0.5],
    ]).threads();
    const second = threads.find(({ core }) => core.includes(3));
    expect(second?.core).toEqual([2, 3]);
    expect([...(second?.also.keys() ?? [])]).toEqual([1]);
    expect([...(second?.perhaps.keys() ?? [])]).toEqual([4]);
  });

  it('starts no thread with what cannot start one', () => {
    const threads = open(
      [
        [0, 1, 0.95],
        [1, 2, 0.95],
      ],
      (place) => place === 1,
    ).threads();
    expect(threads.map(({ core, also }) => [core, [...also.keys()].sort()])).toEqual([[[1], [0, 2]]]);
  });

  it('gives the same for the same ties, whatever ties there were before', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const items = 24;
    const kept = open([]);
    for (let round = 0; round < 60; round += 1) {
      const turned = kept.change(
        Array.from({ length: 1 + random(6) }, (): Tie => {
          const a = random(items);
          return [a, (a + 1 + random(items - 1)) % items, random(2) === 0 ? 0 : random(100) / 100];
        }),
      );
      const ties = [...kept.ties()].flatMap(([a, row]) =>
        [...row].filter(([b]) => a < b).map(([b, score]): Tie => [a, b, score]),
      );
      // An item that nothing ties any more may still be a thread of its own: nobody sees such a one.
      const seen = (threads: readonly Thread[]) =>
        plain(threads.filter(({ core }) => core.length > 1 || kept.ties().has(core[0] ?? 0)));
      expect(seen(kept.threads())).toEqual(seen(open(ties.reverse()).threads()));
      for (const thread of turned) expect(kept.threads()).toContain(thread);
    }
  });
});
