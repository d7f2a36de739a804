import type { Ended } from './killable.ts';

/** Tries of one point of time. */
const tries = 8;
/** Kills between two measurements: a machine that does other things too is now quicker, now slower. */
const freshFor = 6;
/** Prime to the usual counts: early and late points take turns, so that a drift of the machine falls on all alike. */
const stride = 11;

/**
 * Kills at `count` points spread evenly over the length of a run that nobody stops, each in a run of its own. A run
 * that ended before its point came is no kill, but the measure from then on.
 * @param run starts afresh, is killed after so many milliseconds where they are given, and says how it ended
 * @param after what is to hold once the kill has hit
 */
export async function spreadKills<Run>(
  count: number,
  run: (killAfter?: number) => Promise<{ readonly ended: Ended; readonly run: Run }>,
  after: (run: Run, name: string) => Promise<void>,
): Promise<void> {
  let length = 0;
  for (let kill = 0; kill < count; kill += 1) {
    if (kill % freshFor === 0) length = toLength((await run()).ended);
    const share = (((kill * stride) % count) + 0.5) / count;
    for (let attempt = 1; ; attempt += 1) {
      const at = share * length;
      const { ended, run: started } = await run(at);
      if (ended.killed) {
        await after(started, `kill at ${String(Math.round(at))} of ${String(Math.round(length))} ms`);
        break;
      }
      if (attempt === tries) throw new Error(`no run lasts ${String(Math.round(at))} ms any more`);
      length = toLength(ended) * 0.98;
    }
  }
}

function toLength({ code, milliseconds, stdout, stderr }: Ended): number {
  if (code !== 0) throw new Error(`ended by itself with ${String(code)}: ${stdout} ${stderr}`);
  return milliseconds;
}
