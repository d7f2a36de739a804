/** A list of all slots is made once so many are taken: a small council pays for no large one. */
const sparseSlots = 2 ** 15;

/** How many items have what hashes to a slot; slots are so many that two things seldom share one. */
export class CountedSlots {
  readonly #slots: number;
  readonly #sparse = new Map<number, number>();
  #dense: Uint32Array | null = null;
  /** What slots held before the present change, of those that it touched. */
  readonly #before = new Map<number, number>();

  /** `bits`: there are 2^bits slots. */
  constructor(bits: number) {
    this.#slots = 2 ** bits;
  }

  slotOf(hash: number): number {
    return hash & (this.#slots - 1);
  }

  /** How many items have it. */
  of(hash: number): number {
    return this.#at(this.slotOf(hash));
  }

  /** One item more, or one less, has it. */
  count(hash: number, more: 1 | -1): void {
    const slot = this.slotOf(hash);
    const now = this.#at(slot);
    if (!this.#before.has(slot)) this.#before.set(slot, now);
    if (this.#dense) this.#dense[slot] = now + more;
    else this.#sparse.set(slot, now + more);
    if (this.#sparse.size >= sparseSlots) this.#fill();
  }

  /** Ends the present change: the slots that it took over the limit, or back. */
  takeCrossed(limit: number): Set<number> {
    const crossed = new Set<number>();
    for (const [slot, before] of this.#before)
      if (before <= limit !== this.#at(slot) <= limit) crossed.add(slot);
    this.#before.clear();
    return crossed;
  }

  #at(slot: number): number {
    return (this.#dense ? this.#dense[slot] : this.#sparse.get(slot)) ?? 0;
  }

  #fill(): void {
    this.#dense = new Uint32Array(this.#slots);
    for (const [slot, count] of this.#sparse) this.#dense[slot] = count;
    this.#sparse.clear();
  }
}
