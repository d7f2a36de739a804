import type { Stirred } from './find-stirred.ts';
import { type Features, toFeatures } from './pair-features.ts';
import { toPairScore } from './pair-score.ts';
import type { MatterRecord } from './record.ts';
import { type Thread, Threads, type Thresholds } from './threads.ts';
import { bestTies, Ties } from './ties.ts';

/** What the linking of today is called in every sighting that it made. */
export const linkingMethod = { name: 'matter-features', version: '5' } as const;

/** Chosen on labelled pairs (docs/linking.md): sure enough to count, and worth a look. */
export const thresholds: Thresholds = { together: 0.38, also: 0.8, perhaps: 0.19 };

/** One item of a matter, and the other item that ties it most. */
export interface MatterSighting {
  /** Place in the record. */
  readonly place: number;
  readonly state: 'shown' | 'proposed';
  /** 0–1: the mean of its best ties to the matter. */
  readonly score: number;
  /** Place of the item that ties it most. */
  readonly tiedTo: number;
  /** What speaks for that tie. */
  readonly features: Features;
}

export interface Matter {
  /** Places of the items that are of this matter before any other, in order; each item is so of one at most. */
  readonly core: readonly number[];
  readonly sightings: readonly MatterSighting[];
  /** Place of the item that is tied most to all others. */
  readonly central: number;
}

/** An item alone is a matter where another one is as likely as this to be of it. */
const likely = 0.35;

/**
 * The matters of a record: what is seen at two items at least, or may be. A function of the record as it is; kept up
 * with its changes, so that what a change does not concern is not looked at again.
 */
export class Matters {
  readonly #record: MatterRecord;
  readonly #toScore: (features: Features) => number;
  readonly #ties = new Ties();
  readonly #threads: Threads;
  readonly #matters = new Map<Thread, Matter>();

  constructor(record: MatterRecord, toScore: (features: Features) => number = toPairScore) {
    this.#record = record;
    this.#toScore = toScore;
    this.#threads = new Threads(
      this.#ties.rows,
      {
        canStart: (place) => record.items[place]?.item.canStart ?? false,
        rankOf: (place) => record.rankOf(place),
      },
      thresholds,
    );
  }

  /** `replaced`: places that hold another item than before, or none. */
  update(stirred: Stirred, replaced: ReadonlySet<number>): void {
    this.#ties.compare(this.#record, stirred, replaced, this.#toScore);
    const changed = this.#ties.takeChanged();
    const turned = this.#threads.update(changed, replaced);
    for (const thread of this.#matters.keys())
      if (!this.#threads.all.has(thread)) this.#matters.delete(thread);
    // What speaks for a tie may be something else though its score is the same.
    const compared = [...stirred.places, ...[...stirred.pairs].flatMap(([a, others]) => [a, ...others])];
    for (const place of [...changed.places, ...compared])
      for (const thread of this.#threads.of(place)) turned.add(thread);
    for (const thread of turned) {
      const matter = this.#toMatter(thread);
      if (matter === null) this.#matters.delete(thread);
      else this.#matters.set(thread, matter);
    }
  }

  /** In the order of their first items. A matter that nothing changed is the same object as before. */
  all(): Matter[] {
    const rankOf = ({ core }: Matter): number => this.#record.rankOf(core[0] ?? 0);
    return [...this.#matters.values()].sort((a, b) => rankOf(a) - rankOf(b));
  }

  #toMatter(thread: Thread): Matter | null {
    const { core } = thread;
    const [also, perhaps] = [this.#inOrder(thread.also), this.#inOrder(thread.perhaps)];
    const [alone, ...others] = core;
    if (alone === undefined) return null;
    const joining = [...also, ...perhaps];
    const best = Math.max(0, ...joining.map(([, mean]) => mean));
    if (others.length === 0 && also.length === 0 && best < likely) return null;
    const tied = joining.find(([, mean]) => mean === best);
    const own =
      others.length > 0 || tied === undefined
        ? core.map((place) => this.#toSighting(place, core, 'shown'))
        : [
            {
              place: alone,
              state: 'shown' as const,
              score: toThousandths(best),
              tiedTo: tied[0],
              features: toFeatures(this.#record, alone, tied[0]),
            },
          ];
    const sightings = [
      ...own,
      ...also.map(([place]) => this.#toSighting(place, core, 'shown')),
      ...perhaps.map(([place]) => this.#toSighting(place, core, 'proposed')),
    ].filter((sighting) => sighting !== null);
    return { core, sightings, central: this.#toCentral(core) };
  }

  #inOrder(joining: ReadonlyMap<number, number>): [number, number][] {
    return [...joining].sort(([a], [b]) => this.#record.rankOf(a) - this.#record.rankOf(b));
  }

  #toSighting(place: number, core: readonly number[], state: MatterSighting['state']): MatterSighting | null {
    const row = this.#ties.rows.get(place);
    const best: { readonly other: number; readonly score: number }[] = [];
    for (const other of core) {
      if (other === place) continue;
      const score = row?.get(other) ?? 0;
      let at = best.length;
      while (at > 0 && (best[at - 1]?.score ?? 0) < score) at -= 1;
      if (at >= bestTies) continue;
      best.splice(at, 0, { other, score });
      if (best.length > bestTies) best.pop();
    }
    const [first] = best;
    if (first === undefined) return null;
    const score = toThousandths(best.reduce((sum, one) => sum + one.score, 0) / best.length);
    return {
      place,
      state,
      score,
      tiedTo: first.other,
      features: toFeatures(this.#record, place, first.other),
    };
  }

  #toCentral(core: readonly number[]): number {
    let [central, most] = [core[0] ?? 0, -1];
    // A title in capitals is read less well.
    const isShouted = (place: number): boolean => {
      const title = this.#record.items[place]?.item.title ?? '';
      return title === title.toUpperCase();
    };
    const printed = core.some((place) => !isShouted(place))
      ? core.filter((place) => !isShouted(place))
      : core;
    for (const place of printed) {
      const row = this.#ties.rows.get(place);
      const sum = core.reduce((total, other) => total + (row?.get(other) ?? 0), 0);
      if (sum > most) [central, most] = [place, sum];
    }
    return central;
  }
}

const toThousandths = (score: number): number => Math.round(score * 1000) / 1000;

/** The matters of a whole record. */
export function findMatters(record: MatterRecord, toScore?: (features: Features) => number): Matter[] {
  const places = new Set(record.items.flatMap((known, place) => (known ? [place] : [])));
  const matters = new Matters(record, toScore);
  matters.update({ places, pairs: new Map() }, places);
  return matters.all();
}
