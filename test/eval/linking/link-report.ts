import { toShareText } from '../report-text.ts';
import { toBarText, toNamedShares } from './bars.ts';
import { toNameText } from './place-labels.ts';
import type { PairFigures } from './score-links.ts';
import type { ScoredPart } from './scored-part.ts';

export const toPartTitle = ({ name, score: { threads, links } }: ScoredPart): string =>
  `${name}: ${threads} threads, ${links} pairs of one matter`;

/** Every figure with what must be reached, headings first. */
export function toFigureRows({ score, bars }: ScoredPart): string[][] {
  const [shown, proposed] = [toNamedShares(score, 'shown'), toNamedShares(score, 'proposed')];
  return [
    ['figure', 'shown', 'asked', 'shown and proposed', 'asked'],
    ...shown.map(([name, share], at) => {
      const together = proposed[at]?.[1] ?? share;
      return [
        name,
        toShareText(share),
        toBarText(bars, 'shown', name, share),
        toShareText(together),
        toBarText(bars, 'proposed', name, together),
      ];
    }),
  ];
}

const toPairCells = ({ pair, cross, hardNegatives: { joined, of } }: PairFigures): string[] =>
  [pair.precision, pair.recall, cross.precision, cross.recall, { right: joined, of }].map(toShareText);
const pairHeadings = [
  'pair precision',
  'pair recall',
  'cross precision',
  'cross recall',
  'hard negatives joined',
];

/** The linker beside the obvious ways to link. */
export function toBaselineRows({ score, baselines }: ScoredPart): string[][] {
  return [
    ['joined by', ...pairHeadings],
    ['the linker, shown', ...toPairCells(score.shown)],
    ['the linker, shown and proposed', ...toPairCells(score.proposed)],
    ...baselines.map(({ baseline: { name, threshold }, figures }) => [
      `${name}, cosine from ${threshold.toFixed(2)}`,
      ...toPairCells(figures),
    ]),
  ];
}

/** What is lost by leaving out each feature in turn. */
export function toAblationRows({ ablation }: ScoredPart): string[][] {
  return [
    [
      'left out',
      'shown: pair precision',
      'shown: pair recall',
      'shown: cross recall',
      'with proposed: pair precision',
      'with proposed: pair recall',
    ],
    ...ablation.map(({ without, shown, proposed }) => [
      without ?? 'nothing',
      ...[
        shown.pair.precision,
        shown.pair.recall,
        shown.cross.recall,
        proposed.pair.precision,
        proposed.pair.recall,
      ].map(toShareText),
    ]),
  ];
}

/** Labels whose items the graph does not have; empty where every label was found. */
export function toNotFoundText({
  score: { notFound },
  isOpen,
}: Pick<ScoredPart, 'score' | 'isOpen'>): string {
  if (notFound.length === 0) return '';
  const lines = notFound.map(
    ({ thread, as, name, reason }) => `  ${thread}, ${as}: ${toNameText(name)}: ${reason}`,
  );
  return [`${notFound.length} labels lead to no item of the graph`, ...(isOpen ? lines : [])].join('\n');
}
