import type { DayRange } from '../facts/days-between.ts';
import type { Lag, LagDirection, LagState } from './lag.ts';

/** A figure over lags that are ranges themselves: no less and no more than. A bound that is null is open. */
export interface FigureRange {
  readonly least: number | null;
  readonly most: number | null;
}

export interface LagFigures {
  readonly count: number;
  /** Null where there is no lag to take it of. */
  readonly median: FigureRange | null;
  readonly lowDecile: FigureRange | null;
  readonly highDecile: FigureRange | null;
}

export interface LagDistribution {
  /** Lags known to the day. */
  readonly measured: LagFigures;
  /** Of all that both saw, those too of which a day is not known. */
  readonly all: LagFigures;
  readonly directions: Readonly<Record<LagDirection, number>>;
  readonly states: Readonly<Record<LagState, number>>;
}

/** Linear between neighbours. */
function toQuantile(sorted: readonly number[], share: number): number | null {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined || !Number.isFinite(below) || !Number.isFinite(above))
    return null;
  return Math.round((below + (above - below) * (at - Math.floor(at))) * 10) / 10;
}

/** Quantiles grow with every value, so those of the least values and of the most are its bounds. */
export function toLagFigures(ranges: readonly DayRange[]): LagFigures {
  const inOrder = (values: number[]): number[] => values.sort((a, b) => a - b);
  const leasts = inOrder(ranges.map(({ least }) => least ?? Number.NEGATIVE_INFINITY));
  const mosts = inOrder(ranges.map(({ most }) => most ?? Number.POSITIVE_INFINITY));
  const at = (share: number): FigureRange | null =>
    ranges.length === 0 ? null : { least: toQuantile(leasts, share), most: toQuantile(mosts, share) };
  return { count: ranges.length, median: at(0.5), lowDecile: at(0.1), highDecile: at(0.9) };
}

const open: DayRange = { least: null, most: null };

/** Of matters that both saw, how long after a b first saw them; the others counted by what kept them from it. */
export function toLagDistribution(lags: readonly Lag[]): LagDistribution {
  const both = lags.filter(({ state }) => state === 'BOTH_SAW');
  const ranges = both.map(({ days }) => days ?? open);
  const ofState = (state: LagState): number => lags.filter((lag) => lag.state === state).length;
  const ofDirection = (direction: LagDirection): number =>
    both.filter((lag) => lag.direction === direction).length;
  return {
    measured: toLagFigures(ranges.filter(({ least, most }) => least !== null && least === most)),
    all: toLagFigures(ranges),
    directions: {
      A_FIRST: ofDirection('A_FIRST'),
      B_FIRST: ofDirection('B_FIRST'),
      SAME_DAY: ofDirection('SAME_DAY'),
      UNDECIDED: ofDirection('UNDECIDED'),
    },
    states: {
      BOTH_SAW: both.length,
      ONLY_A_SAW: ofState('ONLY_A_SAW'),
      ONLY_B_SAW: ofState('ONLY_B_SAW'),
      UNDECIDED: ofState('UNDECIDED'),
      NEITHER_SAW: ofState('NEITHER_SAW'),
    },
  };
}
