/** Marks are kept by hash, so that a table of weights has one size whatever was learned from. */
export const slotBits = 15;
const slotMask = 2 ** slotBits - 1;

export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
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
  readonly #met = new Uint32Array(2 ** slotBits);
  #turn = 0;
  readonly #slots: number[] = [];

  clear(): void {
    this.#turn += 1;
    this.#slots.length = 0;
  }

  add(slot: number): void {
    if (this.#met[slot] === this.#turn) return;
    this.#met[slot] = this.#turn;
    this.#slots.push(slot);
  }

  taken(): Uint16Array {
    return Uint16Array.from(this.#slots);
  }
}
