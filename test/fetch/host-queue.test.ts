import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostQueue } from '../../src/fetch/host-queue.ts';

const signal = new AbortController().signal;
const clock = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  random: () => 0,
};

/** Starts work that takes `takes` ms and notes when it started. */
function starter(queue: HostQueue, takes: number) {
  const started: [string, number][] = [];
  const begin = Date.now();
  const start = (name: string, again = false): Promise<void> =>
    queue.run(
      async () => {
        started.push([name, Date.now() - begin]);
        await clock.sleep(takes);
      },
      { again, signal },
    );
  return { started, start };
}

describe('HostQueue', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('keeps the pace between starts, also after a rest', async () => {
    const { started, start } = starter(new HostQueue({ paceMs: 1000, concurrency: 1, clock }), 10);
    const first = ['a', 'b', 'c'].map((name) => start(name));
    await vi.advanceTimersByTimeAsync(2500);
    await Promise.all(first);
    const rest = ['d', 'e'].map((name) => start(name));
    await vi.advanceTimersByTimeAsync(5000);
    await Promise.all(rest);
    const times = started.map(([, at]) => at);
    expect(started.map(([name]) => name)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(times.slice(1).every((at, i) => at - (times[i] ?? 0) >= 1000)).toBe(true);
    expect(times).toEqual([0, 1000, 2000, 3000, 4000]);
  });

  it('waits for a slow answer, and with two at a time still keeps the pace', async () => {
    const one = starter(new HostQueue({ paceMs: 1000, concurrency: 1, clock }), 2500);
    const two = starter(new HostQueue({ paceMs: 1000, concurrency: 2, clock }), 2500);
    const all = ['a', 'b', 'c', 'd'].flatMap((name) => [one.start(name), two.start(name)]);
    await vi.advanceTimersByTimeAsync(20_000);
    await Promise.all(all);
    expect(one.started.map(([, at]) => at)).toEqual([0, 2500, 5000, 7500]);
    expect(two.started.map(([, at]) => at)).toEqual([0, 1000, 2500, 3500]);
  });

  it('lets what is under way go before what waits', async () => {
    const { started, start } = starter(new HostQueue({ paceMs: 500, concurrency: 1, clock }), 0);
    const all = [start('a'), start('b'), start('retry of a', true)];
    await vi.advanceTimersByTimeAsync(5000);
    await Promise.all(all);
    expect(started.map(([name]) => name)).toEqual(['a', 'retry of a', 'b']);
  });

  it('starts nothing during a pause; the longer of two counts', async () => {
    const queue = new HostQueue({ paceMs: 500, concurrency: 1, clock });
    const { started, start } = starter(queue, 0);
    const pauses = [queue.pauseFor(3000, signal), queue.pauseFor(7000, signal)];
    const all = [start('a'), start('b')];
    await vi.advanceTimersByTimeAsync(10_000);
    await Promise.all([...pauses, ...all]);
    expect(started).toEqual([
      ['a', 7000],
      ['b', 7500],
    ]);
  });

  it('slows down when asked, never speeds up, and the slower pace counts at once', async () => {
    const queue = new HostQueue({ paceMs: 500, concurrency: 1, clock });
    const { started, start } = starter(queue, 0);
    const robots = start('robots.txt');
    await vi.advanceTimersByTimeAsync(0);
    await robots;
    const raised = queue.raisePace(4000, signal);
    const all = [start('a'), start('b')];
    await queue.raisePace(100, signal);
    await vi.advanceTimersByTimeAsync(20_000);
    await Promise.all([raised, ...all]);
    expect(queue.paceMs).toBe(4000);
    expect(started.map(([, at]) => at)).toEqual([0, 4000, 8000]);
  });
});
