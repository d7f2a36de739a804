import { findCandidates, isCandidate } from './find-candidates.ts';
import type { Stirred } from './find-stirred.ts';
import { type Features, toFeatures } from './pair-features.ts';
import type { MatterRecord } from './record.ts';

/** What each item is tied to, by place, with the score; the same both ways round. */
export type TieRows = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Ties weaker than this say nothing; one below nothing keeps two items apart. */
const weakest = 0.1;
/** How many of an item's ties to a thread count: the best ones. */
export const bestTies = 3;

/** How likely pairs of items are of one matter, kept up with a record. */
export class Ties {
  readonly #rows = new Map<number, Map<number, number>>();
  #changed = new ChangedTies();

  get rows(): TieRows {
    return this.#rows;
  }

  /** Ties two places, or parts them where the score says nothing. */
  set(a: number, b: number, score: number): void {
    const kept = Math.abs(score) < weakest ? undefined : score;
    if (this.#rows.get(a)?.get(b) === kept) return;
    this.#changed.add(a, b);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = this.#rows.get(one);
      if (kept === undefined) {
        row?.delete(other);
        if (row?.size === 0) this.#rows.delete(one);
      } else if (row === undefined) this.#rows.set(one, new Map([[other, kept]]));
      else row.set(other, kept);
    }
  }

  /** Parts a place from all others. */
  clear(place: number): void {
    for (const other of [...(this.#rows.get(place)?.keys() ?? [])]) this.set(place, other, 0);
  }

  /**
   * Compares again what a change can have made more or less alike; only pairs of which one can start a thread.
   * `replaced`: places that hold another item than before, or none.
   */
  compare(
    record: MatterRecord,
    { places, pairs }: Stirred,
    replaced: Iterable<number>,
    toScore: (features: Features) => number,
  ): void {
    for (const place of replaced) this.clear(place);
    const canStart = (place: number): boolean => record.items[place]?.item.canStart ?? false;
    const compareTwo = (a: number, b: number): void => {
      if (canStart(a) || canStart(b)) this.set(a, b, toScore(toFeatures(record, a, b)));
    };
    for (const [a, others] of findCandidates(record, places)) {
      for (const b of [...(this.#rows.get(a)?.keys() ?? [])])
        if (!others.has(b) && !(places.has(b) && b < a)) this.set(a, b, 0);
      for (const b of others) compareTwo(a, b);
    }
    for (const [a, others] of pairs)
      for (const b of others) {
        if (isCandidate(record, a, b)) compareTwo(a, b);
        else this.set(a, b, 0);
      }
  }

  /** The ties that are others than when this was asked last. */
  takeChanged(): ChangedTies {
    const changed = this.#changed;
    this.#changed = new ChangedTies();
    return changed;
  }
}

/** Ties that changed. */
export class ChangedTies {
  readonly places = new Set<number>();
  /** Both places of each, one after the other. */
  readonly #ends: number[] = [];

  add(a: number, b: number): void {
    this.places.add(a).add(b);
    this.#ends.push(a, b);
  }

  *pairs(): Generator<readonly [number, number]> {
    for (let at = 0; at < this.#ends.length; at += 2) yield [this.#ends[at] ?? 0, this.#ends[at + 1] ?? 0];
  }
}
