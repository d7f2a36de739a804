import { describe, expect, it } from 'vitest';
import type { Lag } from '../../../src/graphql/compare/lag.ts';
import { toLagDistribution, toLagFigures } from '../../../src/graphql/compare/lag-figures.ts';

const days = (least: number | null, most = least): Lag => ({
  state: 'BOTH_SAW',
  days: { least, most },
  direction: least === null || most === null ? 'UNDECIDED' : least > 0 ? 'A_FIRST' : 'B_FIRST',
  openUntil: null,
  openFor: null,
});

describe('toLagFigures', () => {
  it('has median and deciles of what is known to the day', () => {
    const ranges = [40, -10, 0, 20, 30].map((day) => ({ least: day, most: day }));
    expect(toLagFigures(ranges)).toEqual({
      count: 5,
      median: { least: 20, most: 20 },
      lowDecile: { least: -6, most: -6 },
      highDecile: { least: 36, most: 36 },
    });
    expect(toLagFigures(ranges.slice(0, 2)).median).toEqual({ least: 15, most: 15 });
  });

  it('bounds them where days are not known', () => {
    const ranges = [
      { least: 10, most: 10 },
      { least: 0, most: 30 },
      { least: 50, most: 60 },
    ];
    expect(toLagFigures(ranges).median).toEqual({ least: 10, most: 30 });
    expect(toLagFigures([...ranges, { least: null, most: 5 }]).lowDecile).toEqual({ least: null, most: 6.5 });
  });

  it('has none of nothing', () => {
    expect(toLagFigures([])).toEqual({ count: 0, median: null, lowDecile: null, highDecile: null });
  });
});

describe('toLagDistribution', () => {
  it('keeps apart what is measured, what is a range, and what one never saw', () => {
    const open: Lag = {
      state: 'ONLY_A_SAW',
      days: null,
      direction: 'A_FIRST',
      openUntil: '2018-12-31',
      openFor: null,
    };
    const distribution = toLagDistribution([days(10), days(-4), days(1, 9), days(null), open, open]);
    expect(distribution.measured.count).toBe(2);
    expect(distribution.all.count).toBe(4);
    expect(distribution.directions).toEqual({ A_FIRST: 2, B_FIRST: 1, SAME_DAY: 0, UNDECIDED: 1 });
    expect(distribution.states).toEqual({
      BOTH_SAW: 4,
      ONLY_A_SAW: 2,
      ONLY_B_SAW: 0,
      UNDECIDED: 0,
      NEITHER_SAW: 0,
    });
  });
});
