import type { Outcome } from '../../schema/records/decision.ts';
import { toPlainText } from '../../scrapers/core/plain-text.ts';
import type { ItemFacts, ItemText } from '../../scrapers/minutes/facts.ts';
import type { LabelledCase } from './label-file.ts';
import { type Comparison, scoreFacts } from './score-facts.ts';

type ReadItem = (item: ItemText) => ItemFacts;

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

/** Reads every case. Throws an Error that names the case where a reader throws, which none may. */
export function readCases(cases: readonly LabelledCase[], readItem: ReadItem): ReadCase[] {
  return cases.map((labelled) => {
    const { id, title, why, labels } = labelled;
    const facts = readBody(labelled, readItem);
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

/** HTML becomes text first, as it does on pages. */
function readBody({ id, title, format, body }: LabelledCase, readItem: ReadItem): ItemFacts {
  try {
    return readItem({ title, text: format === 'html' ? (toPlainText(body) ?? '') : body });
  } catch (error) {
    throw new Error(`The readers failed on case "${id}".`, { cause: error });
  }
}
