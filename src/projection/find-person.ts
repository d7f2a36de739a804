import { ids, slug } from '../../schema/records/ids.ts';
import type { PersonMention } from '../ingest/bundles.ts';

/** Somebody on a meeting's attendance list. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
}

const words = (name: string): string[] => slug(name).split('-');
/** Letters behind a name ("MBE", "JP") and forms of address in it say nothing of who it is. */
const passing = new Set([
  'mbe',
  'obe',
  'cbe',
  'jp',
  'mp',
  'qc',
  'kc',
  'the',
  'hon',
  'sir',
  'dr',
  'mr',
  'mrs',
  'ms',
]);
const naming = (name: string): string[] => words(name).filter((word) => !passing.has(word));

/** Whether a name as minutes print it ("Smith", "J Smith") can be short for a full one. */
function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.at(-1) !== full.at(-1)) return false;
  const given = short.slice(0, -1);
  const fullGiven = full.slice(0, -1);
  return given.every((word, at) => {
    const other = fullGiven[at] ?? '';
    return (
      word === other ||
      (word.length === 1 && other.startsWith(word)) ||
      (other.length === 1 && word.startsWith(other))
    );
  });
}

/**
 * Whom of a list the minutes mean by a name: the one of that name, else the only one whom it can be short for.
 * Null where nobody or several may be meant.
 */
export function findListed<Person extends ListedPerson>(
  name: string,
  listed: readonly Person[],
): Person | null {
  const sought = naming(name);
  const same = listed.filter((person) => naming(person.name).join(' ') === sought.join(' '));
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  const possible = listed.filter((person) => {
    const full = naming(person.name);
    return isShortFor(sought, full) || isShortFor(full, sought);
  });
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

/** A member known by name alone; null for a surname alone, which many bear. */
export function toNamedMember(install: string, name: string): PersonMention | null {
  return naming(name).length < 2 ? null : { id: ids.memberByName(install, name), install, uid: null, name };
}
