import { describe, expect, it } from 'vitest';
import { pairAnyOrder, pairInOrder } from './pairing.ts';

const same = (a: string, b: string): boolean => a === b;

describe('pairAnyOrder', () => {
  it('uses each label and each fact once', () => {
    expect(pairAnyOrder(['a'], ['a', 'a'], same).pairs).toHaveLength(1);
    expect(pairAnyOrder(['a', 'a'], ['a'], same).pairs).toHaveLength(1);
    expect(pairAnyOrder(['a', 'b'], ['b', 'a'], same).pairs).toHaveLength(2);
  });

  it('gives up a pair where that makes room for two', () => {
    // The first label could take either; the second only the first fact.
    const alike = new Set(['x1', 'x2', 'y1']);
    const { pairs } = pairAnyOrder(['x', 'y'], ['1', '2'], (a, b) => alike.has(a + b));
    expect([...pairs].sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('pairInOrder', () => {
  it('pairs as many as keep their order', () => {
    expect(pairInOrder(['a', 'b', 'c'], ['a', 'c'], same).pairs).toEqual([
      [0, 0],
      [2, 1],
    ]);
    expect(pairInOrder(['a', 'b'], ['b', 'a'], same).pairs).toHaveLength(1);
    expect(pairInOrder(['x', 'a', 'b'], ['a', 'b', 'x'], same).pairs).toHaveLength(2);
    expect(pairInOrder([], ['a'], same).pairs).toEqual([]);
  });
});
