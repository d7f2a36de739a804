import { sieve } from '../core/prefilter/prefilter.ts';
import { isOfEarlierRecord } from './earlier-record.ts';
import type { Found, ItemText, Substitution } from './facts.ts';
import { toFound, viewOf } from './item-view.ts';
import { findSubstitutes, mayNameSubstitutes } from './read-substitutes.ts';
import { isAboutAttendance } from './roll-groups.ts';

/** Who is appointed in somebody's place sits for nobody. */
const ofAppointments = sieve(/\b(?:appointments?|nominations?|outside bod(?:y|ies))\b/i);

type Substitutions = ReturnType<typeof findSubstitutes>;
const known = new WeakMap<ItemText, Substitutions>();

/** Every pair that the item's words on this meeting name; worked out once for all readers. */
export function substitutionsOf(item: ItemText): Substitutions {
  const before = known.get(item);
  if (before !== undefined) return before;
  if (ofAppointments.test(item.title)) return [];
  const isRoll = isAboutAttendance(item.title);
  const { even, sentences } = viewOf(item);
  if (!isRoll && !mayNameSubstitutes(even)) return [];
  const here = sentences.filter((sentence) => !isOfEarlierRecord(sentence, item.title));
  const found = findSubstitutes(here, isRoll);
  known.set(item, found);
  return found;
}

/** Who sat for whom at this meeting, each pair once. */
export function readSubstitutes(item: ItemText): Found<Substitution>[] {
  const seen = new Set<string>();
  return substitutionsOf(item).flatMap(({ pair: [absent, substitute], sentence, method }) => {
    const value = { absent: absent?.name ?? null, substitute: substitute.name };
    const key = `${value.absent}\n${value.substitute}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [toFound(item, sentence, value, method, absent === null ? 0.8 : 0.9)];
  });
}
