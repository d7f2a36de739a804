/** Sorted by each key in turn, null before all: engines give neighbours in any order. */
export function sortBy<Row>(rows: readonly Row[], ...keys: ((row: Row) => string | number | null)[]): Row[] {
  return [...rows].sort((a, b) => {
    for (const key of keys) {
      const left = key(a);
      const right = key(b);
      if (left === right) continue;
      if (left === null) return -1;
      if (right === null) return 1;
      return left < right ? -1 : 1;
    }
    return 0;
  });
}
