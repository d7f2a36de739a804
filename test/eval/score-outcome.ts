import type { Outcome } from '../../schema/records/decision.ts';

export interface OutcomePair {
  readonly labelled: Outcome;
  readonly found: Outcome;
}

export interface OutcomeScore {
  /** Cases scored. */
  readonly cases: number;
  /** Cases where an outcome other than UNKNOWN was found. */
  readonly settled: number;
  /** Of the settled, those found as labelled. */
  readonly right: number;
  /** Cases whose label is not UNKNOWN: what recall is a share of. */
  readonly decidable: number;
  /** `confusion.get(labelled)?.get(found)`: how many cases; nothing where there is none. */
  readonly confusion: ReadonlyMap<Outcome, ReadonlyMap<Outcome, number>>;
}

/** NONE_RECORDED is a class like any other; UNKNOWN is not settled, neither as a success nor as an error. */
export function scoreOutcomes(pairs: readonly OutcomePair[]): OutcomeScore {
  const confusion = new Map<Outcome, Map<Outcome, number>>();
  for (const { labelled, found } of pairs) {
    const row = confusion.get(labelled) ?? new Map<Outcome, number>();
    confusion.set(labelled, row.set(found, (row.get(found) ?? 0) + 1));
  }
  const settled = pairs.filter(({ found }) => found !== 'UNKNOWN');
  return {
    cases: pairs.length,
    settled: settled.length,
    right: settled.filter(({ labelled, found }) => labelled === found).length,
    decidable: pairs.filter(({ labelled }) => labelled !== 'UNKNOWN').length,
    confusion,
  };
}
