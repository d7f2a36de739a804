import type { AttendanceRow } from '../../../queries/read/meeting-rows.ts';

type Status = AttendanceRow['status'];

/** Whether a source says something of where a person was; EXPECTED is said before a meeting. */
const tells = (status: Status): boolean => status !== null && status !== 'EXPECTED' && status !== 'UNKNOWN';

/** Whether attendance list and minutes say different things of a person. */
export function isConflict({
  listedStatus,
  minutesStatus,
}: Pick<AttendanceRow, 'listedStatus' | 'minutesStatus'>): boolean {
  return tells(listedStatus) && tells(minutesStatus) && listedStatus !== minutesStatus;
}
