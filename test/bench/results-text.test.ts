import { describe, expect, it } from 'vitest';
import { atLeast, atMost, type Figure } from '../../bench/figure.ts';
import { describeMachine } from '../../bench/machine.ts';
import { toPerformancePage, toResultText, withoutAims } from '../../bench/results-text.ts';

const figure: Figure = {
  name: 'sums',
  title: 'Sums',
  method: 'Adding, against counting on fingers.',
  dominates: 'Carrying.',
  measure: () => Promise.resolve([]),
};
const speed = { min: 1, median: 2, max: 3 };
const result = {
  figure,
  lines: [
    { what: 'small', figure: '1 ms', baseline: '2 ms', ratio: speed, aim: atLeast(speed, 1.5) },
    { what: 'a | b', figure: '400 MB', baseline: '–', aim: atMost(400, 300, 'MB') },
  ],
};

describe('toResultText', () => {
  it('sets each figure beside its baseline and says whether its aim was met', () => {
    const text = toResultText(result);
    expect(text).toMatch(/small +1 ms +2 ms +2\.00 \(1\.00–3\.00\) +≥ 1\.5 × met/);
    expect(text).toMatch(/≤ 300 MB MISSED/);
  });

  it('judges nothing at small sizes', () => {
    expect(toResultText(withoutAims(result))).not.toMatch(/met|MISSED/);
  });
});

describe('toPerformancePage', () => {
  const page = toPerformancePage({ day: '2026-01-02', machine: describeMachine(), results: [result] });

  it('names day, machine by its size, method, and what was missed', () => {
    expect(page).toContain('on 2026-01-02');
    expect(page).toMatch(/Machine: \d+ cores, \d+ GB of memory, Node \d+\./);
    expect(page).toContain(figure.method);
    expect(page).toContain('- Sums: a | b');
    expect(page).toContain('Where the aim is missed: Carrying.');
  });

  it('keeps a bar in a cell from parting the row', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    expect(new Set(rows.map((row) => row.split(/(?<!\\)\|/).length))).toEqual(new Set([7]));
  });
});
