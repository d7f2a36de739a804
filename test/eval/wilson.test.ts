import { describe, expect, it } from 'vitest';
import { toWilsonInterval } from './wilson.ts';

describe('toWilsonInterval', () => {
  it('gives the interval of published worked figures', () => {
    const { low, high } = toWilsonInterval(81, 263)!;
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });

  it('stays within 0 and 1, and is never a point', () => {
    expect(toWilsonInterval(10, 10)!.high).toBeCloseTo(1, 9);
    expect(toWilsonInterval(10, 10)!.high).toBeLessThanOrEqual(1);
    expect(toWilsonInterval(10, 10)!.low).toBeCloseTo(0.7225, 4);
    expect(toWilsonInterval(0, 10)!.low).toBe(0);
  });

  it('is none where nothing was drawn', () => {
    expect(toWilsonInterval(0, 0)).toBeNull();
  });
});
