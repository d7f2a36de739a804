import type { LinkedCase } from './linked-case.ts';
import { type NotFound, type PlacedLabels, placeLabels } from './place-labels.ts';
import { addLinkFigures, type LinkFigures, scoreIssues } from './score-links.ts';
import { type ScoredPair, toScoredPairs } from './scored-pairs.ts';
import type { LabelledThread } from './thread-file.ts';

/** A linked council with labels of its items. */
export interface LinkedSet {
  readonly linked: LinkedCase;
  readonly labels: PlacedLabels;
  readonly pairs: readonly ScoredPair[];
}

export function toLinkedSet(linked: LinkedCase, threads: readonly LabelledThread[]): LinkedSet {
  const labels = placeLabels(threads, linked.items);
  return { linked, labels, pairs: toScoredPairs(labels) };
}

/** What linking reached on one set of labels, or on several councils together. */
export interface SetScore {
  /** Threads labelled. */
  readonly threads: number;
  /** Pairs of items labelled as belonging together. */
  readonly links: number;
  readonly shown: LinkFigures;
  /** Shown and proposed together. */
  readonly proposed: LinkFigures;
  readonly notFound: readonly NotFound[];
}

/** The figures of sets together: what was counted is added. There must be one set at least. */
export function scoreSets(sets: readonly LinkedSet[]): SetScore {
  return sets
    .map(({ linked, labels, pairs }): SetScore => {
      const shown = scoreIssues(pairs, labels.items, linked.shown);
      return {
        threads: labels.threads,
        links: shown.pair.recall.of,
        shown,
        proposed: scoreIssues(pairs, labels.items, linked.proposed),
        notFound: labels.notFound,
      };
    })
    .reduce((a, b) => ({
      threads: a.threads + b.threads,
      links: a.links + b.links,
      shown: addLinkFigures(a.shown, b.shown),
      proposed: addLinkFigures(a.proposed, b.proposed),
      notFound: [...a.notFound, ...b.notFound],
    }));
}
