import type { Reader } from './figures.ts';
import type { ReadCase } from './read-cases.ts';

/** One reader's error in one case. */
export interface Miss {
  readonly id: string;
  readonly title: string;
  readonly reader: Reader;
  /** Labels that were not found. */
  readonly expected: readonly unknown[];
  /** What was found that is not labelled, with its words. */
  readonly found: readonly { readonly value: unknown; readonly quote: string | null }[];
  /** Why the case is labelled as it is. */
  readonly why: string;
}

/** Everything read otherwise than labelled, an outcome left unsettled included. */
export function toMisses(cases: readonly ReadCase[]): Miss[] {
  return cases.flatMap(({ id, title, why, outcome, comparisons }) => {
    const { labelled, found, quote } = outcome;
    const outcomeMiss: Miss[] =
      labelled === found
        ? []
        : [{ id, title, reader: 'outcome', expected: [labelled], found: [{ value: found, quote }], why }];
    const factMisses = comparisons
      .filter(({ missed, extra }) => missed.length + extra.length > 0)
      .map(({ reader, missed, extra }): Miss => ({ id, title, reader, expected: missed, found: extra, why }));
    return [...outcomeMiss, ...factMisses];
  });
}
