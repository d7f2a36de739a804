import { type Sentence, splitSentences, toEvenText } from './even-text.ts';
import type { ItemText } from './facts.ts';
import { findPeople, type NamedPerson } from './people-names.ts';

/** An item's text evened out, its sentences, and the people named in it: what every way of reading begins with. */
export interface ItemParts {
  readonly even: string;
  readonly sentences: readonly Sentence[];
  readonly people: readonly NamedPerson[];
}

/** A thousand pages: what stands behind so many sentences under one item is no minutes, and not read. */
const mostSentences = 20_000;

/** Whether a text has more sentences than are read. */
export const isReadInPart = (text: string): boolean =>
  text.length > 2 * mostSentences && splitSentences(toEvenText(text)).length > mostSentences;

const known = new WeakMap<ItemText, ItemParts>();

/** The parts of an item, worked out once for all readers. */
export function partsOf(item: ItemText): ItemParts {
  const before = known.get(item);
  if (before !== undefined) return before;
  const whole = toEvenText(item.text);
  const all = splitSentences(whole);
  const sentences = all.length > mostSentences ? all.slice(0, mostSentences) : all;
  const even = sentences === all ? whole : whole.slice(0, sentences.at(-1)?.end);
  const parts = { even, sentences, people: findPeople(even) };
  known.set(item, parts);
  return parts;
}
