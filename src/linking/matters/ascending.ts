type Ascending = Int32Array | Uint32Array;

/** What two ascending lists share. */
export function shared(one: Ascending, other: Ascending): number[] {
  const found: number[] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    const [a = 0, b = 0] = [one[i], other[j]];
    if (a === b) found.push(a);
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return found;
}

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

/** What the first of two ascending lists has alone. */
export function missing(one: Int32Array, other: Int32Array): number[] {
  const common = new Set(shared(one, other));
  return [...one].filter((term) => !common.has(term));
}
