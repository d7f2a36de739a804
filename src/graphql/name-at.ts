import type { CommitteeNameRow } from '../../queries/read/council-rows.ts';

/**
 * The name a committee bore on a day. Days between two names' known use go to the earlier one, days before all
 * known use to the first; days after it to the present name, where no meeting has printed that one yet.
 */
export function toNameAt(names: readonly CommitteeNameRow[], date: string, present: string): string {
  const dated = names
    .flatMap(({ name, from, to }) => (from === null ? [] : [{ name, from, to: to ?? from }]))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const begun = dated.filter(({ from }) => from <= date);
  const inUse = begun.filter(({ to }) => date <= to).at(-1);
  if (inUse) return inUse.name;
  const last = begun.at(-1);
  if (!last) return dated[0]?.name ?? present;
  const isAfterAll = begun.length === dated.length;
  return isAfterAll && !dated.some(({ name }) => name === present) ? present : last.name;
}
