/** 97.5th percentile of the normal distribution: two-sided 95 %. */
const z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 95 % Wilson score interval of a share; null where nothing was drawn. */
export function toWilsonInterval(right: number, drawn: number): Interval | null {
  if (drawn === 0) return null;
  const share = right / drawn;
  const spread = z ** 2 / drawn;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((share * (1 - share)) / drawn + spread / (4 * drawn))) / (1 + spread);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
