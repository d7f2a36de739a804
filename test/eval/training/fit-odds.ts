import { toChance } from '../../../scrapers/minutes/second-reading/mark-shares.ts';

/** Numbers that speak for or against something, and whether it was so. */
export interface OddsRow {
  readonly values: readonly number[];
  readonly isSo: boolean;
}

const steps = 60;

/**
 * Fits how much each number speaks for it, as odds in natural logarithms, by Newton's method; `shrink` keeps weights
 * small that few rows tell of.
 */
export function fitOdds(rows: readonly OddsRow[], shrink = 1): number[] {
  const size = rows[0]?.values.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const slope = weights.map((weight) => shrink * weight);
    const bend = weights.map((_, at) => weights.map((__, other) => (at === other ? shrink : 0)));
    for (const { values, isSo } of rows) {
      const share = toChance(toOdds(weights, values));
      const off = share - Number(isSo);
      const sharpness = share * (1 - share);
      for (const [at, value] of values.entries()) {
        if (value === 0) continue;
        slope[at] = (slope[at] ?? 0) + off * value;
        const row = bend[at];
        if (row)
          for (const [other, otherValue] of values.entries())
            row[other] = (row[other] ?? 0) + sharpness * value * otherValue;
      }
    }
    const change = solve(bend, slope);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
    if (Math.max(...change.map(Math.abs)) < 1e-9) break;
  }
  return weights;
}

const toOdds = (weights: readonly number[], values: readonly number[]): number =>
  weights.reduce((whole, weight, at) => whole + weight * (values[at] ?? 0), 0);

/** Solves a system of equations by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let at = column + 1; at < size; at += 1)
      if (Math.abs(rows[at]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = at;
    const [one, other] = [rows[column], rows[pivot]];
    if (!one || !other) continue;
    [rows[column], rows[pivot]] = [other, one];
    for (const [at, row] of rows.entries()) {
      if (at === column) continue;
      const factor = (row[column] ?? 0) / (other[column] ?? 1);
      if (factor === 0) continue;
      for (let place = column; place <= size; place += 1)
        row[place] = (row[place] ?? 0) - factor * (other[place] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
