import { evidenceNames } from './choice-evidence.ts';
import type { MarkWeights } from './mark-shares.ts';
import { verdictWeights } from './verdict-weights.ts';
import type { VerdictWeights } from './weigh-item.ts';

interface Packed {
  readonly scale: number;
  readonly bias: readonly number[];
  /** Weights as signed bytes, in base64. */
  readonly packed: string;
}

let held: VerdictWeights | null = null;

function unpack({ packed, scale, bias }: Packed): MarkWeights {
  const bytes = Buffer.from(packed, 'base64');
  return { weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), scale, bias };
}

/** The weights that were learned, unpacked once. */
export function loadWeights(): VerdictWeights {
  held ??= { sentences: unpack(verdictWeights.sentences), items: unpack(verdictWeights.items) };
  return held;
}

const choices = evidenceNames.map(
  (name) => (verdictWeights.choice as Readonly<Record<string, number>>)[name] ?? 0,
);

/** What evidence speaks for an answer, in the order of `evidenceNames`. */
export const choiceWeights = (): readonly number[] => choices;
