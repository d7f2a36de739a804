import { type Spread, toSpread } from './spread.ts';

/** Two ways to do one thing, measured in turns in the same run, so that a busy machine slows both. */
export interface Paired {
  /** Milliseconds. */
  readonly ours: Spread;
  readonly baseline: Spread;
  /** How many times as fast as the baseline we are, pair by pair: 0.5 is half as fast. */
  readonly speed: Spread;
}

type Timed = () => Promise<number>;

/** Milliseconds by the clock on the wall. */
export async function wallTime(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of this process's processors: what else the machine does counts little. For work in memory. */
export function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

interface Pair {
  readonly ours: Timed;
  readonly baseline: Timed;
  /** One pair before the others that does not count. */
  readonly warmUp: boolean;
  /** Where ours needs what the baseline did; else the one that goes first changes from pair to pair. */
  readonly baselineFirst?: boolean;
}

export async function measurePairs(
  pairs: number,
  { ours, baseline, warmUp, baselineFirst = false }: Pair,
): Promise<Paired> {
  const times: { ours: number; baseline: number }[] = [];
  for (let pair = warmUp ? -1 : 0; pair < pairs; pair += 1) {
    const early = !baselineFirst && pair % 2 === 0 ? await ours() : null;
    const base = await baseline();
    const own = early ?? (await ours());
    if (pair >= 0) times.push({ ours: own, baseline: base });
  }
  return {
    ours: toSpread(times.map((time) => time.ours)),
    baseline: toSpread(times.map((time) => time.baseline)),
    speed: toSpread(times.map((time) => time.baseline / Math.max(time.ours, 0.001))),
  };
}
