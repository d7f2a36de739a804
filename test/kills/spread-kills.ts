import type { Ended } from './killable.ts';

/** Tries of one point of time: a machine that is quicker than when it was measured has ended before. */
const tries = 6;

/**
 * Kills at `count` points spread evenly over `length` milliseconds, each in a run of its own.
 * A run that ended before its point came is no kill: it is run again with the point a tenth sooner.
 * @param run starts afresh, is to be killed after so many milliseconds, and says how it ended
 * @param after what is to hold once the kill has hit
 */
export async function spreadKills<Run>(
  count: number,
  length: number,
  run: (killAfter: number) => Promise<{ readonly ended: Ended; readonly run: Run }>,
  after: (run: Run, name: string) => Promise<void>,
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    let at = ((index + 0.5) / count) * length;
    for (let attempt = 1; ; attempt += 1) {
      const { ended, run: started } = await run(at);
      if (ended.killed) {
        await after(started, `kill ${String(index + 1)} at ${String(Math.round(at))} ms`);
        break;
      }
      if (ended.code !== 0) throw new Error(`ended by itself with ${String(ended.code)}: ${ended.stderr}`);
      if (attempt === tries) throw new Error(`no run lasts ${String(Math.round(at))} ms any more`);
      at *= 0.9;
    }
  }
}
