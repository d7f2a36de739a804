import type { AttendanceRow } from '../../../queries/read/meeting-rows.ts';

/** Who chaired, and what the record says of it in a sentence. */
export interface Chair {
  readonly attendance: AttendanceRow | null;
  readonly note: string;
}

const inTheChair = /\bin the chair\b|\btook the chair\b|\bpresiding\b/i;
const chairRole = /^(?:the )?(?:chair|chairman|chairwoman|chairperson|convener|convenor|cadeirydd)\b/i;
const deputy = /\b(?:vice|deputy|depute|assistant|is-gadeirydd)\b/i;

const says = (pattern: RegExp, { role, capacity, statusText }: AttendanceRow): boolean =>
  [role, capacity, statusText].some((words) => words !== null && pattern.test(words));
const isChair = ({ role, capacity }: AttendanceRow): boolean =>
  [role, capacity].some((words) => words !== null && chairRole.test(words.trim()) && !deputy.test(words));

/**
 * Who was in the chair: whoever is said to have been, else the one member with the chair's role who was present.
 * Where the chair was away, the record does not tell who sat there, though a vice-chair be present.
 */
export function toChair(attendances: readonly AttendanceRow[]): Chair {
  const present = attendances.filter(({ status }) => status === 'PRESENT');
  const seated = present.filter((attendance) => says(inTheChair, attendance));
  const [seat] = seated;
  if (seat && seated.length === 1) return { attendance: seat, note: `${seat.name} was in the chair.` };
  const chairs = attendances.filter(isChair);
  const there = chairs.filter(({ status }) => status === 'PRESENT');
  const [chair] = there;
  if (chair && there.length === 1 && seated.length === 0) {
    return { attendance: chair, note: `${chair.name} was present as ${chair.role ?? 'Chair'}.` };
  }
  if (seated.length > 1 || there.length > 1) {
    const names = (seated.length > 1 ? seated : there).map(({ name }) => name).join(', ');
    return { attendance: null, note: `Several are named as in the chair: ${names}.` };
  }
  const [away] = chairs;
  if (!away) return { attendance: null, note: 'The record does not tell who was in the chair.' };
  const how =
    away.status === 'EXPECTED' || away.status === 'UNKNOWN' || away.status === null
      ? 'was expected, and whether they came is not told'
      : `was away (${away.status.toLowerCase()})`;
  const vice = present.find(({ role }) => role !== null && deputy.test(role));
  const besides = vice ? ` ${vice.name} (${vice.role ?? ''}) was present.` : '';
  return {
    attendance: null,
    note: `${away.name}, ${away.role ?? 'Chair'}, ${how}; who was in the chair is not told.${besides}`,
  };
}
