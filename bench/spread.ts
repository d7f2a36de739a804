/** Smallest, middle and largest of several runs of one thing. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** @throws RangeError for no runs: a figure without a run is none */
export function toSpread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) throw new RangeError('a figure needs at least one run');
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? min;
  const high = sorted[Math.ceil(middle)] ?? max;
  return { min, median: (low + high) / 2, max };
}

/** Three digits that count, no more: the runs differ by more than that. */
export function toNumber(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** "12.0 ms (11.2–14.1)"; the bounds only where there was more than one run. */
export function toSpreadText({ min, median, max }: Spread, unit = ''): string {
  const shown = `${toNumber(median)}${unit === '' ? '' : ` ${unit}`}`;
  return min === max ? shown : `${shown} (${toNumber(min)}–${toNumber(max)})`;
}
