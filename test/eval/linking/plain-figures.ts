import { type Share, toRatio } from '../figures.ts';
import type { SetScore } from './linked-set.ts';
import type { Accuracy, LinkFigures } from './score-links.ts';

const toPlain = ({ precision, recall }: Accuracy): Record<'precision' | 'recall', number | null> => {
  const ratio = (share: Share): number | null => toRatio(share);
  return { precision: ratio(precision), recall: ratio(recall) };
};

const toPlainLinks = ({ pair, cross, bcubed, hardNegatives }: LinkFigures) => ({
  pair: toPlain(pair),
  cross: toPlain(cross),
  bcubed: toPlain(bcubed),
  hardNegatives: { ...hardNegatives },
});

/** The shape of `--json`; a figure with nothing below the line is null. */

export const toPlainFigures = ({ threads, links, shown, proposed }: SetScore) => ({
  threads,
  links,
  shown: toPlainLinks(shown),
  proposed: toPlainLinks(proposed),
});
