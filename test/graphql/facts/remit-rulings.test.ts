import { describe, expect, it } from 'vitest';
import { toRemitRulings } from '../../../src/graphql/facts/remit-rulings.ts';

describe('toRemitRulings', () => {
  it.each([
    'The clerk ruled the item outside the committee’s remit; the chair disagreed.',
    'The Board was told that rents were outwith its terms of reference.',
    'This did not fall within the remit of the Panel.',
    'The question was not a matter covered by the terms of reference.',
    'The tribunal had no jurisdiction in the case.',
    'It was passed to the Climate Panel, whose remit it is.',
    'The question went wider than this Committee’s remit.',
  ])('reads a ruling in: %s', (text) => {
    expect(toRemitRulings(text).map(({ words }) => words)).toEqual([text]);
  });

  it.each([
    'It was asked whether this was outside the remit.',
    'The officer said that it was not outside the remit.',
    'The Committee noted its terms of reference.',
    'This falls within the remit of the Panel.',
    'The stalls stood outside the hall. The remit was agreed.',
    'The Committee agreed to remit the matter to the Board.',
  ])('reads none in: %s', (text) => {
    expect(toRemitRulings(text)).toEqual([]);
  });

  it('gives the sentence and its place alone', () => {
    const text = 'Cllr. Ash spoke.\nIt lay beyond the remit. The item was withdrawn.';
    const [ruling] = toRemitRulings(text);
    expect(ruling?.words).toBe('It lay beyond the remit.');
    expect(text.slice(ruling?.start, ruling?.end)).toBe(ruling?.words);
  });
});
