import type { TermTable } from './term-table.ts';

/** Telling words in the order they are printed in, with a hash of every two that follow on each other. */
export interface WordsInTurn {
  readonly terms: Int32Array;
  /** Of each word and the next, one fewer than words. */
  readonly pairs: Uint32Array;
}

/** Words that tell nothing are passed over: "the Plan for Children" tells of plan and children in turn. */
export function toWordsInTurn(terms: readonly number[], table: TermTable): WordsInTurn {
  const telling = terms.filter((term) => table.isTelling(term));
  const hashes = telling.map((term) => table.hashOf(term));
  const pairs = hashes.slice(1).map((hash, at) => (Math.imul(hashes[at] ?? 0, 0x01000193) ^ hash) >>> 0);
  return { terms: Int32Array.from(telling), pairs: Uint32Array.from(pairs) };
}

/**
 * How much of a title another item tells word after word, by the weights of its words: 0–1. `told`: hashes of what
 * follows on each other there, ascending. `names`: weights of names, nothing for other words; that a name is told with
 * the word beside it ("Ember Facilities") says no more than that it is told.
 */
export function toldInTurn(
  { terms, pairs }: WordsInTurn,
  told: Uint32Array,
  { all, names }: { readonly all: Float64Array; readonly names: Float64Array },
): number {
  let [whole, some] = [0, 0];
  let isTold = false;
  for (const [at, term] of terms.entries()) {
    const weight = all[term] ?? 0;
    const followsOn = isTold;
    isTold =
      at < pairs.length && !names[term] && !names[terms[at + 1] ?? term] && includes(told, pairs[at] ?? 0);
    whole += weight;
    if (followsOn || isTold) some += weight;
  }
  return whole === 0 ? 0 : some / whole;
}

function includes(ascending: Uint32Array, value: number): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === value;
}
