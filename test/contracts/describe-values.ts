import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GraphEngine, step } from '../../src/graph/engine.ts';
import { echo, readItems, setItems } from './item-statements.ts';

const kept: [what: string, value: unknown][] = [
  ['text', 'Children’s services'],
  ['empty text', ''],
  ['text of many scripts', 'Łódź Ελλάδα 東京 😀 é'],
  ['text with quotes, backslashes, NUL and line breaks', 'a"b\'c\\d\u0000e\nf\r\tg'],
  ['text that looks like Cypher', "'}) DETACH DELETE (n) //"],
  ['text of 200,000 letters', 'minutes '.repeat(25_000)],
  ['zero', 0],
  ['an integer', 693],
  ['a negative integer', -1],
  ['the greatest safe integer', Number.MAX_SAFE_INTEGER],
  ['the least safe integer', Number.MIN_SAFE_INTEGER],
  ['a fraction', 0.1],
  ['a fraction without a short decimal form', 0.1 + 0.2],
  ['a large float', 1e300],
  ['a small float', 5e-324],
  ['true', true],
  ['false', false],
  ['a list of text', ['title', 'minutes']],
  ['a list of integers', [1, 2, 3]],
  ['a list of fractions', [0.5, 1.5]],
  ['a list of integers and fractions', [1, 0.5, 2]],
  ['a list of booleans', [true, false]],
  ['an empty list', []],
];

export function describeValues(engine: () => GraphEngine): void {
  const store = async (value: unknown): Promise<unknown> => {
    await engine().write([step(setItems, { rows: [{ id: 'i', title: value }] })]);
    const [row] = await engine().read(readItems, {});
    return row?.properties;
  };

  describe('values', () => {
    it.each(kept)('keeps %s as a property', async (_what, value) => {
      expect(await store(value)).toEqual({ id: 'i', title: value });
    });

    it.each(kept)('gives %s back from a parameter', async (_what, value) => {
      expect(await engine().read(echo, { value })).toEqual([{ value }]);
    });

    it('holds no property that was set to null, and drops one that is set to null later', async () => {
      expect(await store(null)).toEqual({ id: 'i' });
      expect(await store('there')).toEqual({ id: 'i', title: 'there' });
      expect(await store(null)).toEqual({ id: 'i' });
    });

    it('knows one zero: minus zero is stored as zero', async () => {
      expect(await store(-0)).toEqual({ id: 'i', title: 0 });
    });

    it('turns half of a surrogate pair into the replacement sign and keeps the rest', async () => {
      expect(await store('cut \ud83d')).toEqual({ id: 'i', title: 'cut \ufffd' });
    });

    it('keeps whatever scalars and lists come, many rows at once', async () => {
      const text = fc.string({ unit: 'binary' });
      const float = fc.double({ noNaN: true, noDefaultInfinity: true });
      const scalars = [text, fc.integer(), float, fc.boolean()];
      const lists = [fc.array(text), fc.array(fc.oneof(fc.integer(), float)), fc.array(fc.boolean())];
      const values = fc.array(fc.oneof(...scalars, ...lists), { minLength: 1, maxLength: 50 });
      await fc.assert(
        fc.asyncProperty(values, async (titles) => {
          const rows = titles.map((title, index) => ({ id: `i${String(index).padStart(3, '0')}`, title }));
          await engine().wipe();
          await engine().write([step(setItems, { rows })]);
          const read = await engine().read(readItems, {});
          // Minus zero, alone or in a list, is stored as zero.
          const expected = JSON.parse(JSON.stringify(rows)) as unknown;
          expect(read.map(({ properties }) => properties)).toEqual(expected);
        }),
        { numRuns: 15 },
      );
    });
  });
}
