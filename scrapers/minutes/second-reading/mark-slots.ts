/** Marks are kept by hash, so that a table of weights has one size whatever was learned from. */
export const slotBits = 15;
const slotMask = 2 ** slotBits - 1;

/** The hash of a text, or of a piece of it. */
export const hashOf = (text: string, start = 0, end = text.length): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};
export const mix = (hash: number, more: number): number => {
  const mixed = Math.imul(hash ^ (more >>> 15) ^ more, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
};

/** The slot of a mark: of what it is (a word, a heading), and of the words. */
export const toSlot = (kind: number, hash: number): number => {
  const mixed = mix(kind, hash);
  return (mixed ^ (mixed >>> slotBits)) & slotMask;
};

/** Marks of one text, each once: slots that were met since the last `clear`. */
export class Marks {
  /** A bit for each slot: what is small stays near. */
  readonly #met = new Uint32Array(2 ** (slotBits - 5));
  readonly #slots = new Uint16Array(2 ** slotBits);
  #count = 0;

  clear(): void {
    for (let at = 0; at < this.#count; at += 1) this.#met[(this.#slots[at] ?? 0) >>> 5] = 0;
    this.#count = 0;
  }

  add(slot: number): void {
    const word = slot >>> 5;
    const met = this.#met[word] ?? 0;
    const bit = 1 << (slot & 31);
    if ((met & bit) !== 0) return;
    this.#met[word] = met | bit;
    this.#slots[this.#count] = slot;
    this.#count += 1;
  }

  taken(): Uint16Array {
    return this.#slots.slice(0, this.#count);
  }
}
