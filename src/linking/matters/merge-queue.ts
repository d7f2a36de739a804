/** Two groups that could be one, by the places that they go by. */
export interface Merge {
  readonly one: number;
  readonly other: number;
  readonly mean: number;
}

/** Best mean first; equal ones by their places. */
export class MergeQueue {
  readonly #heap: Merge[] = [];

  push(merge: Merge): void {
    this.#heap.push(merge);
    let at = this.#heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): Merge | undefined {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (this.#heap.length > 0 && last !== undefined) {
      this.#heap[0] = last;
      let at = 0;
      for (;;) {
        const left = 2 * at + 1;
        const child = left + 1 < this.#heap.length && this.#isBefore(left + 1, left) ? left + 1 : left;
        if (child >= this.#heap.length || !this.#isBefore(child, at)) break;
        this.#swap(at, child);
        at = child;
      }
    }
    return first;
  }

  #isBefore(x: number, y: number): boolean {
    const [a, b] = [this.#heap[x], this.#heap[y]];
    if (!a || !b) return false;
    if (a.mean !== b.mean) return a.mean > b.mean;
    return a.one === b.one ? a.other < b.other : a.one < b.one;
  }

  #swap(x: number, y: number): void {
    const [a, b] = [this.#heap[x], this.#heap[y]];
    if (!a || !b) return;
    this.#heap[x] = b;
    this.#heap[y] = a;
  }
}
