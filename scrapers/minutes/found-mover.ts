import type { Found, ItemText } from './facts.ts';
import type { ReadSentence } from './item-reading.ts';
import { toFound } from './item-view.ts';
import type { NamedPerson } from './people-names.ts';

/** Somebody named in an item as who moved or seconded. */
export const toMover = (
  item: ItemText,
  { name, start, end }: Pick<NamedPerson, 'name' | 'start' | 'end'>,
  confidence: number,
): Found<string> => toFound(item, { start, end }, name, 'moved-seconded-1', confidence);

/** Whom a sign in a sentence's shape stands for, as who moved or seconded; null where it stands for nobody. */
export function moverOf(
  item: ItemText,
  people: ReadSentence['people'],
  sign: string | undefined,
  confidence: number,
): Found<string> | null {
  const person = sign === undefined ? undefined : people.get(sign);
  return person === undefined ? null : toMover(item, person, confidence);
}
