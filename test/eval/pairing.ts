/** Which labels were found: indexes of both lists, each used once. */
export interface Pairing {
  /** `[index of the label, index of what was found]`. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** The most pairs that can be had when each label and each found fact goes into one pair at most. */
export function pairAnyOrder<A, B>(
  labelled: readonly A[],
  found: readonly B[],
  isSame: (label: A, fact: B) => boolean,
): Pairing {
  const labelOf = new Map<number, number>();
  // A fact that is taken is given up where its label finds another (augmenting paths).
  const settle = (label: number, tried: Set<number>): boolean =>
    found.some((fact, at) => {
      if (tried.has(at) || !isSame(labelled[label] as A, fact)) return false;
      tried.add(at);
      const holder = labelOf.get(at);
      if (holder !== undefined && !settle(holder, tried)) return false;
      labelOf.set(at, label);
      return true;
    });
  labelled.forEach((_, label) => settle(label, new Set()));
  return { pairs: [...labelOf].map(([fact, label]) => [label, fact] as const) };
}

/** The most pairs that keep the order of both lists (longest common subsequence). */
export function pairInOrder<A, B>(
  labelled: readonly A[],
  found: readonly B[],
  isSame: (label: A, fact: B) => boolean,
): Pairing {
  const width = found.length + 1;
  const best = new Array<number>((labelled.length + 1) * width).fill(0);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  const same = (row: number, column: number): boolean => isSame(labelled[row] as A, found[column] as B);
  for (let row = labelled.length - 1; row >= 0; row -= 1) {
    for (let column = found.length - 1; column >= 0; column -= 1) {
      best[row * width + column] = same(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < labelled.length && column < found.length; ) {
    if (same(row, column)) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return { pairs };
}
