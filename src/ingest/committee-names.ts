import type { HeldFact } from '../../queries/read/derivation-facts.ts';
import type { NodeRow } from '../../queries/write/graph-rows.ts';
import { ids } from '../../schema/records/ids.ts';
import { groupBy } from './grouping.ts';

export const printedBasis = 'printed on meeting pages';
export const listBasis = 'committee list';

/**
 * The names a committee went by: those its meetings print, each from the first to the last day of such a meeting
 * (null where none has a day), and the name it has now where no meeting prints it. A joint meeting prints the
 * name of one of its committees or of none, so it tells no name.
 * @param currentName null where only meetings name the committee
 * @param newestFirst meetings held, by `sortKey`
 */
export function toCommitteeNames(
  committeeId: string,
  currentName: string | null,
  newestFirst: readonly HeldFact[],
): NodeRow<'CommitteeName'>[] {
  const printing = newestFirst.flatMap((meeting) =>
    meeting.name !== null && meeting.heldBy.length === 1 ? [{ name: meeting.name, date: meeting.date }] : [],
  );
  const printed = [...groupBy(printing, (p) => ids.committeeName(committeeId, p.name))].map(
    ([id, group]): NodeRow<'CommitteeName'> => {
      const days = group.flatMap((p) => p.date ?? []).sort();
      return {
        id,
        name: group[0]?.name ?? '',
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
        basis: printedBasis,
      };
    },
  );
  if (currentName === null) return printed;
  const id = ids.committeeName(committeeId, currentName);
  if (printed.some((row) => row.id === id)) return printed;
  return [...printed, { id, name: currentName, from: null, to: null, basis: listBasis }];
}
