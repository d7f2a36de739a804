import type { Outcome } from '../../../schema/records/decision.ts';
import type { Found } from '../facts.ts';
import { findLikeliestWhole, type WeighedItem } from './weigh-item.ts';
import { verdictClasses } from './weigh-sentences.ts';

/** What speaks for an answer being right. */
export const evidenceNames = [
  'always',
  'wording-says-so',
  // No verdict.
  'none',
  'none-by-words',
  'none-by-both',
  // A verdict.
  'share',
  'odds',
  'other-share',
  'share-at-quote',
  'confidence',
  'wording-says-other',
  'share-and-wording',
  'quote-and-wording',
  'parts-say-so',
  'parts-say-other',
  // Among many sentences some one is like a verdict by chance.
  'length-against-wording',
  // The item as a whole.
  'whole-odds',
  'whole-says-so',
  'whole-and-wording',
  'none-by-whole',
  'whole-says-other',
  ...verdictClasses.slice(1),
] as const;
export type Evidence = ReadonlyMap<(typeof evidenceNames)[number], number>;

/** An item's answer as the rules of wording give it. */
export interface WordedAnswer {
  readonly outcome: Outcome;
  readonly verdict: Pick<Found<Outcome>, 'start' | 'end' | 'confidence'> | null;
  /** Whether it has numbered points. */
  readonly hasParts: boolean;
}

const toOdds = (share: number): number => Math.log((share + 0.01) / (1.01 - share));

/** What speaks for an answer: how likely the sentences make it, and whether the wording says the same. */
export function toEvidence(answer: Outcome, worded: WordedAnswer, item: WeighedItem): Evidence {
  const weighed = item.sentences;
  const most = verdictClasses.map((_, at) =>
    weighed.reduce((highest, { shares }) => Math.max(highest, shares[at] ?? 0), 0),
  );
  const isWorded = Number(answer === worded.outcome);
  const hasParts = Number(worded.hasParts);
  const evidence = new Map<(typeof evidenceNames)[number], number>([
    ['always', 1],
    ['wording-says-so', isWorded],
    ['parts-say-so', hasParts * isWorded],
    ['parts-say-other', hasParts * (1 - isWorded)],
    ['length-against-wording', (1 - isWorded) * Math.log2(1 + weighed.length)],
  ]);
  const place = verdictClasses.indexOf(answer as (typeof verdictClasses)[number]);
  const whole = toOdds(item.shares[place] ?? 0);
  evidence.set('whole-odds', whole);
  evidence.set('whole-says-so', Number(findLikeliestWhole(item) === answer));
  evidence.set('whole-and-wording', isWorded * whole);
  evidence.set('whole-says-other', Math.max(...item.shares.filter((_, at) => at !== place)));
  if (answer === 'NONE_RECORDED') {
    evidence.set('none-by-whole', whole);
    const decided = weighed.reduce((highest, { shares }) => Math.max(highest, 1 - (shares[0] ?? 1)), 0);
    evidence.set('none', 1);
    evidence.set('none-by-words', toOdds(decided));
    evidence.set('none-by-both', isWorded * toOdds(decided));
    return evidence;
  }
  const share = most[place] ?? 0;
  const { verdict } = worded;
  const atQuote = weighed
    .filter(
      ({ sentence }) => verdict !== null && sentence.start < verdict.end && verdict.start < sentence.end,
    )
    .reduce((highest, { shares }) => Math.max(highest, shares[place] ?? 0), 0);
  evidence.set('share', share);
  evidence.set('odds', toOdds(share));
  evidence.set('other-share', Math.max(0, ...most.filter((_, at) => at > 0 && at !== place)));
  evidence.set('share-at-quote', atQuote);
  evidence.set('confidence', isWorded * (verdict?.confidence ?? 0.6));
  evidence.set('wording-says-other', Number(!isWorded && worded.outcome !== 'NONE_RECORDED'));
  evidence.set('share-and-wording', isWorded * share);
  evidence.set('quote-and-wording', isWorded * atQuote);
  if (place > 0) evidence.set(answer as (typeof evidenceNames)[number], 1);
  return evidence;
}
