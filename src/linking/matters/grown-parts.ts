import type { ChangedTies } from './ties.ts';

type Part = readonly number[];

/** The parts of a record that were grown together, each what strong ties connect: one that is as it was need not be again. */
export class GrownParts {
  readonly #partOf = new Map<number, Part>();

  /**
   * Takes parts, each in order, for those that are grown now; gives those that are not as they were, in themselves or
   * in the ties among their items. `replaced`: places that hold another item than before, or none.
   */
  update(parts: readonly Part[], changed: ChangedTies, replaced: ReadonlySet<number>): Set<Part> {
    const partOf = new Map<number, Part>();
    for (const part of parts) for (const place of part) partOf.set(place, part);
    const other = new Set(parts.filter((part) => !isSame(part, this.#partOf.get(part[0] ?? -1))));
    for (const [a, b] of changed.pairs()) {
      const part = partOf.get(a);
      if (part !== undefined && part === partOf.get(b)) other.add(part);
    }
    for (const place of replaced) {
      const part = partOf.get(place);
      if (part === undefined) this.#partOf.delete(place);
      else other.add(part);
    }
    for (const [place, part] of partOf) this.#partOf.set(place, part);
    return other;
  }
}

const isSame = (one: Part, other: Part | undefined): boolean =>
  one.length === other?.length && one.every((place, at) => place === other[at]);
