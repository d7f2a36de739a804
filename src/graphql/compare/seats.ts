import type { ComingRow, SeatRow } from '../../../queries/read/seat-facts.ts';
import { sortBy } from '../order.ts';
import { type DayWindow, toWindowFit } from '../trace/day-window.ts';

/**
 * What tells that somebody sat on a committee, the stronger first: a seat that a page lists; that they were present;
 * that they are on the list of its meetings, and whether they came is not told; that they came in another's place.
 */
export const seatBases = ['MEMBERSHIP', 'PRESENT', 'LISTED', 'SUBSTITUTE'] as const;
export type SeatBasis = (typeof seatBases)[number];

/** How one person sat on one committee, as far as the record tells. */
export interface SeatOn {
  readonly memberId: string;
  readonly basis: SeatBasis;
  /** Dated as far as pages date them; those surely outside the window are left out. */
  readonly memberships: readonly SeatRow['seat'][];
  /** Meetings in the window at which they are named, present or not, in order of date; those as a guest left out. */
  readonly comings: readonly ComingRow[];
}

export const isSubstitute = ({ capacity, inPlaceOf }: Pick<ComingRow, 'capacity' | 'inPlaceOf'>): boolean =>
  capacity === 'SUBSTITUTE' || inPlaceOf !== null;

/** Whether a seat may have been held in the window; a bound that no page states may be anywhere. */
const mayBeHeld = ({ from, to }: SeatRow['seat'], window: DayWindow): boolean =>
  toWindowFit({ dateFrom: from, dateTo: to }, window) !== 'OUTSIDE';

/**
 * Everybody who sat on a committee in the window, by the id of the member.
 * @param comings to its meetings, in order of date
 */
export function toSeats(
  seats: readonly SeatRow[],
  comings: readonly ComingRow[],
  window: DayWindow,
): Map<string, SeatOn> {
  const held = groupBy(
    seats.filter(({ seat }) => mayBeHeld(seat, window)),
    ({ memberId }) => memberId,
  );
  // A guest is in attendance, and has no place at the table.
  const came = groupBy(
    comings.filter(({ status }) => status !== 'IN_ATTENDANCE'),
    ({ memberId }) => memberId,
  );
  const members = [...new Set([...held.keys(), ...came.keys()])];
  return new Map(
    members.map((memberId) => {
      const memberships = (held.get(memberId) ?? []).map(({ seat }) => seat);
      const own = came.get(memberId) ?? [];
      const regular = own.filter((row) => !isSubstitute(row));
      const byRecord = regular.some(({ status }) => status === 'PRESENT') ? 'PRESENT' : 'LISTED';
      const basis: SeatBasis =
        memberships.length > 0 ? 'MEMBERSHIP' : regular.length > 0 ? byRecord : 'SUBSTITUTE';
      return [
        memberId,
        {
          memberId,
          basis,
          memberships: sortBy(
            memberships,
            ({ from }) => from,
            ({ id }) => id,
          ),
          comings: own,
        },
      ];
    }),
  );
}

export interface SeatsOnBoth {
  readonly memberId: string;
  readonly a: SeatOn;
  readonly b: SeatOn;
}

/** Members who sat on both, those of whom it is best known first. */
export function toOverlap(a: ReadonlyMap<string, SeatOn>, b: ReadonlyMap<string, SeatOn>): SeatsOnBoth[] {
  const both = [...a.values()].flatMap((seat): SeatsOnBoth[] => {
    const other = b.get(seat.memberId);
    return other ? [{ memberId: seat.memberId, a: seat, b: other }] : [];
  });
  const weaker = (one: SeatsOnBoth): number =>
    Math.max(seatBases.indexOf(one.a.basis), seatBases.indexOf(one.b.basis));
  return sortBy(both, weaker, ({ memberId }) => memberId);
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
