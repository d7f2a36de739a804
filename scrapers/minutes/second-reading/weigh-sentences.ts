import { outcomes } from '../../../schema/records/decision.ts';
import { sieve } from '../../core/prefilter/prefilter.ts';
import type { ReadSentence } from '../item-reading.ts';
import { type MarkWeights, toShares } from './mark-shares.ts';
import type { MarkedSentence } from './sentence-marks.ts';

const opens = sieve(/:\s*$/);

/** What a sentence or an item can be: no verdict, or one of these. NONE_RECORDED stands first; the others as everywhere. */
export const verdictClasses = [
  'NONE_RECORDED',
  ...outcomes.filter((outcome) => outcome !== 'NONE_RECORDED' && outcome !== 'UNKNOWN'),
] as const;

/** A sentence with how likely it is of each class, in the order of `verdictClasses`. */
export interface WeighedSentence {
  readonly sentence: ReadSentence;
  readonly shares: Float64Array;
}

/**
 * How likely each sentence of an item is a verdict, and which, going by its words alone. What only opens what follows
 * ("It was therefore RESOLVED:") is none itself.
 */
export function weighSentences(marked: readonly MarkedSentence[], weights: MarkWeights): WeighedSentence[] {
  const telling = marked.filter(({ sentence }, at) => at === marked.length - 1 || !opens.test(sentence.bare));
  return telling.map(({ sentence, marks }) => ({ sentence, shares: toShares(marks, weights) }));
}
