/** What each mark speaks for, as odds in natural logarithms. */
export interface MarkWeights {
  /** By slot, then class; one for every `scale`. */
  readonly weights: Int8Array | Float64Array;
  readonly scale: number;
  readonly bias: readonly number[] | Float64Array;
}

/** How likely each class is by the marks of a text; all together 1. A text of many marks is not surer for that. */
export function toShares(marks: Uint16Array, { weights, scale, bias }: MarkWeights): Float64Array {
  const count = bias.length;
  const sums = new Float64Array(count);
  for (let one = 0; one < count; one += 1) {
    let sum = 0;
    for (let at = 0; at < marks.length; at += 1) sum += weights[(marks[at] ?? 0) * count + one] ?? 0;
    sums[one] = sum;
  }
  const unit = scale / Math.sqrt(Math.max(1, marks.length));
  let most = Number.NEGATIVE_INFINITY;
  for (let one = 0; one < count; one += 1) {
    sums[one] = (sums[one] ?? 0) * unit + (bias[one] ?? 0);
    most = Math.max(most, sums[one] ?? 0);
  }
  let whole = 0;
  for (let one = 0; one < count; one += 1) {
    sums[one] = Math.exp((sums[one] ?? 0) - most);
    whole += sums[one] ?? 0;
  }
  for (let one = 0; one < count; one += 1) sums[one] = (sums[one] ?? 0) / whole;
  return sums;
}

/** The chance that odds in natural logarithms stand for. */
export const toChance = (odds: number): number => 1 / (1 + Math.exp(-odds));
