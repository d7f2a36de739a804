/** A task as a sentence words it. */
export interface ActionWords {
  readonly owner: string | null;
  /** What is to be done and by when; empty where only the owner is named. */
  readonly words: string;
  /** Where it stands apart from the words. */
  readonly due?: string | null;
  readonly method: string;
  readonly confidence: number;
}
