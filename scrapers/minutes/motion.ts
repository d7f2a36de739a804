import type { Found } from './facts.ts';
import type { ReadSentence } from './item-reading.ts';

/** A question put to the meeting: who moved it, what became of it, and where its votes stand. */
export interface Motion {
  readonly about: 'main' | 'amendment' | 'procedural';
  readonly moved: Found<string> | null;
  readonly seconded: Found<string> | null;
  /** The sentence that puts it. */
  readonly opening: string;
  /** The words of the question; empty where they are not given. */
  readonly content: string;
  readonly result: 'CARRIED' | 'LOST' | 'NOT_SECONDED' | null;
  /** Where the result is told. */
  readonly told: ReadSentence | null;
  /** Where it is told as the question that an amendment has changed. */
  readonly isAmended: boolean;
  /** Numbers of the sentences that belong to it, in order. */
  readonly sentences: readonly number[];
}
