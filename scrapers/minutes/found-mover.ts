import type { Found, ItemText } from './facts.ts';
import { toFound } from './item-view.ts';
import type { NamedPerson } from './people-names.ts';

/** Somebody named in an item as who moved or seconded. */
export const toMover = (
  item: ItemText,
  { name, start, end }: Pick<NamedPerson, 'name' | 'start' | 'end'>,
  confidence: number,
): Found<string> => toFound(item, { start, end }, name, 'moved-seconded-1', confidence);
