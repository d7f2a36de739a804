import { describe, expect, it } from 'vitest';
import { GraphChangingError } from '../../src/errors.ts';
import { GraphGate } from '../../src/graph/graph-gate.ts';

/** A promise and what settles it. */
function open(): { promise: Promise<void>; settle: () => void } {
  let settle = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
const what = (): string => 'meetings 50 of 125';
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('GraphGate', () => {
  it('lets answers pass beside each other', async () => {
    const gate = new GraphGate();
    const leave = [await gate.enter(), await gate.enter()];
    for (const each of leave) each();
  });

  it('holds a change off until the answers before it are given, and later answers until it is done', async () => {
    const gate = new GraphGate();
    const order: string[] = [];
    const leave = await gate.enter();
    const change = open();
    const changed = gate.change(what, async () => {
      order.push('change begins');
      await change.promise;
      order.push('change ends');
    });
    const later = gate.enter().then((leaveLater) => {
      order.push('answer');
      leaveLater();
    });
    await soon();
    expect(order).toEqual([]);
    leave();
    await soon();
    expect(order).toEqual(['change begins']);
    change.settle();
    await Promise.all([changed, later]);
    expect(order).toEqual(['change begins', 'change ends', 'answer']);
  });

  it('does one change after the other, whatever becomes of the first', async () => {
    const gate = new GraphGate();
    const order: number[] = [];
    const first = gate.change(what, async () => {
      await soon();
      order.push(1);
      throw new Error('the first fails');
    });
    const second = gate.change(what, async () => {
      order.push(2);
      return 'done';
    });
    await expect(first).rejects.toThrow('the first fails');
    expect(await second).toBe('done');
    expect(order).toEqual([1, 2]);
    (await gate.enter())();
  });

  it('tells who has waited long enough how far the change is', async () => {
    const gate = new GraphGate(5);
    const change = open();
    const changed = gate.change(what, () => change.promise);
    const refused = gate.enter();
    await expect(refused).rejects.toThrow(GraphChangingError);
    await expect(refused).rejects.toThrow('(meetings 50 of 125)');
    change.settle();
    await changed;
    (await gate.enter())();
  });

  it('does not wait for ever for an answer that never ends', async () => {
    const gate = new GraphGate(5);
    await gate.enter();
    expect(await gate.change(what, () => Promise.resolve('changed'))).toBe('changed');
  });

  it('counts an answer that leaves twice once', async () => {
    const gate = new GraphGate(5);
    const [once, other] = [await gate.enter(), await gate.enter()];
    once();
    once();
    let changed = false;
    const change = gate.change(what, () => {
      changed = true;
      return Promise.resolve();
    });
    await soon();
    expect(changed).toBe(false);
    other();
    await change;
  });
});
