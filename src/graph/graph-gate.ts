import { GraphChangingError } from '../errors.ts';
import { OneAtATime } from './one-at-a-time.ts';

/** Milliseconds. An answer waits that long for a graph that is being changed, and a change for the answers before it. */
const usualWaitMs = 10_000;

/**
 * Keeps answers and changes of the graph apart: a change takes many transactions, and between two of them a search
 * for absence would find what is merely not there yet. Answers go on beside each other; a change waits for those
 * under way, and those that come meanwhile wait for it.
 */
export class GraphGate {
  readonly #waitMs: number;
  #answers = 0;
  #changes = 0;
  #what: (() => string) | null = null;
  /** Woken whenever an answer or a change ends. */
  #waiting: (() => void)[] = [];
  readonly #turns = new OneAtATime();

  constructor(waitMs = usualWaitMs) {
    this.#waitMs = waitMs;
  }

  /** Runs the changes in turn; `what` tells those who wait how far it is. */
  change<T>(what: () => string, run: () => Promise<T>): Promise<T> {
    this.#changes += 1;
    return this.#turns.run(async () => {
      this.#what = what;
      try {
        // Answers are bounded; one that never ends does not hold up the graph for good.
        await this.#until(() => this.#answers === 0);
        return await run();
      } finally {
        this.#changes -= 1;
        this.#wake();
      }
    });
  }

  /**
   * Waits until no change is under way or due, and holds the next one off until the returned function is called.
   * @throws GraphChangingError where the change takes longer than an asker should wait
   */
  async enter(): Promise<() => void> {
    if (!(await this.#until(() => this.#changes === 0))) {
      const what = this.#what === null ? '' : ` (${this.#what()})`;
      throw new GraphChangingError(
        `The graph is being brought up to date${what}, and half a graph gives no answer: ask again in a moment.`,
      );
    }
    this.#answers += 1;
    let inside = true;
    return () => {
      if (inside) this.#answers -= 1;
      inside = false;
      this.#wake();
    };
  }

  /** False where the time ran out first. */
  async #until(condition: () => boolean): Promise<boolean> {
    const end = Date.now() + this.#waitMs;
    while (!condition()) {
      const left = end - Date.now();
      if (left <= 0) return false;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    return true;
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
