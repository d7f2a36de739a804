import { type Sentence, splitSentences, toEvenText } from './even-text.ts';
import type { ItemText } from './facts.ts';
import { findPeople, type NamedPerson } from './people-names.ts';

/** An item's text evened out, its sentences, and the people named in it: what every way of reading begins with. */
export interface ItemParts {
  readonly even: string;
  readonly sentences: readonly Sentence[];
  readonly people: readonly NamedPerson[];
}

const known = new WeakMap<ItemText, ItemParts>();

/** The parts of an item, worked out once for all readers. */
export function partsOf(item: ItemText): ItemParts {
  const before = known.get(item);
  if (before !== undefined) return before;
  const even = toEvenText(item.text);
  const parts = { even, sentences: splitSentences(even), people: findPeople(even) };
  known.set(item, parts);
  return parts;
}
