import { describe, expect, it } from 'vitest';
import { toMinutesPart } from './accuracy-page.ts';
import { openAims } from './aims.ts';
import { scoreSet, toPlainFigures } from './figures.ts';
import { caseWith, factsWith, found } from './made-up-facts.ts';
import { toMisses } from './misses.ts';
import { readCases } from './read-cases.ts';
import { toMissesText, toSetText } from './report-text.ts';

const noted = found('NOTED' as const, 'the report was noted');
const cases = readCases(
  [
    caseWith({ outcome: 'NOTED', apologies: ['Roe'] }),
    caseWith({ outcome: 'AGREED', kind: 'REPORT' }, { id: 'two', why: 'agreed | not noted' }),
    caseWith({ outcome: 'NONE_RECORDED' }, { id: 'three', format: 'html', body: '<p>deb&amp;ate</p>' }),
  ],
  ({ text }) =>
    // The third case is known by its text: HTML arrives as plain text.
    text === 'deb&ate'
      ? factsWith({ outcome: 'UNKNOWN', candidates: [noted, found('AGREED' as const, 'agreed')] })
      : factsWith({ outcome: 'NOTED', verdict: noted, apologies: [found('Roe')] }),
);
const score = scoreSet(cases);

describe('readCases', () => {
  it('names the case on which a reader fails', () => {
    const fail = (): never => {
      throw new RangeError('broken');
    };
    expect(() => readCases([caseWith({})], fail)).toThrow('The readers failed on case "one".');
  });
});

describe('toPlainFigures', () => {
  it('has the outcome with what is settled, and every reader, with null where nothing was found', () => {
    const figures = toPlainFigures(score);
    expect(figures).toEqual({
      outcome: { n: 3, precision: 1 / 2, recall: 1 / 3, settled: 2 / 3 },
      parts: { n: 0, precision: null, recall: null },
      votes: { n: 0, precision: null, recall: null },
      movers: { n: 0, precision: null, recall: null },
      substitutes: { n: 0, precision: null, recall: null },
      apologies: { n: 1, precision: 1 / 2, recall: 1 },
      absent: { n: 0, precision: null, recall: null },
      interests: { n: 0, precision: null, recall: null },
      actions: { n: 0, precision: null, recall: null },
      referrals: { n: 0, precision: null, recall: null },
      corrections: { n: 0, precision: null, recall: null },
      kind: { n: 1, precision: null, recall: 0 },
    });
  });
});

describe('toMisses', () => {
  it('lists every reader of every case that was wrong, with the words of what was found', () => {
    expect(toMisses(cases).map(({ id, reader, found: facts }) => [id, reader, facts])).toEqual([
      ['two', 'outcome', [{ value: 'NOTED', quote: 'the report was noted' }]],
      ['two', 'apologies', [{ value: 'Roe', quote: 'some words' }]],
      ['two', 'kind', []],
      ['three', 'outcome', [{ value: 'UNKNOWN', quote: 'the report was noted … agreed' }]],
    ]);
  });

  it('is told with title, what was expected and why', () => {
    const text = toMissesText(toMisses(cases));
    expect(text).toContain('4 read otherwise than labelled');
    expect(text).toContain(
      [
        'outcome  two  1 Item',
        '  expected  "AGREED"',
        '  found     "NOTED" in "the report was noted"',
        '  why       agreed | not noted',
      ].join('\n'),
    );
    expect(text).toContain('kind  two  1 Item\n  expected  "REPORT"\n  found     none');
  });
});

describe('toSetText', () => {
  it('gives every figure with its interval and what was counted, and says what is missed', () => {
    const text = toSetText('Mine', score, openAims);
    expect(text).toMatch(/^Mine: 3 cases\n/);
    expect(text).toMatch(
      /outcome +3 +0\.500 \(0\.094–0\.905\) 1\/2 .* precision 0\.98, settled 0\.90: MISSED/,
    );
    expect(text).toMatch(/votes +0 +– +–/);
  });

  it('cuts a figure instead of rounding it up to what was aimed at', () => {
    const nearly = { ...score.readers[0]!, precision: { right: 9799, of: 10_000 } };
    expect(toSetText('Mine', { ...score, readers: [nearly] }, openAims)).toMatch(/ 0\.979 .*MISSED/);
    const just = { ...score.readers[0]!, precision: { right: 98, of: 100 }, settled: { right: 9, of: 10 } };
    expect(toSetText('Mine', { ...score, readers: [just] }, openAims)).toMatch(/ 0\.980 .*: met/);
  });

  it('shows which outcome was read as which', () => {
    expect(toSetText('Mine', score)).toMatch(
      /labelled \\ found +NOTED +UNKNOWN\n.*\nNOTED +1 +·\nAGREED +1 +·\n/,
    );
  });
});

describe('toMinutesPart', () => {
  const figures = {
    outcome: { n: 3, precision: 0.5, recall: 1, settled: 1 },
    votes: { n: 2, precision: null, recall: 0 },
  };
  const page = toMinutesPart({
    day: '2026-01-02',
    open: score,
    kept: score,
    together: score,
    keptRuns: [{ date: '2026-01-01', commit: 'abc', figures }],
  });

  it('has the day, both parts, and the runs on the kept part', () => {
    expect(page).toContain('on 2026-01-02');
    expect(page).toMatch(
      /### Open part: 3 cases[^]*### Kept part: 3 cases[^]*### Both parts together: 3 cases/,
    );
    expect(page).toContain('| 2026-01-01 | abc | 1.000 | 0.500 / 1.000 | – / 0.000 |');
  });
});
