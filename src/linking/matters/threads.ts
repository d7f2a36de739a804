import { growTogether } from './grow-together.ts';
import { GrownParts } from './grown-parts.ts';
import { bestTies, type ChangedTies, type TieRows } from './ties.ts';

export interface Thread {
  /** Places of the items that belong to it alone, in order. */
  readonly core: readonly number[];
  /** Items of other threads, or of none, that concern it too; by place, with how much they do (0–1). */
  readonly also: ReadonlyMap<number, number>;
  /** Items that may concern it. */
  readonly perhaps: ReadonlyMap<number, number>;
}

interface OpenThread extends Thread {
  readonly also: Map<number, number>;
  readonly perhaps: Map<number, number>;
}

export interface Thresholds {
  /** Least mean over all pairs of two groups at which they are one. */
  readonly together: number;
  /** Least mean over the best ties to a thread at which an item of another one concerns it too. */
  readonly also: number;
  /** The same, to be offered to a person. */
  readonly perhaps: number;
}

/** What threads ask of items. */
export interface PlacedItems {
  /** Where an item stands among all. */
  rankOf(place: number): number;
  /** Whether an item may make a thread; the others only join one. */
  canStart(place: number): boolean;
}

/**
 * Threads of tied items, kept up with their ties. Groups grow together; then items that are tied as well to other
 * threads join those too. A function of the ties as they are: two groups become one only over a tie that is strong
 * enough by itself, so what no such tie connects with anything that changed stays as it was.
 */
export class Threads {
  readonly all = new Set<Thread>();
  readonly #rows: TieRows;
  readonly #items: PlacedItems;
  readonly #thresholds: Thresholds;
  readonly #threadOf = new Map<number, OpenThread>();
  readonly #grown = new GrownParts();
  /** The threads that an item joins, with how much it concerns them. */
  readonly #joined = new Map<number, Map<OpenThread, number>>();

  constructor(rows: TieRows, items: PlacedItems, thresholds: Thresholds) {
    this.#rows = rows;
    this.#items = items;
    this.#thresholds = thresholds;
  }

  /** The thread that an item is of, and those that it joins. */
  of(place: number): Thread[] {
    const own = this.#threadOf.get(place);
    return [...(own ? [own] : []), ...(this.#joined.get(place)?.keys() ?? [])];
  }

  /**
   * Grows afresh what `changed` ties concern; `replaced` are places that hold another item than before, or none.
   * Gives the threads that are new or that items join otherwise than before.
   */
  update(ties: ChangedTies, replaced: ReadonlySet<number>): Set<Thread> {
    const changed = ties.places;
    const former = new Set<OpenThread>();
    const leave = (place: number): void => {
      const thread = this.#threadOf.get(place);
      if (thread) former.add(thread);
    };
    for (const place of [...replaced, ...changed]) leave(place);
    const found = this.#findComponents([...changed, ...[...former].flatMap(({ core }) => core)]);
    const components = this.#grown.update(found, ties, replaced);
    // What is connected as before, by the same ties, grows as before.
    for (const places of found)
      if (!components.has(places))
        for (const place of places) {
          const thread = this.#threadOf.get(place);
          if (thread) former.delete(thread);
        }
    for (const places of components) for (const place of places) leave(place);
    for (const { core } of former) for (const place of core) this.#threadOf.delete(place);
    const byFirst = new Map([...former].map((thread) => [thread.core[0], thread]));
    const fresh = new Set<OpenThread>();
    for (const places of components)
      for (const core of growTogether(places, this.#rows, this.#thresholds.together)) {
        const known = byFirst.get(core[0]);
        const isSame =
          known?.core.length === core.length &&
          core.every((place, at) => place === known.core[at] && !replaced.has(place));
        const thread = isSame ? known : { core, also: new Map(), perhaps: new Map() };
        if (isSame) former.delete(known);
        else fresh.add(thread);
        this.all.add(thread);
        for (const place of core) this.#threadOf.set(place, thread);
      }
    for (const thread of former) this.all.delete(thread);
    const turned = new Set<Thread>(fresh);
    const around = [...former, ...fresh].flatMap(({ core }) =>
      core.flatMap((place) => [place, ...(this.#rows.get(place)?.keys() ?? [])]),
    );
    for (const place of new Set([...replaced, ...changed, ...around]))
      for (const thread of this.#join(place)) if (!former.has(thread)) turned.add(thread);
    return turned;
  }

  /** What strong ties connect with some places, each connected part in order. Places that nothing ties are in none. */
  #findComponents(places: Iterable<number>): number[][] {
    const canStart = (place: number): boolean => this.#items.canStart(place);
    const seen = new Set<number>();
    const components: number[][] = [];
    for (const start of places) {
      if (seen.has(start) || !this.#rows.has(start) || !canStart(start)) continue;
      seen.add(start);
      const found = [start];
      for (const place of found)
        for (const [other, score] of this.#rows.get(place) ?? []) {
          if (score < this.#thresholds.together || seen.has(other) || !canStart(other)) continue;
          seen.add(other);
          found.push(other);
        }
      components.push(found.sort((a, b) => this.#items.rankOf(a) - this.#items.rankOf(b)));
    }
    return components;
  }

  /** Joins an item to the threads that it is tied to, its own apart; gives those that it joins otherwise than before. */
  #join(place: number): OpenThread[] {
    const before = this.#joined.get(place) ?? new Map<OpenThread, number>();
    const now = this.#findJoined(place);
    if (now.size === 0) this.#joined.delete(place);
    else this.#joined.set(place, now);
    const turned = [...before.keys()].filter((thread) => !now.has(thread));
    for (const thread of turned) {
      thread.also.delete(place);
      thread.perhaps.delete(place);
    }
    for (const [thread, mean] of now) {
      if (before.get(thread) === mean) continue;
      const isAlso = mean >= this.#thresholds.also;
      (isAlso ? thread.perhaps : thread.also).delete(place);
      (isAlso ? thread.also : thread.perhaps).set(place, mean);
      turned.push(thread);
    }
    return turned;
  }

  #findJoined(place: number): Map<OpenThread, number> {
    const own = this.#threadOf.get(place);
    const byThread = new Map<OpenThread, number[]>();
    for (const [other, score] of this.#rows.get(place) ?? []) {
      const thread = this.#threadOf.get(other);
      if (thread === undefined || thread === own) continue;
      const known = byThread.get(thread);
      if (known) known.push(score);
      else byThread.set(thread, [score]);
    }
    const joined = new Map<OpenThread, number>();
    for (const [thread, scores] of byThread) {
      const size = Math.min(bestTies, thread.core.length);
      const best = scores.sort((x, y) => y - x).slice(0, size);
      const mean = best.reduce((sum, score) => sum + score, 0) / Math.max(1, size);
      if (mean >= this.#thresholds.perhaps) joined.set(thread, mean);
    }
    return joined;
  }
}
