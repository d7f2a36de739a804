import { isTelling } from './idle-words.ts';
import { ordinaryWords } from './ordinary-words.ts';

/** Terms as small numbers, with how many items hold each and how it is printed. */
export class TermTable {
  readonly #numbers = new Map<string, number>();
  readonly #heldBy: number[] = [];
  readonly #hashes: number[] = [];
  readonly #telling: boolean[] = [];
  readonly #ordinary: boolean[] = [];
  /** Items that print it in small letters. */
  readonly #small: number[] = [];
  readonly #idleHere: ReadonlySet<string>;

  /** `idleHere`: terms that tell nothing here, beside those that tell nothing anywhere. */
  constructor(idleHere: Iterable<string>) {
    this.#idleHere = new Set(idleHere);
  }

  get size(): number {
    return this.#hashes.length;
  }

  numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    this.#heldBy.push(0);
    this.#hashes.push(toHash(term));
    this.#telling.push(isTelling(term) && !this.#idleHere.has(term));
    this.#ordinary.push(ordinaryWords.has(term));
    this.#small.push(0);
    return number;
  }

  /** One item more, or one less, holds the term. */
  hold(term: number, more: 1 | -1): void {
    this.#heldBy[term] = this.heldBy(term) + more;
  }

  heldBy(term: number): number {
    return this.#heldBy[term] ?? 0;
  }

  isTelling(term: number): boolean {
    return this.#telling[term] ?? false;
  }

  /** The same for the same term in every table. */
  hashOf(term: number): number {
    return this.#hashes[term] ?? 0;
  }

  /** One item more, or one less, prints the term in small letters. */
  printSmall(term: number, more: 1 | -1): void {
    this.#small[term] = (this.#small[term] ?? 0) + more;
  }

  /** Names of places, buildings, firms: words that nobody writes small, here or anywhere. */
  isName(term: number): boolean {
    return this.#small[term] === 0 && !this.#ordinary[term];
  }
}

/** FNV-1a, 32 bits. */
export function toHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
