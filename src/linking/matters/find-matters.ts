import { findCandidates } from './find-candidates.ts';
import { findThreads, type Thresholds } from './find-threads.ts';
import { type Features, toFeatures } from './pair-features.ts';
import { toPairScore } from './pair-score.ts';
import type { MatterRecord } from './record.ts';
import { bestTies, type Tie, type TieRows, toTieRows } from './ties.ts';

/** What the linking of today is called in every sighting that it made. */
export const linkingMethod = { name: 'matter-features', version: '1' } as const;

/** Chosen on labelled pairs (docs/linking.md): sure enough to count, and worth a look. */
export const thresholds: Thresholds = { together: 0.48, also: 0.9, perhaps: 0.2 };

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
  /** Places of the items that are of this matter before any other, ascending; each item is so of one at most. */
  readonly core: readonly number[];
  readonly sightings: readonly MatterSighting[];
  /** Place of the item that is tied most to all others. */
  readonly central: number;
}

/** An item alone is a matter where another one is as likely as this to be of it. */
const likely = 0.35;

/** The matters of an install: what is seen at two items at least, or may be. A pure function of the record. */
export function findMatters(
  record: MatterRecord,
  toScore: (features: Features) => number = toPairScore,
): Matter[] {
  const canStart = (place: number): boolean => record.items[place]?.item.canStart ?? false;
  const rows = toTieRows(findTies(record, canStart, toScore));
  const threads = findThreads(record.items.length, rows, canStart, thresholds);
  return threads.flatMap(({ core, also, perhaps }): Matter[] => {
    const isLikely = core.length + also.size > 1 || Math.max(0, ...perhaps.values()) >= likely;
    if (!isLikely) return [];
    const toSighting = (place: number, state: MatterSighting['state']): MatterSighting | null => {
      const best = core
        .filter((other) => other !== place)
        .map((other) => ({ other, score: rows.get(place)?.get(other) ?? 0 }))
        .sort((x, y) => y.score - x.score || x.other - y.other)
        .slice(0, bestTies);
      const [first] = best;
      if (first === undefined) return null;
      const score = Math.round((best.reduce((sum, one) => sum + one.score, 0) / best.length) * 1000) / 1000;
      return { place, state, score, tiedTo: first.other, features: toFeatures(record, place, first.other) };
    };
    const alone = core.length === 1 ? core[0] : undefined;
    const other = [...also.keys(), ...perhaps.keys()][0];
    const own =
      alone === undefined || other === undefined
        ? core.map((place) => toSighting(place, 'shown'))
        : [
            {
              place: alone,
              state: 'shown' as const,
              score: Math.round(Math.max(...also.values(), ...perhaps.values()) * 1000) / 1000,
              tiedTo: other,
              features: toFeatures(record, alone, other),
            },
          ];
    const sightings = [
      ...own,
      ...[...also.keys()].map((place) => toSighting(place, 'shown')),
      ...[...perhaps.keys()].map((place) => toSighting(place, 'proposed')),
    ].filter((sighting) => sighting !== null);
    return [{ core, sightings, central: toCentral(record, core, rows) }];
  });
}

/** Scores every pair of which one can start a thread. */
function* findTies(
  record: MatterRecord,
  canStart: (place: number) => boolean,
  toScore: (features: Features) => number,
): Generator<Tie> {
  for (const [a, others] of findCandidates(record))
    for (const b of others)
      if (canStart(a) || canStart(b)) yield { a, b, score: toScore(toFeatures(record, a, b)) };
}

function toCentral(record: MatterRecord, core: readonly number[], rows: TieRows): number {
  let [central, most] = [core[0] ?? 0, -1];
  // A title in capitals is read less well.
  const isShouted = (place: number): boolean => {
    const title = record.items[place]?.item.title ?? '';
    return title === title.toUpperCase();
  };
  const printed = core.some((place) => !isShouted(place)) ? core.filter((place) => !isShouted(place)) : core;
  for (const place of printed) {
    const row = rows.get(place);
    const sum = core.reduce((total, other) => total + (row?.get(other) ?? 0), 0);
    if (sum > most) [central, most] = [place, sum];
  }
  return central;
}
