/** Terms as small numbers, with how many items hold each and how it is printed. */
export class TermTable {
  readonly #numbers = new Map<string, number>();
  readonly #heldBy: number[] = [];
  /** Terms that were seen in small letters. */
  readonly #small = new Set<number>();

  /** Terms that tell nothing here. */
  readonly idle: ReadonlySet<string>;

  constructor(idle: Iterable<string>) {
    this.idle = new Set(idle);
  }

  numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    this.#heldBy.push(0);
    return number;
  }

  /** One more item holds the term. */
  hold(term: number): void {
    this.#heldBy[term] = this.heldBy(term) + 1;
  }

  heldBy(term: number): number {
    return this.#heldBy[term] ?? 0;
  }

  printedSmall(term: number): void {
    this.#small.add(term);
  }

  /** Names of places, buildings, firms: words that nobody writes small. */
  isName(term: number): boolean {
    return !this.#small.has(term);
  }

  get size(): number {
    return this.#numbers.size;
  }
}
