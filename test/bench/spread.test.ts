import { describe, expect, it } from 'vitest';
import { toNumber, toSpread, toSpreadText } from '../../bench/spread.ts';

describe('toSpread', () => {
  it('gives the middle of an odd and of an even number of runs, and both ends', () => {
    expect(toSpread([9, 1, 4])).toEqual({ min: 1, median: 4, max: 9 });
    expect(toSpread([9, 1, 4, 2])).toEqual({ min: 1, median: 3, max: 9 });
  });

  it('refuses to make a figure of no run', () => {
    expect(() => toSpread([])).toThrow(RangeError);
  });
});

describe('toSpreadText', () => {
  it('shows the ends where there were several runs', () => {
    expect(toSpreadText({ min: 11.24, median: 12, max: 1234.5 }, 'ms')).toBe('12.0 ms (11.2–1,235)');
    expect(toSpreadText({ min: 0.4, median: 0.4, max: 0.4 })).toBe('0.40');
  });
});

describe('toNumber', () => {
  it('keeps three digits and parts thousands', () => {
    expect([0.456, 4.56, 45.6, 456, 45_678].map(toNumber)).toEqual(['0.46', '4.56', '45.6', '456', '45,678']);
  });
});
