import type { AttendanceRow } from '../../../queries/read/meeting-rows.ts';
import { counted } from '../../counted.ts';
import { isConflict } from './attendance-conflict.ts';
import { type Chair, toChair } from './chair.ts';
import type { RecordState } from './record-state.ts';

/** Somebody in another's place: `absent` where that other one is on the list, `name` where only words tell of them. */
export interface Substitution {
  readonly substitute: AttendanceRow | null;
  readonly absent: AttendanceRow | null;
  readonly absentName: string | null;
}

export interface PersonThere {
  readonly attendance: AttendanceRow;
  readonly isOfficer: boolean;
  readonly memberId: string | null;
  /** The member whose place they took, where known. */
  readonly replacedId: string | null;
}

export interface WhoWasThere {
  readonly state: RecordState;
  readonly reason: string;
  readonly chair: Chair;
  readonly present: readonly AttendanceRow[];
  /** There, and not of the committee. */
  readonly inAttendance: readonly AttendanceRow[];
  readonly away: readonly AttendanceRow[];
  /** Expected, or not told: it is not known whether they came. */
  readonly unknown: readonly AttendanceRow[];
  readonly officers: readonly AttendanceRow[];
  readonly substitutions: readonly Substitution[];
  /** Of whom attendance list and minutes say different things. */
  readonly conflicts: readonly AttendanceRow[];
}

const isUnknown = ({ status }: AttendanceRow): boolean =>
  status === null || status === 'EXPECTED' || status === 'UNKNOWN';
const isAway = ({ status }: AttendanceRow): boolean =>
  status === 'APOLOGIES' || status === 'ABSENT' || status === 'SUBSTITUTED';
const isSubstitute = ({ role, capacity, statusText, inPlaceOf }: AttendanceRow): boolean =>
  inPlaceOf !== null || [role, capacity, statusText].some((words) => /\bsubstitut/i.test(words ?? ''));

/** Who was at a meeting, parted by what the record says of each. @param wasRead whether the meeting's own page was */
export function toWhoWasThere(people: readonly PersonThere[], wasRead: boolean): WhoWasThere {
  const members = people.filter(({ isOfficer }) => !isOfficer);
  const rows = members.map(({ attendance }) => attendance);
  const officers = people.filter(({ isOfficer }) => isOfficer).map(({ attendance }) => attendance);
  return {
    ...toState(rows, officers.length, wasRead),
    chair: toChair(rows),
    present: rows.filter(({ status }) => status === 'PRESENT'),
    inAttendance: rows.filter(({ status }) => status === 'IN_ATTENDANCE'),
    away: rows.filter(isAway),
    unknown: rows.filter(isUnknown),
    officers,
    substitutions: toSubstitutions(members),
    conflicts: people.map(({ attendance }) => attendance).filter(isConflict),
  };
}

function toState(
  members: readonly AttendanceRow[],
  officers: number,
  wasRead: boolean,
): { state: RecordState; reason: string } {
  const told = members.filter((row) => !isUnknown(row)).length;
  if (told > 0) {
    const open = members.length - told;
    const but = open === 0 ? '' : ` Of ${String(open)} more it is not told whether they came.`;
    return { state: 'IN_RECORD', reason: `The record tells of ${counted(told, 'person', 'people')}.${but}` };
  }
  if (!wasRead && members.length + officers === 0)
    return { state: 'NOT_IN_OUR_COPY', reason: 'The meeting was not read.' };
  const expected =
    members.length === 0
      ? 'names no member'
      : `names ${counted(members.length, 'person', 'people')}, and does not tell whether they came`;
  return { state: 'NOT_IN_RECORD', reason: `What was read of the meeting ${expected}.` };
}

/** Who stood in for whom: substitutes with those they replaced, and the replaced of whom no substitute is named. */
function toSubstitutions(members: readonly PersonThere[]): Substitution[] {
  const replaced = new Set<string>();
  const made = members
    .filter(({ attendance }) => isSubstitute(attendance) && !isAway(attendance))
    .map(({ attendance, replacedId }): Substitution => {
      const absent =
        members.find(
          (other) =>
            (replacedId !== null && other.memberId === replacedId) ||
            (attendance.inPlaceOf !== null && other.attendance.name === attendance.inPlaceOf),
        )?.attendance ?? null;
      if (absent) replaced.add(absent.id);
      return { substitute: attendance, absent, absentName: absent?.name ?? attendance.inPlaceOf };
    });
  const alone = members
    .map(({ attendance }) => attendance)
    .filter((row) => row.status === 'SUBSTITUTED' && !replaced.has(row.id))
    .map((absent): Substitution => ({ substitute: null, absent, absentName: absent.name }));
  return [...made, ...alone];
}
