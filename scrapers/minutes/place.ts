import type { Outcome } from '../../schema/records/decision.ts';

/** A place where a text decides something, before its words are read to their end. */
export interface Place {
  readonly sentence: number;
  /** Offset in the sentence where the verdict's verb begins, and where it ends. */
  readonly at: number;
  readonly end: number;
  /** 3: a resolution or decision in form; 2: a sentence of the body's own; 1: a report or an agreement in passing. */
  readonly level: 1 | 2 | 3;
  /** Null where the content behind the verb decides ("RESOLVED that …"). */
  readonly outcome: Outcome | null;
}
