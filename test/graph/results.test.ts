import { describe, expect, it } from 'vitest';
import { toPlain } from '../../src/graph/results.ts';

describe('toPlain', () => {
  it.each([
    ['undefined as absent', undefined, null],
    ['a big integer that fits', 693n, 693],
    ['an instant', new Date('2020-01-02T03:04:05.000Z'), '2020-01-02T03:04:05.000Z'],
    ['maps and lists, however deep', { a: [{ b: [1n, null] }] }, { a: [{ b: [1, null] }] }],
  ])('reads %s', (_what, value, plain) => {
    expect(toPlain('s', value)).toEqual(plain);
  });

  it.each([
    ['a raw node of the embedded engine', { _id: 0, _labels: ['A'], id: 'a' }],
    ['a tagged value of the embedded engine', { $decimal: '1.50' }],
    ['an instance of a class', new Map()],
    ['a big integer that does not fit', 2n ** 60n],
    ['a function', () => 1],
  ])('refuses %s', (_what, value) => {
    expect(() => toPlain('the-statement', [value])).toThrow(/the-statement/u);
  });
});
