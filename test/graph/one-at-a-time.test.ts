import { describe, expect, it } from 'vitest';
import { OneAtATime } from '../../src/graph/one-at-a-time.ts';

describe('OneAtATime', () => {
  it('runs one task at a time, in order, and goes on after one that failed', async () => {
    const queue = new OneAtATime();
    const seen: string[] = [];
    const task =
      (name: string, fails = false) =>
      async (): Promise<string> => {
        seen.push(`${name} starts`);
        await new Promise(setImmediate);
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const results = [queue.run(task('a')), queue.run(task('b', true)), queue.run(task('c'))];
    expect((await Promise.allSettled(results)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    await queue.idle();
    expect(seen).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  });
});
