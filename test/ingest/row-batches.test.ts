import { describe, expect, it } from 'vitest';
import { linkHeld } from '../../queries/write/edges.ts';
import { deleteItems } from '../../queries/write/nodes.ts';
import { idSteps, rowSteps } from '../../src/ingest/row-batches.ts';

describe('rowSteps', () => {
  it('writes no more than a thousand rows at a time, in the order of their ids', () => {
    const rows = Array.from({ length: 1500 }, (_, n) => ({ from: 'c', to: String(9999 - n) }));
    const steps = rowSteps(linkHeld, rows);
    const sizes = steps.map((step) => (step.parameters as { rows: { to: string }[] }).rows);
    expect(sizes.map((part) => part.length)).toEqual([1000, 500]);
    expect(sizes.flat().map((row) => row.to)).toEqual(rows.map((row) => row.to).sort());
  });
  it('makes no step for no rows', () => {
    expect(rowSteps(linkHeld, [])).toEqual([]);
  });
});

describe('idSteps', () => {
  it('names each id once', () => {
    expect(idSteps(deleteItems, ['b', 'a', 'b']).map((step) => step.parameters)).toEqual([
      { ids: ['a', 'b'] },
    ]);
  });
});
