import { describe, expect, it } from 'vitest';
import { GraphConstraintError } from '../../src/errors.ts';
import { type GraphEngine, step } from '../../src/graph/engine.ts';
import { countEverything, echo, setItems, upsertCommittees, upsertMeetings } from './item-statements.ts';

/** Values that one engine would store and the other refuse, or store as something else. */
const refused: [what: string, value: unknown][] = [
  ['a map', { a: 1 }],
  ['an empty map', {}],
  ['a list of maps', [{ a: 1 }]],
  ['a list with a null in it', ['a', null]],
  ['a list of nulls', [null]],
  ['a list in a list', [[1]]],
  ['a list that mixes types', ['a', 1]],
  ['undefined', undefined],
  ['not a number', NaN],
  ['infinity', Infinity],
  ['a list with infinity', [1, -Infinity]],
  ['a big integer', 1n],
  ['a Date', new Date(0)],
  ['a function', (): void => undefined],
  ['a symbol', Symbol('s')],
];

export function describeRefusals(engine: () => GraphEngine): void {
  describe('refusals', () => {
    it.each(refused)('refuses %s as a property, naming statement and path', async (_what, value) => {
      const write = engine().write([step(setItems, { rows: [{ id: 'a' }, { id: 'b', title: value }] })]);
      await expect(write).rejects.toThrow(GraphConstraintError);
      await expect(write).rejects.toThrow(/test-set-items.*\$rows\[1\]\.title/u);
    });

    it('writes nothing of a transaction that holds a refused value', async () => {
      const steps = [
        step(setItems, { rows: [{ id: 'a' }] }),
        step(setItems, { rows: [{ id: 'b', title: {} }] }),
      ];
      await expect(engine().write(steps)).rejects.toThrow(GraphConstraintError);
      const labels = (await engine().read(countEverything, {})).map(({ label }) => label);
      expect(labels).not.toContain('AgendaItem');
    });

    it.each([
      ['null', null],
      ['empty', ''],
    ])('refuses to MERGE on an id that is %s', async (_what, id) => {
      const write = engine().write([step(upsertCommittees, { rows: [{ id: 'c1' }, { id }] })]);
      await expect(write).rejects.toThrow(/\$rows\[1\]\.id/u);
      await expect(write).rejects.toThrow(GraphConstraintError);
    });

    it('refuses to MERGE on an id that the row lacks', async () => {
      const rows = [{ committeeId: 'c1', date: null, sortKey: 'x' }];
      await expect(engine().write([step(upsertMeetings, { rows })])).rejects.toThrow(GraphConstraintError);
    });

    it('refuses parameters that are not of the declared shape', async () => {
      const parameters = { rows: 'not rows' } as unknown as { rows: Record<string, unknown>[] };
      await expect(engine().write([step(upsertCommittees, parameters)])).rejects.toThrow(/\$\.rows/u);
    });

    it('refuses the same values as a parameter of a read', async () => {
      for (const value of [undefined, NaN, ['a', null], [[1]], 1n]) {
        await expect(engine().read(echo, { value })).rejects.toThrow(GraphConstraintError);
      }
    });
  });
}
