import { isOfEarlierRecord } from './earlier-record.ts';
import type { Found, ItemText, Substitution } from './facts.ts';
import { toFound, viewOf } from './item-view.ts';
import { findSubstitutes } from './read-substitutes.ts';
import { isAboutAttendance } from './roll-groups.ts';

/** Who sat for whom at this meeting, each pair once. */
export function readSubstitutes(item: ItemText): Found<Substitution>[] {
  const here = viewOf(item).sentences.filter((sentence) => !isOfEarlierRecord(sentence, item.title));
  const seen = new Set<string>();
  return findSubstitutes(here, isAboutAttendance(item.title)).flatMap(
    ({ pair: [absent, substitute], sentence, method }) => {
      const value = { absent: absent?.name ?? null, substitute: substitute.name };
      const key = `${value.absent}\n${value.substitute}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [toFound(item, sentence, value, method, absent === null ? 0.8 : 0.9)];
    },
  );
}
