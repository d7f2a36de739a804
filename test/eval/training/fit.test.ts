import { describe, expect, it } from 'vitest';
import { toChance } from '../../../scrapers/minutes/second-reading/mark-shares.ts';
import { fitOdds } from './fit-odds.ts';
import { fitSoftmax } from './fit-softmax.ts';

const rows = Array.from({ length: 40 }, (_, at) => ({
  // Slot 1 stands with class 0, slot 2 with class 1, slot 3 with both.
  marks: Uint16Array.from([at % 2 === 0 ? 1 : 2, 3]),
  label: at % 2,
}));

describe('fitSoftmax', () => {
  it('learns which marks speak for which class, and nothing from what stands with all', () => {
    const { weights } = fitSoftmax(rows, 4, 2);
    const gap = (slot: number) => (weights[slot * 2] ?? 0) - (weights[slot * 2 + 1] ?? 0);
    expect(gap(1)).toBeGreaterThan(1);
    expect(gap(2)).toBeLessThan(-1);
    expect(Math.abs(gap(3))).toBeLessThan(0.5);
    expect(gap(0)).toBe(0);
  });

  it('gives the same weights every time', () => {
    expect(fitSoftmax(rows, 4, 2)).toEqual(fitSoftmax(rows, 4, 2));
  });
});

describe('fitOdds', () => {
  const told = [
    ...Array.from({ length: 30 }, (_, at) => ({ values: [1, 1], isSo: at < 27 })),
    ...Array.from({ length: 30 }, (_, at) => ({ values: [1, 0], isSo: at < 6 })),
  ];

  it('gives about the shares that the rows have', () => {
    const weights = fitOdds(told, 0.01);
    expect(toChance((weights[0] ?? 0) + (weights[1] ?? 0))).toBeCloseTo(0.9, 1);
    expect(toChance(weights[0] ?? 0)).toBeCloseTo(0.2, 1);
  });

  it('keeps weights smaller the more it shrinks them', () => {
    const size = (shrink: number) => Math.abs(fitOdds(told, shrink)[1] ?? 0);
    expect(size(10)).toBeLessThan(size(0.1));
  });
});
