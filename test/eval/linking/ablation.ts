import { findMatters } from '../../../src/linking/matters/find-matters.ts';
import { type FeatureName, featureNames } from '../../../src/linking/matters/pair-features.ts';
import { toPairScore } from '../../../src/linking/matters/pair-score.ts';
import type { MatterRecord } from '../../../src/linking/matters/record.ts';
import type { IssuesOf } from './linked-case.ts';
import type { LinkedSet } from './linked-set.ts';
import { addPairFigures, isJoinedBy, type PairFigures, scorePairs } from './score-links.ts';

/** What linking reaches with one feature left out, or with all of them. */
export interface Ablation {
  readonly without: FeatureName | null;
  readonly shown: PairFigures;
  readonly proposed: PairFigures;
}

/** Links sets again from what the linker compared: first with every feature, then without each in turn. */
export function ablate(sets: readonly LinkedSet[]): Ablation[] {
  return [null, ...featureNames].map((without) => {
    const scored = sets.map(({ linked, pairs }) => {
      const { shown, proposed } = linkWithout(linked.record, without);
      return {
        shown: scorePairs(pairs, isJoinedBy(shown)),
        proposed: scorePairs(pairs, isJoinedBy(proposed)),
      };
    });
    return {
      without,
      shown: scored.map(({ shown }) => shown).reduce(addPairFigures),
      proposed: scored.map(({ proposed }) => proposed).reduce(addPairFigures),
    };
  });
}

function linkWithout(
  record: MatterRecord | null,
  without: FeatureName | null,
): { shown: IssuesOf; proposed: IssuesOf } {
  const [shown, proposed] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  if (record === null) return { shown, proposed };
  const matters = findMatters(record, (features) => toPairScore(features, without ?? undefined));
  const put = (map: Map<string, Set<string>>, id: string, matter: number): void => {
    map.set(id, (map.get(id) ?? new Set()).add(String(matter)));
  };
  for (const [number, { sightings }] of matters.entries())
    for (const { place, state } of sightings) {
      const id = record.items[place]?.item.id;
      if (id === undefined) continue;
      if (state === 'shown') put(shown, id, number);
      put(proposed, id, number);
    }
  return { shown, proposed };
}
