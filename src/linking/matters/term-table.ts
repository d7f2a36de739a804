import { isTelling } from './idle-words.ts';

/** Terms as small numbers, with how many items hold each and how it is printed. */
export class TermTable {
  readonly #numbers = new Map<string, number>();
  readonly #heldBy: number[] = [];
  readonly #hashes: number[] = [];
  readonly #telling: boolean[] = [];
  /** Seen in small letters. */
  readonly #small: boolean[] = [];
  readonly #idleHere: ReadonlySet<string>;

  /** `idleHere`: terms that tell nothing here, beside those that tell nothing anywhere. */
  constructor(idleHere: Iterable<string>) {
    this.#idleHere = new Set(idleHere);
  }

  numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    this.#heldBy.push(0);
    this.#hashes.push(toHash(term));
    this.#telling.push(isTelling(term) && !this.#idleHere.has(term));
    this.#small.push(false);
    return number;
  }

  /** One more item holds the term. */
  hold(term: number): void {
    this.#heldBy[term] = this.heldBy(term) + 1;
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

  printedSmall(term: number): void {
    this.#small[term] = true;
  }

  /** Names of places, buildings, firms: words that nobody writes small. */
  isName(term: number): boolean {
    return this.#small[term] === false;
  }
}

/** FNV-1a, 32 bits. */
function toHash(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
