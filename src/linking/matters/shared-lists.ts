/** Flags that tell at once of most hashes that nobody asked for them. */
const flagCount = 2 ** 16;

/** Who has what some items have: filled by asking for what these have, then showing what all others have. */
export class SharedLists {
  readonly lists = new Map<number, { readonly own: number[]; readonly others: number[] }>();
  readonly #flags = new Uint8Array(flagCount);

  ask(hash: number, own: number): void {
    const known = this.lists.get(hash);
    if (known) known.own.push(own);
    else {
      this.#flags[hash & (flagCount - 1)] = 1;
      this.lists.set(hash, { own: [own], others: [] });
    }
  }

  show(hash: number, other: number): void {
    if (this.#flags[hash & (flagCount - 1)] === 1) this.lists.get(hash)?.others.push(other);
  }
}
