import { once } from 'node:events';

/** The work that the parent process asks for; its shape is the child's to know. */
export function takeWork(): unknown {
  return JSON.parse(process.argv[2] ?? 'null');
}

export function giveAnswer(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

/** Settles when the parent has no more need of this process, or is gone. */
export async function untilDismissed(): Promise<void> {
  process.stdin.resume();
  await once(process.stdin, 'end');
}

/** Megabytes. */
export const residentNow = (): number => process.memoryUsage.rss() / 1024 ** 2;
/** Megabytes; the most that there ever was of this process. */
export const residentPeak = (): number => process.resourceUsage().maxRSS / 1024;
