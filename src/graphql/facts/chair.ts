import type { AttendanceRow } from '../../../queries/read/meeting-rows.ts';

/** Who chaired, and what the record says of it in a sentence. */
export interface Chair {
  /** Null where the record leaves it open. */
  readonly attendance: AttendanceRow | null;
  readonly note: string;
}

const inTheChair = /\bin the chair\b|\btook the chair\b|\bpresiding\b/i;
const chairWord = /\bchair|\bconven[eo]r\b|\bcadeirydd\b/i;
const deputy = /\b(?:vice|deputy|depute|assistant)\b|\bis-gadeirydd\b/i;

const hasChairRole = ({ role }: AttendanceRow): boolean =>
  role !== null && chairWord.test(role) && !deputy.test(role);
/** By the minutes, or by a role that says more than the office. */
const isSaidToSit = (row: AttendanceRow): boolean =>
  (row.capacity === 'CHAIR' && !hasChairRole(row)) ||
  [row.role, row.statusText].some((words) => words !== null && inTheChair.test(words));

const namesOf = (rows: readonly AttendanceRow[]): string => rows.map(({ name }) => name).join(', ');

/**
 * Who was in the chair: whoever is said to have been, else the one with the chair's role who was present. Where both
 * are told of different people, or the chair was away, the record does not tell who sat there when, though a
 * vice-chair be present.
 */
export function toChair(attendances: readonly AttendanceRow[]): Chair {
  const present = attendances.filter(({ status }) => status === 'PRESENT');
  const seated = present.filter(isSaidToSit);
  const chairs = attendances.filter(hasChairRole);
  const there = present.filter((row) => hasChairRole(row) && !seated.includes(row));
  const [seat] = seated;
  const [chair] = there;
  if (seat && seated.length === 1 && !chair)
    return { attendance: seat, note: `${seat.name} was in the chair.` };
  if (chair && there.length === 1 && !seat)
    return { attendance: chair, note: `${chair.name} was present as ${chair.role ?? 'Chair'}.` };
  if (seat || chair) {
    const told = [
      chair ? `${namesOf(there)} present as ${chair.role ?? 'Chair'}` : '',
      seat ? `${namesOf(seated)} in the chair` : '',
    ].filter((part) => part !== '');
    return { attendance: null, note: `The record tells of several: ${told.join(' and ')}.` };
  }
  const [away] = chairs;
  if (!away) return { attendance: null, note: 'The record does not tell who was in the chair.' };
  const how =
    away.status === null || away.status === 'EXPECTED' || away.status === 'UNKNOWN'
      ? 'was expected, and whether they came is not told'
      : `was away (${away.status.toLowerCase()})`;
  const vice = present.find(({ role }) => role !== null && deputy.test(role));
  const besides = vice ? ` ${vice.name} (${vice.role ?? ''}) was present.` : '';
  return {
    attendance: null,
    note: `${away.name}, ${away.role ?? 'Chair'}, ${how}; who was in the chair is not told.${besides}`,
  };
}
