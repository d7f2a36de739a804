import type { Bench } from './bench.ts';
import type { Spread } from './spread.ts';

/** What a figure is meant to reach. An aim, not a bar: a miss is printed, and fails nothing. */
export interface Aim {
  readonly text: string;
  readonly met: boolean;
}

/** One row of the table. */
export interface Line {
  readonly what: string;
  readonly figure: string;
  /** What it stands beside, measured in the same run; a dash where there is nothing to compare with. */
  readonly baseline: string;
  /** How many times as good as the baseline. */
  readonly ratio?: Spread;
  readonly aim?: Aim;
}

export interface Figure {
  readonly name: string;
  readonly title: string;
  /** How it is measured, and against what: a paragraph for the page. */
  readonly method: string;
  /** What most of the time or memory goes to, by profile: printed where an aim was missed. */
  readonly dominates: string;
  measure(bench: Bench): Promise<Line[]>;
}

export const atLeast = (ratio: Spread, aim: number): Aim => ({
  text: `≥ ${String(aim)} ×`,
  met: ratio.median >= aim,
});

export const atMost = (value: number, aim: number, unit: string): Aim => ({
  text: `≤ ${String(aim)} ${unit}`,
  met: value <= aim,
});
