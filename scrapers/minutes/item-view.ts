import type { Found, ItemText } from './facts.ts';
import { partsOf } from './item-parts.ts';
import { type PeopleSentence, toPeopleSentences } from './people-shape.ts';

/** What every reader looks at: the even text and its sentences with their people. */
export interface ItemView {
  readonly even: string;
  readonly sentences: readonly PeopleSentence[];
}

const views = new WeakMap<ItemText, ItemView>();

/** The view of an item, worked out once for all readers. */
export function viewOf(item: ItemText): ItemView {
  const known = views.get(item);
  if (known !== undefined) return known;
  const { even, sentences, people } = partsOf(item);
  const view = { even, sentences: toPeopleSentences(sentences, people) };
  views.set(item, view);
  return view;
}

/** A fact with the words of the text between two offsets. */
export function toFound<Value>(
  { text }: ItemText,
  { start, end }: { readonly start: number; readonly end: number },
  value: Value,
  method: string,
  confidence: number,
): Found<Value> {
  return { value, start, end, quote: text.slice(start, end), method, confidence };
}
