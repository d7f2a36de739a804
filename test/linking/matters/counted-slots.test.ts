import { describe, expect, it } from 'vitest';
import { CountedSlots } from '../../../src/linking/matters/counted-slots.ts';

describe('CountedSlots', () => {
  it('counts few and many alike, up and down', () => {
    const slots = new CountedSlots(20);
    for (let hash = 0; hash < 100_000; hash += 1) slots.count(hash, 1);
    for (let more = 0; more < 400; more += 1) slots.count(7, 1);
    expect([slots.of(6), slots.of(7), slots.of(2 ** 20 + 7)]).toEqual([1, 401, 401]);
    for (let less = 0; less < 400; less += 1) slots.count(7, -1);
    slots.count(6, -1);
    expect([slots.of(6), slots.of(7)]).toEqual([0, 1]);
  });

  it('tells which slots a change took over a limit, or back, once', () => {
    const slots = new CountedSlots(20);
    for (const hash of [1, 1, 1, 2, 2, 3]) slots.count(hash, 1);
    expect([...slots.takeCrossed(1)].sort()).toEqual([1, 2]);
    slots.count(1, -1);
    slots.count(2, -1);
    slots.count(3, 1);
    slots.count(3, -1);
    expect([...slots.takeCrossed(1)]).toEqual([2]);
    expect([...slots.takeCrossed(1)]).toEqual([]);
  });
});
