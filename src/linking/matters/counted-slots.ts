/** A list of all slots is made once so many are taken: a small council pays for no large one. */
const sparseSlots = 2 ** 15;
/** What a slot of the list says where there are as many or more. */
const many = 255;

/** How many items have what hashes to a slot; slots are so many that two things seldom share one. */
export class CountedSlots {
  readonly #slots: number;
  #dense: Uint8Array | null = null;
  /** All counts, or, beside the list, those that do not fit there. */
  readonly #sparse = new Map<number, number>();
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

  /** One item more, or one less, has it. `isNoted`: whether anybody will ask what crossed a limit. */
  count(hash: number, more: 1 | -1, isNoted = true): void {
    const slot = this.slotOf(hash);
    const now = this.#at(slot);
    if (isNoted && !this.#before.has(slot)) this.#before.set(slot, now);
    this.#put(slot, now + more);
    if (this.#dense === null && this.#sparse.size >= sparseSlots) this.#fill();
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
    const listed = this.#dense?.[slot];
    return listed !== undefined && listed < many ? listed : (this.#sparse.get(slot) ?? 0);
  }

  #put(slot: number, count: number): void {
    if (this.#dense) this.#dense[slot] = Math.min(many, count);
    if (this.#dense === null || count >= many) this.#sparse.set(slot, count);
  }

  #fill(): void {
    const counts = [...this.#sparse];
    this.#dense = new Uint8Array(this.#slots);
    this.#sparse.clear();
    for (const [slot, count] of counts) this.#put(slot, count);
  }
}
