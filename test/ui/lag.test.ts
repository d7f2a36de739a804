import { describe, expect, it } from 'vitest';
import { toFigureText, toLagText } from '../../src/ui/words/lag.ts';

const lag = {
  state: 'BOTH_SAW',
  days: null,
  direction: null,
  censored: false,
  openUntil: null,
  openFor: null,
} as const;
const tell = (parts: Partial<Parameters<typeof toLagText>[0]>): string =>
  toLagText({ ...lag, ...parts }, 'Cabinet', 'Audit');

describe('toLagText', () => {
  it('says who was first and by how many days, as positive days for either', () => {
    const days = { least: 3, most: 30 };
    expect(tell({ direction: 'A_FIRST', days })).toBe('Cabinet first, by 3 to 30 days.');
    expect(tell({ direction: 'B_FIRST', days: { least: -30, most: -3 } })).toBe(
      'Audit first, by 3 to 30 days.',
    );
    expect(tell({ direction: 'SAME_DAY', days: { least: 0, most: 0 } })).toBe(
      'Both first saw it on one day.',
    );
  });

  it('says what is known of the days where the order is not', () => {
    expect(tell({ direction: 'UNDECIDED', days: { least: -3, most: 5 } })).toBe(
      'Both saw it; which came first is not known (-3 to 5 days from Cabinet to Audit).',
    );
    expect(tell({ direction: 'UNDECIDED' })).toBe('Both saw it; which came first is not known.');
  });

  it('says up to when nothing led to the other', () => {
    const open = { openUntil: '2018-03-01', openFor: { least: 20, most: null } };
    expect(tell({ state: 'ONLY_A_SAW', ...open })).toBe(
      'Cabinet saw it; nothing leads to Audit up to 1 March 2018 (at least 20 days).',
    );
    expect(tell({ state: 'ONLY_B_SAW' })).toBe('Audit saw it; nothing leads to Cabinet.');
    expect(tell({ state: 'UNDECIDED' })).toMatch(/left open/);
    expect(tell({ state: 'NEITHER_SAW' })).toMatch(/either/);
  });
});

describe('toFigureText', () => {
  it('never makes a bound a figure', () => {
    expect(toFigureText(null)).toBe('none');
    expect(toFigureText({ least: null, most: null })).toBe('not known');
    expect(toFigureText({ least: 3, most: null })).toBe('3 or more');
    expect(toFigureText({ least: null, most: 3 })).toBe('3 or less');
    expect(toFigureText({ least: 3, most: 3 })).toBe('3');
    expect(toFigureText({ least: 3, most: 9 })).toBe('3 to 9');
  });
});
