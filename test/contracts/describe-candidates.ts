import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphError } from '../../src/errors.ts';
import { type GraphEngine, step } from '../../src/graph/engine.ts';
import { deleteItems, setItems } from './item-statements.ts';

/** Words that a query language, a tokenizer or a stop list might take for something else. */
const oddTerms = [
  ...'and AND OR NOT TO the a 2016 1 14/15 c++ c# a+b -x +x !x a&&b a||b (x) {x} [x] ^2 "x" ~x'.split(' '),
  ...`x* x? a:b terms:x a\\b \\u0041 a/b o'neil % _ $x café cafe\u0301 łódź 東京 😀 é É x\u200by`.split(' '),
  'x'.repeat(255),
  'x'.repeat(300),
];

export function describeCandidates(engine: () => GraphEngine): void {
  const write = async (items: Readonly<Record<string, string | null>>): Promise<void> => {
    const rows = Object.entries(items).map(([id, terms]) => ({ id, terms }));
    await engine().write([step(setItems, { rows })]);
  };

  describe('findCandidates', () => {
    it('gives the items that hold every term, sorted by id, and no others', async () => {
      await write({
        i3: 'children ofsted report',
        i1: 'ofsted',
        i2: 'children report',
        i4: 'ofsteds children',
        i5: '',
        i6: null,
      });
      expect(await engine().findCandidates(['ofsted'])).toEqual(['i1', 'i3']);
      expect(await engine().findCandidates(['report', 'children'])).toEqual(['i2', 'i3']);
      expect(await engine().findCandidates(['report', 'report'])).toEqual(['i2', 'i3']);
      expect(await engine().findCandidates(['report', 'children', 'ofsted'])).toEqual(['i3']);
      expect(await engine().findCandidates(['fsted'])).toEqual([]);
      expect(await engine().findCandidates(['nowhere'])).toEqual([]);
    });

    it('follows every change of an item, and forgets the deleted', async () => {
      await write({ i1: 'alpha beta', i2: 'alpha' });
      await write({ i1: 'beta gamma' });
      expect(await engine().findCandidates(['alpha'])).toEqual(['i2']);
      expect(await engine().findCandidates(['gamma'])).toEqual(['i1']);
      await write({ i2: null });
      expect(await engine().findCandidates(['alpha'])).toEqual([]);
      await engine().write([step(deleteItems, { ids: ['i1'] })]);
      expect(await engine().findCandidates(['beta'])).toEqual([]);
    });

    it.each(oddTerms)('takes %s for the word it is', async (term) => {
      const others = oddTerms.filter((other) => other !== term);
      await write({
        alone: term,
        among: ['aaa', term, 'zzz'].join(' '),
        first: `${term} zzz`,
        last: `aaa ${term}`,
      });
      await write({ others: others.join(' '), inside: `x${term}x x${term} ${term}x` });
      expect(await engine().findCandidates([term])).toEqual(['alone', 'among', 'first', 'last']);
      expect(await engine().findCandidates(['zzz', term])).toEqual(['among', 'first']);
    });

    it('finds by a hundred terms at once', async () => {
      const terms = Array.from({ length: 100 }, (_, index) => `t${index}`);
      await write({ all: terms.join(' '), most: terms.slice(1).join(' ') });
      expect(await engine().findCandidates(terms)).toEqual(['all']);
    });

    it('agrees with a plain look at the lists of terms', async () => {
      const word = fc.constantFrom('a', 'b', 'ab', 'ba', 'aa', 'é', 'e', 'x-y', '12', '1');
      const list = fc.uniqueArray(word, { maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(
          fc.array(list, { minLength: 1, maxLength: 12 }),
          fc.array(word, { minLength: 1, maxLength: 3 }),
          async (lists, asked) => {
            await engine().wipe();
            await write(
              Object.fromEntries(lists.map((terms, index) => [`i${index}`, terms.sort().join(' ')])),
            );
            const expected = lists.flatMap((terms, index) =>
              asked.every((term) => terms.includes(term)) ? [`i${index}`] : [],
            );
            expect(await engine().findCandidates(asked)).toEqual(expected.sort());
          },
        ),
        { numRuns: 20 },
      );
    });

    it.each([
      ['no term', []],
      ['an empty term', ['a', '']],
      ['two words as one term', ['a b']],
    ])('refuses %s', async (_what, terms) => {
      await expect(engine().findCandidates(terms)).rejects.toThrow(GraphError);
    });
  });
}
