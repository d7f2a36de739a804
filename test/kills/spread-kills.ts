import type { Ended } from './killable.ts';

/** Tries of one point of time. */
const tries = 8;

/**
 * Kills at `count` points spread evenly over `length` milliseconds, each in a run of its own. A run that ended before
 * its point came is no kill: the machine is quicker than when it was measured. That run is the measure from then on.
 * @param run starts afresh, is to be killed after so many milliseconds, and says how it ended
 * @param after what is to hold once the kill has hit
 */
export async function spreadKills<Run>(
  count: number,
  length: number,
  run: (killAfter: number) => Promise<{ readonly ended: Ended; readonly run: Run }>,
  after: (run: Run, name: string) => Promise<void>,
): Promise<void> {
  let measured = length;
  for (let index = 0; index < count; index += 1) {
    for (let attempt = 1; ; attempt += 1) {
      const at = ((index + 0.5) / count) * measured;
      const { ended, run: started } = await run(at);
      if (ended.killed) {
        await after(started, `kill ${String(index + 1)} at ${String(Math.round(at))} ms`);
        break;
      }
      if (ended.code !== 0) throw new Error(`ended by itself with ${String(ended.code)}: ${ended.stderr}`);
      if (attempt === tries) throw new Error(`no run lasts ${String(Math.round(at))} ms any more`);
      measured = Math.min(measured, ended.milliseconds) * 0.98;
    }
  }
}
