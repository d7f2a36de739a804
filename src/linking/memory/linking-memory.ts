import { HeldGraph } from './held-graph.ts';

/**
 * What linking knows from the last time, for whoever changes one graph again and again. It is a copy of what stands in
 * the graph and its consequences: without it all is read and found afresh, with the same result.
 */
export class LinkingMemory {
  #held: HeldGraph | null = null;

  /**
   * Lends what is known to a change of the graph that ends with linking. What a change that failed left behind is not
   * known: then everything is forgotten.
   */
  async during<Result>(change: (held: HeldGraph) => Promise<Result>): Promise<Result> {
    const held = this.#held ?? new HeldGraph();
    this.#held = null;
    const result = await change(held);
    this.#held = held;
    return result;
  }

  /** Forgets everything: before the graph is emptied. */
  forget(): void {
    this.#held = null;
  }
}
