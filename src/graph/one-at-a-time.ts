/** Runs tasks one after another, in the order they were handed in; a failed one does not stop the next. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(task, task);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Settles when all that was handed in so far has ended. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
