import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences, toEvenText } from '../../../scrapers/minutes/even-text.ts';
import type { Found } from '../../../scrapers/minutes/facts.ts';
import { readItem } from '../../../scrapers/minutes/read-item.ts';

/** Pieces that rules look for, so that random texts reach them. */
const pieces = [
  'Councillor Ann Lee',
  'Bo Hay',
  'apologies',
  'from',
  'substituted by',
  'in place of',
  'was absent',
  'declared an interest in',
  'items 7-9',
  'as a governor',
  'Action:',
  'the Head of Legal',
  'undertook to',
  'would send',
  'be referred to',
  'the Audit Committee',
  'RESOLVED',
  'that',
  'minutes',
  '"Mill"',
  'corrected to',
  '|',
  '\n',
  '. ',
  ', ',
  ';',
  '(',
  ')',
  '\u00a0',
  '’',
  '–',
  '\ue000',
  '7',
  'é',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((some) => some.join(' '));
const titles = fc.constantFrom('Minutes', 'Apologies', 'Declarations of interest', 'Budget', '');

describe('readItem', () => {
  it('never throws, and every fact quotes the text it stands in', () => {
    fc.assert(
      fc.property(titles, texts, (title, text) => {
        const all: unknown[] = Object.values(readItem({ title, text })).flat();
        const facts = all.filter(
          (fact): fact is Found<unknown> => typeof fact === 'object' && fact !== null && 'quote' in fact,
        );
        for (const { start, end, quote } of facts) expect(text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing in nothing', () => {
    expect(readItem({ title: 'Any other business', text: '' })).toMatchObject({
      outcome: 'NONE_RECORDED',
      actions: [],
      apologies: [],
    });
  });
});

describe('toEvenText', () => {
  it('leaves every character where it stood', () => {
    fc.assert(fc.property(texts, (text) => toEvenText(text).length === text.length));
  });

  it('joins hard wraps and parts paragraphs, list points and rows', () => {
    const even = toEvenText('The Clerk will write to the\nCouncil and\nask.\n1. One\na | b\nlast');
    expect(splitSentences(even).map(({ words }) => words)).toEqual([
      'The Clerk will write to the Council and ask.',
      '1. One',
      'a | b',
      'last',
    ]);
  });
});
