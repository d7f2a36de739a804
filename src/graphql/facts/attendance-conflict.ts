import type { AttendanceRow } from '../../../queries/read/meeting-rows.ts';

type Status = AttendanceRow['status'];

/** Whether a source says something of where a person was; EXPECTED is said before a meeting. */
const tells = (status: Status): boolean => status !== null && status !== 'EXPECTED' && status !== 'UNKNOWN';

/** Who was substituted had apologised, mostly: the one says no other thing than the other. */
const isExcused = (status: Status): boolean => status === 'SUBSTITUTED' || status === 'APOLOGIES';

/** Whether attendance list and minutes say different things of a person. */
export function isConflict({
  listedStatus,
  minutesStatus,
}: Pick<AttendanceRow, 'listedStatus' | 'minutesStatus'>): boolean {
  const isAgreed = listedStatus === minutesStatus || (isExcused(listedStatus) && isExcused(minutesStatus));
  return tells(listedStatus) && tells(minutesStatus) && !isAgreed;
}
