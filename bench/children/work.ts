/** The work that the parent process asks for. */
export function takeWork<Work>(): Work {
  return JSON.parse(process.argv[2] ?? 'null') as Work;
}

export function giveAnswer(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

/** Settles when the parent has no more need of this process, or is gone. */
export async function untilDismissed(): Promise<void> {
  for await (const chunk of process.stdin) void chunk;
}

/** Megabytes. */
export const residentNow = (): number => process.memoryUsage.rss() / 1024 ** 2;
/** Megabytes; the most that there ever was of this process. */
export const residentPeak = (): number => process.resourceUsage().maxRSS / 1024;
