import { type Share, toRatio } from '../figures.ts';
import type { IssuesOf } from './linked-case.ts';
import type { PlacedLabel } from './place-labels.ts';
import { countShared, type ScoredPair } from './scored-pairs.ts';

export interface Accuracy {
  /** Joined rightly, of all joined. */
  readonly precision: Share;
  /** Joined rightly, of all that belong together. */
  readonly recall: Share;
}

export interface PairFigures {
  readonly pair: Accuracy;
  /** The same over pairs of different committees. */
  readonly cross: Accuracy;
  readonly hardNegatives: { readonly joined: number; readonly of: number };
}

export interface LinkFigures extends PairFigures {
  /** Extended B-cubed: `right` is a sum of shares, one of each item. */
  readonly bcubed: Accuracy;
}

/** Scores a linking by the pairs that it joins. */
export function scorePairs(
  pairs: readonly ScoredPair[],
  isJoined: (a: PlacedLabel, b: PlacedLabel) => boolean,
): PairFigures {
  const counts = {
    pair: { right: 0, joined: 0, belong: 0 },
    cross: { right: 0, joined: 0, belong: 0 },
  };
  const hardNegatives = { joined: 0, of: 0 };
  for (const { a, b, belong, cross, hard } of pairs) {
    const joined = isJoined(a, b);
    for (const count of cross ? [counts.pair, counts.cross] : [counts.pair]) {
      if (joined) count.joined += 1;
      if (belong) count.belong += 1;
      if (joined && belong) count.right += 1;
    }
    if (hard) hardNegatives.of += 1;
    if (hard && joined) hardNegatives.joined += 1;
  }
  const toAccuracy = ({ right, joined, belong }: typeof counts.pair): Accuracy => ({
    precision: { right, of: joined },
    recall: { right, of: belong },
  });
  return { pair: toAccuracy(counts.pair), cross: toAccuracy(counts.cross), hardNegatives };
}

const none: ReadonlySet<string> = new Set();

/** Whether two items are seen in one issue. */
export const isJoinedBy =
  (issuesOf: IssuesOf) =>
  (a: PlacedLabel, b: PlacedLabel): boolean =>
    countShared(issuesOf.get(a.id) ?? none, issuesOf.get(b.id) ?? none) > 0;

/** Scores issues by the pairs that they join, and by extended B-cubed over the items of threads. */
export function scoreIssues(
  pairs: readonly ScoredPair[],
  items: readonly PlacedLabel[],
  issuesOf: IssuesOf,
): LinkFigures {
  return { ...scorePairs(pairs, isJoinedBy(issuesOf)), bcubed: scoreBCubed(items, issuesOf) };
}

/**
 * Extended B-cubed: an item's precision is the mean over the items that it shares issues with, itself among them, of
 * min(issues shared, threads shared) / issues shared; recall the same the other way round. Issues that hold no other
 * labelled item are left aside, because labels need not cover a case; an item left with none is an issue of its own.
 */
function scoreBCubed(items: readonly PlacedLabel[], issuesOf: IssuesOf): Accuracy {
  const counts = new Map<string, number>();
  for (const { id } of items)
    for (const issue of issuesOf.get(id) ?? none) counts.set(issue, (counts.get(issue) ?? 0) + 1);
  const entries = items.map(({ id, threads }) => {
    const shared = [...(issuesOf.get(id) ?? none)].filter((issue) => (counts.get(issue) ?? 0) > 1);
    return { threads, issues: new Set(shared.length > 0 ? shared : [`alone: ${id}`]) };
  });
  const sums = { precision: 0, recall: 0 };
  for (const one of entries) {
    const met = { precision: { sum: 0, of: 0 }, recall: { sum: 0, of: 0 } };
    for (const other of entries) {
      const [issues, threads] = [
        countShared(one.issues, other.issues),
        countShared(one.threads, other.threads),
      ];
      const both = Math.min(issues, threads);
      if (issues > 0) {
        met.precision.sum += both / issues;
        met.precision.of += 1;
      }
      if (threads > 0) {
        met.recall.sum += both / threads;
        met.recall.of += 1;
      }
    }
    sums.precision += met.precision.sum / met.precision.of;
    sums.recall += met.recall.sum / met.recall.of;
  }
  return {
    precision: { right: sums.precision, of: items.length },
    recall: { right: sums.recall, of: items.length },
  };
}

const addShares = (a: Share, b: Share): Share => ({ right: a.right + b.right, of: a.of + b.of });
const addAccuracy = (a: Accuracy, b: Accuracy): Accuracy => ({
  precision: addShares(a.precision, b.precision),
  recall: addShares(a.recall, b.recall),
});

/** Figures of two councils together: what was counted is added. */
export const addPairFigures = (a: PairFigures, b: PairFigures): PairFigures => ({
  pair: addAccuracy(a.pair, b.pair),
  cross: addAccuracy(a.cross, b.cross),
  hardNegatives: {
    joined: a.hardNegatives.joined + b.hardNegatives.joined,
    of: a.hardNegatives.of + b.hardNegatives.of,
  },
});

export const addLinkFigures = (a: LinkFigures, b: LinkFigures): LinkFigures => ({
  ...addPairFigures(a, b),
  bcubed: addAccuracy(a.bcubed, b.bcubed),
});

/** Harmonic mean of precision and recall; 0 where nothing is joined rightly. */
export function toF1({ precision, recall }: Accuracy): number {
  const [p, r] = [toRatio(precision) ?? 0, toRatio(recall) ?? 0];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
