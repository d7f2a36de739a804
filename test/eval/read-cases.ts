import type { Outcome } from '../../schema/records/decision.ts';
import { toPlainText } from '../../scrapers/core/plain-text.ts';
import type { ItemFacts, ItemText } from '../../scrapers/minutes/facts.ts';
import type { LabelledCase } from './label-file.ts';
import { type Comparison, scoreFacts } from './score-facts.ts';

/** One case as the readers read it, set against its labels. */
export interface ReadCase {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly outcome: {
    readonly labelled: Outcome;
    readonly found: Outcome;
    /** The words of the verdict, or of the readings that compete; null where none were found. */
    readonly quote: string | null;
  };
  readonly comparisons: readonly Comparison[];
}

/** Reads every case; HTML becomes text first, as it does on pages. */
export function readCases(
  cases: readonly LabelledCase[],
  readItem: (item: ItemText) => ItemFacts,
): ReadCase[] {
  return cases.map(({ id, title, why, format, body, labels }) => {
    const facts = readItem({ title, text: format === 'html' ? (toPlainText(body) ?? '') : body });
    const words = facts.verdict === null ? facts.candidates : [facts.verdict];
    return {
      id,
      title,
      why,
      outcome: {
        labelled: labels.outcome,
        found: facts.outcome,
        quote: words.length === 0 ? null : words.map(({ quote }) => quote).join(' … '),
      },
      comparisons: scoreFacts(labels, facts),
    };
  });
}
