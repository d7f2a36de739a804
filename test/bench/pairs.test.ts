import { describe, expect, it } from 'vitest';
import { measurePairs } from '../../bench/pairs.ts';

/** Stands for work of known length, and notes when it is done. */
const timed = (name: string, order: string[], times: number[]) => () => {
  order.push(name);
  return Promise.resolve(times[order.filter((other) => other === name).length - 1] ?? 0);
};

describe('measurePairs', () => {
  it('compares within each pair, so that a slow minute slows both sides', async () => {
    const { speed, ours } = await measurePairs(3, {
      warmUp: false,
      ours: timed('ours', [], [10, 100, 20]),
      baseline: timed('baseline', [], [5, 50, 10]),
    });
    expect(speed).toEqual({ min: 0.5, median: 0.5, max: 0.5 });
    expect(ours).toEqual({ min: 10, median: 20, max: 100 });
  });

  it('leaves the warming-up pair out, and changes which goes first', async () => {
    const order: string[] = [];
    const { ours } = await measurePairs(2, {
      warmUp: true,
      ours: timed('o', order, [1000, 1, 1]),
      baseline: timed('b', order, [1000, 1, 1]),
    });
    expect(order.join('')).toBe('bo' + 'ob' + 'bo');
    expect(ours.max).toBe(1);
  });

  it('lets the baseline go first throughout where ours builds on it', async () => {
    const order: string[] = [];
    await measurePairs(2, {
      warmUp: false,
      baselineFirst: true,
      ours: timed('o', order, []),
      baseline: timed('b', order, []),
    });
    expect(order.join('')).toBe('bobo');
  });
});
