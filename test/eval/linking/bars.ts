import type { Share } from '../figures.ts';
import { toRatio } from '../figures.ts';
import type { SetScore } from './linked-set.ts';

const figureNames = [
  'pair precision',
  'pair recall',
  'cross precision',
  'cross recall',
  'hard negatives joined',
] as const;
type FigureName = (typeof figureNames)[number];

/** What must be reached: at least, and of hard negatives at most. */
export type Bars = Readonly<Record<'shown' | 'proposed', Partial<Record<FigureName, number>>>>;

/** On labels of real matters that the linker was not tuned with. */
export const realBars: Bars = {
  shown: { 'pair precision': 0.95, 'pair recall': 0.55, 'cross recall': 0.4, 'hard negatives joined': 0.01 },
  proposed: { 'pair precision': 0.6, 'pair recall': 0.8, 'cross recall': 0.65 },
};
/** On generated councils, of which the whole truth is known. */
export const syntheticBars: Bars = {
  shown: { 'pair precision': 0.98, 'pair recall': 0.85 },
  proposed: {},
};

/** Rows of figures by name, each with what was counted. */
export function toNamedShares(score: SetScore, state: 'shown' | 'proposed'): [string, Share][] {
  const { pair, cross, bcubed, hardNegatives } = score[state];
  return [
    ['pair precision', pair.precision],
    ['pair recall', pair.recall],
    ['cross precision', cross.precision],
    ['cross recall', cross.recall],
    ['B-cubed precision', bcubed.precision],
    ['B-cubed recall', bcubed.recall],
    ['hard negatives joined', { right: hardNegatives.joined, of: hardNegatives.of }],
  ];
}

/** "at least 0.95: met"; empty where nothing is asked. */
export function toBarText(bars: Bars, state: 'shown' | 'proposed', name: string, share: Share): string {
  const figure = figureNames.find((one) => one === name);
  const bar = figure === undefined ? undefined : bars[state][figure];
  if (bar === undefined) return '';
  const reached = toRatio(share);
  const isMost = figure === 'hard negatives joined';
  const met = reached !== null && (isMost ? reached <= bar : reached >= bar);
  return `at ${isMost ? 'most' : 'least'} ${bar.toFixed(2)}: ${met ? 'met' : 'MISSED'}`;
}
