import { describe, expect, it } from 'vitest';
import { isSameBody, isSameList, isSameName, isSameText, tokenF1 } from './same-words.ts';

describe('isSameName', () => {
  it.each([
    ['Ó DUBHCARRAIG', 'O Dubhcarraig'],
    ['Councillor Ines Tarrow', 'Ines Tarrow'],
    ['Cllr. Dr Tarrow', 'Tarrow'],
    ['Bailie Muir', 'Alderman Muir'],
    ['Mrs O’Hare', "O'Hare"],
    ['Lloyd–Pugh', 'Lloyd-Pugh'],
    [' Ann\u00a0 Roe\n', 'Ann Roe'],
  ])('takes %j and %j for one', (a, b) => {
    expect(isSameName(a, b)).toBe(true);
  });

  it.each([
    ['Tarrow', 'Ines Tarrow'],
    ['Drummore', 'Ummore'],
    ['Lord Muir', 'Muir'],
    ['Tarrow', null],
  ])('keeps %j and %j apart', (a, b) => {
    expect(isSameName(a, b)).toBe(false);
  });

  it('takes nobody and nobody for one', () => {
    expect(isSameName(null, null)).toBe(true);
  });
});

describe('isSameBody', () => {
  it('leaves "the" in front out, and nothing else', () => {
    expect(isSameBody('The Clerk', 'clerk')).toBe(true);
    expect(isSameBody('Deputy Clerk', 'Clerk')).toBe(false);
  });
});

describe('isSameList', () => {
  it('compares in any order, as often as each stands', () => {
    expect(isSameList(['Cllr Roe', 'Pell'], ['pell', 'Roe'])).toBe(true);
    expect(isSameList(['7', '7', '8'], ['7', '8', '8'])).toBe(false);
    expect(isSameList(['7', '8'], ['7'])).toBe(false);
    expect(isSameList([], [''])).toBe(false);
  });
});

describe('tokenF1', () => {
  it('is the harmonic mean of the shares in common', () => {
    expect(tokenF1('shown as absent', 'Absent')).toBeCloseTo(0.5);
    expect(tokenF1('a b c d', 'a b')).toBeCloseTo(2 / 3);
    expect(tokenF1('a', 'b')).toBe(0);
  });

  it('counts a word as often as it stands', () => {
    expect(tokenF1('item item item', 'item')).toBeCloseTo(0.5);
    expect(tokenF1('item', 'item item item')).toBeCloseTo(0.5);
  });

  it('keeps numbers and hyphened words whole', () => {
    expect(tokenF1('£42,000', '£24,000')).toBe(0);
    expect(tokenF1('23:00', '23:30')).toBe(0);
    expect(tokenF1('north-facing', 'south-facing')).toBe(0);
  });

  it('is whole for two texts without a word, none for one', () => {
    expect(tokenF1('–', '')).toBe(1);
    expect(tokenF1('–', 'word')).toBe(0);
  });
});

describe('isSameText', () => {
  it('holds from a half on', () => {
    expect(isSameText('shown as absent', 'absent')).toBe(true);
    expect(isSameText('was shown as absent', 'absent')).toBe(false);
  });

  it('does not take none for empty words', () => {
    expect(isSameText(null, null)).toBe(true);
    expect(isSameText(null, '')).toBe(false);
  });
});
