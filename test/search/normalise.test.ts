import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctTerms, toWords } from '../../src/search/normalise.ts';

const terms = (text: string): string[] => toWords(text).map(({ term }) => term);

describe('toWords', () => {
  it.each([
    [
      'straight, curly and mistyped apostrophes are one',
      "children's children’s children`s CHILDREN'S",
      'children children children children',
    ],
    ['a plural owner is the plural', 'members’ interests', 'member interest'],
    ['an inner apostrophe goes', "O'Brien O’Brien", 'obrien obrien'],
    ['so is one of a number', "1990's Q3’s 1990s", '1990 q3 1990'],
    ['accents go', 'café Cafe\u0301 naïve', 'cafe cafe naiv'],
    ['case goes', 'OFSTED Ofsted ofsted', 'ofst ofst ofst'],
    ['English endings go', 'inspection inspections inspected', 'inspect inspect inspect'],
    ['numbers are kept', '2016/17 1,000 £1.5m', '2016 17 1000 15m'],
    ['a time is one word', '10.30am', '1030am'],
    ['an ampersand is read as "and"', 'Performance & Contracts', 'perform and contract'],
    ['hyphens part words', 'co-opted', 'co opt'],
    ['a full stop without a space parts words', 'noted.Resolved', 'note resolv'],
    ['an acronym with stops is one word', 'S.E.N.D. U.K.', 'send uk'],
    ['a soft hyphen is not seen', 're\u00adport', 'report'],
    ['signs alone are nothing', '--- ••• “ ” !', ''],
  ])('%s', (_, text, expected) => {
    expect(terms(text).join(' ')).toBe(expected);
  });

  it('tells where each word stands in the text as it was given', () => {
    const text = '(The “children’s” P&R: café.Next)';
    expect(toWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'children’s',
      'P',
      '&',
      'R',
      'café',
      'Next',
    ]);
  });

  it('gives terms that no whitespace analyser can part or cut, in order and without overlap, for any text', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 300 });
    const prose = fc.array(
      fc.constantFrom('children’s', 'P&R', 'a.b', '1,000', '\n\n', 'x_y', 'Ŵyn', '…', '"'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          prose.map((words) => words.join(' ')),
        ),
        (text) => {
          let previous = 0;
          for (const { term, start, end } of toWords(text)) {
            expect(term).toMatch(/^[\p{L}\p{N}]{1,64}$/u);
            expect(start).toBeGreaterThanOrEqual(previous);
            expect(end).toBeGreaterThan(start);
            previous = end;
          }
          expect(previous).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('reads a word the same with and without punctuation around it', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,12}$/);
    fc.assert(
      fc.property(
        word,
        fc.constantFrom('', '(', '“', '[', '‘', '…'),
        fc.constantFrom('', ')', '”.', '?', '!”', '’'),
        (w, open, close) => {
          expect(terms(`${open}${w}${close}`)).toEqual(terms(w));
        },
      ),
    );
  });

  it('reads a long text without spaces in time that grows with its length', () => {
    expect(toWords('ab,'.repeat(100_000)).length).toBeGreaterThan(90_000);
  });
});

describe('distinctTerms', () => {
  it('lists each term once, sorted, over all texts', () => {
    expect(distinctTerms(['Ofsted report', 'The report of Ofsted', ''])).toEqual(
      ['ofst', 'of', 'report', 'the'].sort(),
    );
  });
});
