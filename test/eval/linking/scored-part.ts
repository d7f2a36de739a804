import { type Ablation, ablate } from './ablation.ts';
import type { Bars } from './bars.ts';
import { type Baseline, scoreBaseline } from './baselines.ts';
import { type LinkedSet, type SetScore, scoreSets } from './linked-set.ts';
import type { PairFigures } from './score-links.ts';

/** A set of labels, of one council or several. */
export interface Part {
  readonly name: string;
  /** How it relates to the linker, for the published page. */
  readonly about: string;
  readonly sets: readonly LinkedSet[];
  readonly bars: Bars;
  /** Whether anybody may tune with it: one that is kept apart shows no item and has no ablation. */
  readonly isOpen: boolean;
}

/** A part with what was reached on it, by the linker and by the obvious ways. */
export interface ScoredPart extends Omit<Part, 'sets'> {
  readonly score: SetScore;
  readonly baselines: readonly { readonly baseline: Baseline; readonly figures: PairFigures }[];
  readonly ablation: readonly Ablation[];
}

export const scorePart = ({ sets, ...part }: Part, baselines: readonly Baseline[]): ScoredPart => ({
  ...part,
  score: scoreSets(sets),
  baselines: baselines.map((baseline) => ({ baseline, figures: scoreBaseline(baseline, sets) })),
  ablation: part.isOpen ? ablate(sets) : [],
});
