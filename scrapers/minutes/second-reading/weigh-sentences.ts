import { outcomes } from '../../../schema/records/decision.ts';
import type { ItemReading, ReadSentence } from '../item-reading.ts';
import { toSentenceMarks } from './sentence-marks.ts';

/** What a sentence can be: no verdict, or one of these. NONE_RECORDED stands first; the others as everywhere. */
export const verdictClasses = [
  'NONE_RECORDED',
  ...outcomes.filter((outcome) => outcome !== 'NONE_RECORDED' && outcome !== 'UNKNOWN'),
] as const;

/** What each mark speaks for, as odds in natural logarithms. */
export interface MarkWeights {
  /** By slot, then class; one for every `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: readonly number[];
}

/** A sentence with how likely it is of each class, in the order of `verdictClasses`. */
export interface WeighedSentence {
  readonly sentence: ReadSentence;
  readonly shares: Float64Array;
}

/**
 * How likely each sentence of an item is a verdict, and which, going by its words alone. What only opens what follows
 * ("It was therefore RESOLVED:") is none itself.
 */
export function weighSentences(reading: ItemReading, weights: MarkWeights): WeighedSentence[] {
  const marked = toSentenceMarks(reading);
  const telling = marked.filter(
    ({ sentence }, at) => at === marked.length - 1 || !/:\s*$/.test(sentence.bare),
  );
  return telling.map(({ sentence, marks }) => ({
    sentence,
    shares: toShares(marks, weights),
  }));
}

function toShares(marks: Uint16Array, { weights, scale, bias }: MarkWeights): Float64Array {
  const count = bias.length;
  const shares = new Float64Array(count);
  for (const slot of marks)
    for (let one = 0; one < count; one += 1)
      shares[one] = (shares[one] ?? 0) + (weights[slot * count + one] ?? 0);
  const unit = scale / Math.sqrt(Math.max(1, marks.length));
  let whole = 0;
  for (let one = 0; one < count; one += 1) {
    const share = Math.exp((shares[one] ?? 0) * unit + (bias[one] ?? 0));
    shares[one] = share;
    whole += share;
  }
  return shares.map((share) => share / whole);
}
