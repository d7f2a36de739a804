import type { Outcome } from '../../../schema/records/decision.ts';
import type { ItemReading } from '../item-reading.ts';
import { toItemMarks } from './item-marks.ts';
import { type MarkWeights, toShares } from './mark-shares.ts';
import { toSentenceMarks } from './sentence-marks.ts';
import { verdictClasses, type WeighedSentence, weighSentences } from './weigh-sentences.ts';

/** What marks of sentences and of whole items speak for. */
export interface VerdictWeights {
  readonly sentences: MarkWeights;
  readonly items: MarkWeights;
}

/** An item weighed by its words: each of its sentences, and as a whole by class. */
export interface WeighedItem {
  readonly sentences: readonly WeighedSentence[];
  readonly shares: Float64Array;
}

/** How likely each sentence and the whole item is of each class. */
export function weighItem(reading: ItemReading, { sentences, items }: VerdictWeights): WeighedItem {
  const marked = toSentenceMarks(reading);
  return {
    sentences: weighSentences(marked, sentences),
    shares: toShares(toItemMarks(reading, marked), items),
  };
}

/** What the item as a whole is likeliest to be. */
export function findLikeliestWhole({ shares }: WeighedItem): Outcome {
  const most = shares.reduce((best, share, at) => (share > (shares[best] ?? 0) ? at : best), 0);
  return verdictClasses[most] ?? 'NONE_RECORDED';
}

/** The likeliest verdict of any sentence; null where there are none. */
export function findLikeliest({ sentences }: WeighedItem): Outcome | null {
  let best: Outcome | null = null;
  let most = 0;
  for (const { shares } of sentences)
    for (const [at, outcome] of verdictClasses.entries())
      if (at > 0 && (shares[at] ?? 0) > most) [best, most] = [outcome, shares[at] ?? 0];
  return best;
}

/** The sentence likeliest to tell this outcome; null where there are none. */
export function findTeller({ sentences }: WeighedItem, outcome: Outcome): WeighedSentence | null {
  const place = (verdictClasses as readonly Outcome[]).indexOf(outcome);
  const shareOf = (one: WeighedSentence | null): number => one?.shares[place] ?? 0;
  return sentences.reduce<WeighedSentence | null>(
    (best, one) => (shareOf(one) > shareOf(best) ? one : best),
    null,
  );
}
