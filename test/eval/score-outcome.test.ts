import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../schema/records/decision.ts';
import { scoreOutcomes } from './score-outcome.ts';

const pairs = (...list: [Outcome, Outcome][]) => list.map(([labelled, found]) => ({ labelled, found }));

describe('scoreOutcomes', () => {
  it('counts what is right among what is settled', () => {
    const score = scoreOutcomes(pairs(['NOTED', 'NOTED'], ['AGREED', 'NOTED'], ['NOTED', 'UNKNOWN']));
    expect(score).toMatchObject({ cases: 3, settled: 2, right: 1, decidable: 3 });
  });

  it('takes NONE_RECORDED for an outcome like any other', () => {
    const score = scoreOutcomes(
      pairs(['NONE_RECORDED', 'NONE_RECORDED'], ['NONE_RECORDED', 'NOTED'], ['NOTED', 'NONE_RECORDED']),
    );
    expect(score).toMatchObject({ settled: 3, right: 1, decidable: 3 });
  });

  it('counts an outcome found where two compete as wrong, and UNKNOWN there as neither', () => {
    const score = scoreOutcomes(pairs(['UNKNOWN', 'AGREED'], ['UNKNOWN', 'UNKNOWN']));
    expect(score).toMatchObject({ cases: 2, settled: 1, right: 0, decidable: 0 });
  });

  it('says which was read as which', () => {
    const { confusion } = scoreOutcomes(pairs(['AGREED', 'NOTED'], ['AGREED', 'NOTED'], ['NOTED', 'NOTED']));
    expect(confusion.get('AGREED')?.get('NOTED')).toBe(2);
    expect(confusion.get('NOTED')?.get('AGREED')).toBeUndefined();
  });
});
