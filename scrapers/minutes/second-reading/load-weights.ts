import { evidenceNames } from './choice-evidence.ts';
import { verdictWeights } from './verdict-weights.ts';
import type { MarkWeights } from './weigh-sentences.ts';

let held: MarkWeights | null = null;

/** What marks of sentences speak for, unpacked once. */
export function markWeights(): MarkWeights {
  if (held === null) {
    const { packed, scale, bias } = verdictWeights;
    const bytes = Buffer.from(packed, 'base64');
    held = { weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), scale, bias };
  }
  return held;
}

const choices = evidenceNames.map(
  (name) => (verdictWeights.choice as Readonly<Record<string, number>>)[name] ?? 0,
);

/** What evidence speaks for an answer, in the order of `evidenceNames`. */
export const choiceWeights = (): readonly number[] => choices;
