/** How many items have what hashes to a slot; slots are so many that two things seldom share one. */
export class CountedSlots {
  readonly #counts: Uint32Array;
  /** What slots held before the present change, of those that it touched. */
  readonly #before = new Map<number, number>();

  /** `bits`: there are 2^bits slots. */
  constructor(bits: number) {
    this.#counts = new Uint32Array(2 ** bits);
  }

  slotOf(hash: number): number {
    return hash & (this.#counts.length - 1);
  }

  /** How many items have it. */
  of(hash: number): number {
    return this.#counts[this.slotOf(hash)] ?? 0;
  }

  /** One item more, or one less, has it. */
  count(hash: number, more: 1 | -1): void {
    const slot = this.slotOf(hash);
    const now = this.#counts[slot] ?? 0;
    if (!this.#before.has(slot)) this.#before.set(slot, now);
    this.#counts[slot] = now + more;
  }

  /** Ends the present change: the slots that it took over the limit, or back. */
  takeCrossed(limit: number): Set<number> {
    const crossed = new Set<number>();
    for (const [slot, before] of this.#before)
      if (before <= limit !== (this.#counts[slot] ?? 0) <= limit) crossed.add(slot);
    this.#before.clear();
    return crossed;
  }
}
