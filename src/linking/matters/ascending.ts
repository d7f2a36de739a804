type Ascending = Int32Array | Uint32Array;

/** Whether two ascending lists share one that passes. */
export function share(one: Ascending, other: Ascending, passes: (value: number) => boolean): boolean {
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    const [a = 0, b = 0] = [one[i], other[j]];
    if (a === b && passes(a)) return true;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return false;
}

/** How many that pass two ascending lists share. */
export function countShared(one: Ascending, other: Ascending, passes: (value: number) => boolean): number {
  let count = 0;
  share(one, other, (value) => {
    if (passes(value)) count += 1;
    return false;
  });
  return count;
}

/** The sum of the weights of what two ascending lists share. */
export function sumShared(one: Int32Array, other: Int32Array, weights: Float64Array): number {
  let [i, j, total] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const [a = 0, b = 0] = [one[i], other[j]];
    if (a === b) total += weights[a] ?? 0;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return total;
}

export function sum(terms: Int32Array, weights: Float64Array): number {
  let total = 0;
  for (const term of terms) total += weights[term] ?? 0;
  return total;
}
