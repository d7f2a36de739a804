import PQueue from 'p-queue';
import type { Clock } from './clock.ts';

/**
 * Requests to one host, one after another at the host's pace. The pace is between starts and is kept by every
 * request: pages, redirects, retries, robots.txt.
 */
export class HostQueue {
  readonly #clock: Clock;
  readonly #concurrency: number;
  #paceMs: number;
  #queue: PQueue;
  #pauses = 0;

  constructor(options: { readonly paceMs: number; readonly concurrency: number; readonly clock: Clock }) {
    this.#clock = options.clock;
    this.#concurrency = options.concurrency;
    this.#paceMs = options.paceMs;
    this.#queue = this.#newQueue();
  }

  get paceMs(): number {
    return this.#paceMs;
  }

  /** `again`: a retry or a redirect of a page that is under way, which goes before pages that wait. */
  run<T>(
    work: () => Promise<T>,
    options: { readonly again: boolean; readonly signal: AbortSignal },
  ): Promise<T> {
    return this.#queue.add(work, { priority: options.again ? 1 : 0, signal: options.signal });
  }

  /** Starts nothing for `ms`; what is added meanwhile waits. */
  async pauseFor(ms: number, signal: AbortSignal): Promise<void> {
    const queue = this.#queue;
    this.#pauses += 1;
    queue.pause();
    try {
      await this.#clock.sleep(ms, signal);
    } finally {
      this.#pauses -= 1;
      if (this.#pauses === 0) this.#queue.start();
      if (queue !== this.#queue) queue.start();
    }
  }

  /** Slows the host down; a shorter pace than now is no change. The next request waits the whole new pace. */
  async raisePace(paceMs: number, signal: AbortSignal): Promise<void> {
    if (paceMs <= this.#paceMs) return;
    this.#paceMs = paceMs;
    this.#queue = this.#newQueue();
    await this.pauseFor(paceMs, signal);
  }

  #newQueue(): PQueue {
    // Strict spaces the starts evenly; without it the queue lets several go at a window's edge.
    return this.#paceMs === 0
      ? new PQueue({ concurrency: this.#concurrency })
      : new PQueue({ concurrency: this.#concurrency, interval: this.#paceMs, intervalCap: 1, strict: true });
  }
}
