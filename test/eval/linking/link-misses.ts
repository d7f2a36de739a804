import { type Features, toFeatures } from '../../../src/linking/matters/pair-features.ts';
import { toPairScore } from '../../../src/linking/matters/pair-score.ts';
import type { LinkedSet } from './linked-set.ts';
import type { PlacedLabel } from './place-labels.ts';
import { isJoinedBy } from './score-links.ts';

interface MissedItem {
  readonly id: string;
  readonly title: string;
  readonly committees: readonly number[];
  /** Labelled threads that it stands in. */
  readonly threads: readonly string[];
}

/** A pair that is joined and must not be, or that belongs together and is not shown so. */
export interface LinkMiss {
  readonly wrong: 'joined' | 'parted';
  /** How the linker has it: in one issue that counts, in one that is offered to a person, or in none. */
  readonly link: 'shown' | 'proposed' | 'none';
  readonly items: readonly [MissedItem, MissedItem];
  /** 0–1, of the pair by itself; null where an item takes no part in linking. */
  readonly score: number | null;
  readonly features: Features | null;
}

/** Every pair of the set that is linked otherwise than labelled. */
export function toLinkMisses({ linked, pairs }: LinkedSet): LinkMiss[] {
  const { record } = linked;
  const [isShown, isProposed] = [isJoinedBy(linked.shown), isJoinedBy(linked.proposed)];
  return pairs.flatMap(({ a, b, belong }): LinkMiss[] => {
    const link = isShown(a, b) ? 'shown' : isProposed(a, b) ? 'proposed' : 'none';
    if (belong ? link === 'shown' : link === 'none') return [];
    const [one, other] = [record?.placeOf(a.id), record?.placeOf(b.id)];
    const features =
      record === null || one === undefined || other === undefined ? null : toFeatures(record, one, other);
    return [
      {
        wrong: belong ? 'parted' : 'joined',
        link,
        items: [toItem(a), toItem(b)],
        score: features === null ? null : toPairScore(features),
        features,
      },
    ];
  });
}

const toItem = ({ id, title, cids, threads }: PlacedLabel): MissedItem => ({
  id,
  title,
  committees: cids,
  threads: [...threads],
});

/** The misses for people, those that are joined wrongly first. */
export function toLinkMissesText(misses: readonly LinkMiss[]): string {
  const order = [...misses].sort((a, b) => (a.wrong < b.wrong ? -1 : Number(a.wrong > b.wrong)));
  const blocks = order.map(({ wrong, link, items, score, features }) =>
    [
      `${wrong}, ${link === 'none' ? 'not linked' : link}${score === null ? '' : `, pair score ${score.toFixed(3)}`}`,
      ...items.map(
        ({ id, title, committees, threads }) =>
          `  ${id}  committee ${committees.join(' and ')}  ${title}  [${threads.join(', ') || 'in no thread'}]`,
      ),
      features === null ? '  one of them takes no part in linking' : `  ${toFeaturesText(features)}`,
    ].join('\n'),
  );
  return `${misses.length} pairs linked otherwise than labelled\n\n${blocks.join('\n\n')}\n`;
}

const toFeaturesText = (features: Features): string =>
  Object.entries(features)
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => `${name} ${value.toFixed(2)}`)
    .join(', ') || 'no feature speaks for it';
