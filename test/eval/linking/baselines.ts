import { toWords } from '../../../src/search/normalise.ts';
import type { GraphItem } from './linked-case.ts';
import type { LinkedSet } from './linked-set.ts';
import type { PlacedLabel } from './place-labels.ts';
import { addPairFigures, type PairFigures, scorePairs, toF1 } from './score-links.ts';
import type { ScoredPair } from './scored-pairs.ts';

/** The obvious way to link: two items are of one matter where their words are alike enough. */
export interface Baseline {
  readonly name: string;
  readonly textOf: (item: GraphItem) => string;
  /** Least cosine at which two items are joined. */
  readonly threshold: number;
}

const ways: readonly Omit<Baseline, 'threshold'>[] = [
  { name: 'titles alone', textOf: ({ title }) => title },
  {
    name: 'titles and texts',
    textOf: ({ title, decisionText, minutesText }) => [title, decisionText, minutesText].join('\n'),
  },
];

type Likeness = (a: PlacedLabel, b: PlacedLabel) => number;

/** Cosine of tf-idf vectors, 0–1, over all items of the graph; 0 for an item that is not there. */
function toLikeness(items: readonly GraphItem[], textOf: Baseline['textOf']): Likeness {
  const counted = items.map((item) => {
    const counts = new Map<string, number>();
    for (const { term } of toWords(textOf(item))) counts.set(term, (counts.get(term) ?? 0) + 1);
    return { id: item.id, counts };
  });
  const heldBy = new Map<string, number>();
  for (const { counts } of counted)
    for (const term of counts.keys()) heldBy.set(term, (heldBy.get(term) ?? 0) + 1);
  const vectors = new Map(counted.map(({ id, counts }) => [id, toVector(counts, heldBy, items.length)]));
  return (a, b) => {
    const [one, other] = [vectors.get(a.id), vectors.get(b.id)];
    if (!one || !other) return 0;
    let product = 0;
    for (const [term, weight] of one) product += weight * (other.get(term) ?? 0);
    return product;
  };
}

/** Of length 1. */
function toVector(
  counts: ReadonlyMap<string, number>,
  heldBy: ReadonlyMap<string, number>,
  items: number,
): Map<string, number> {
  const weights = new Map(
    [...counts].map(([term, count]) => [
      term,
      (1 + Math.log(count)) * Math.log((1 + items) / (heldBy.get(term) ?? 1)),
    ]),
  );
  const length = Math.hypot(...weights.values());
  return new Map([...weights].map(([term, weight]) => [term, length === 0 ? 0 : weight / length]));
}

/** The baselines, each with the threshold that has the best F1 of pairs on this set. */
export function fitBaselines({ linked, pairs }: LinkedSet): Baseline[] {
  return ways.map(({ name, textOf }) => ({
    name,
    textOf,
    threshold: toBestThreshold(pairs, toLikeness(linked.items, textOf)),
  }));
}

/** In hundredths, so that it can be stated. */
function toBestThreshold(pairs: readonly ScoredPair[], likeness: Likeness): number {
  const scored = pairs.map((pair) => ({ pair, score: likeness(pair.a, pair.b) }));
  const belong = pairs.filter((pair) => pair.belong).length;
  let [best, most] = [1, -1];
  for (let hundredths = 1; hundredths <= 100; hundredths += 1) {
    const joined = scored.filter(({ score }) => score >= hundredths / 100);
    const right = joined.filter(({ pair }) => pair.belong).length;
    const f1 = toF1({ precision: { right, of: joined.length }, recall: { right, of: belong } });
    if (f1 > most) [best, most] = [hundredths / 100, f1];
  }
  return best;
}

/** What a baseline reaches on sets together. */
export function scoreBaseline({ textOf, threshold }: Baseline, sets: readonly LinkedSet[]): PairFigures {
  return sets
    .map(({ linked, pairs }) => {
      const likeness = toLikeness(linked.items, textOf);
      return scorePairs(pairs, (a, b) => likeness(a, b) >= threshold);
    })
    .reduce(addPairFigures);
}
