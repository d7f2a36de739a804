import type { AttendanceRecord, AttendanceStatus } from '../../schema/records/attendance.ts';
import { ids } from '../../schema/records/ids.ts';
import { lookUp } from '../core/lookup.ts';
import type { Notices } from '../core/notices.ts';
import { withoutTitle } from '../core/person-names.ts';

/** "Expected" stays in place at councils that never fill attendance in: it is not "present". */
const statuses = new Map<string, AttendanceStatus>([
  ['present', 'PRESENT'],
  ['present, as expected', 'PRESENT'],
  ['present as expected', 'PRESENT'],
  ['present, as substitute', 'PRESENT'],
  ['present as substitute', 'PRESENT'],
  ['present, as a substitute', 'PRESENT'],
  ['present as a substitute', 'PRESENT'],
  ['present, virtually', 'PRESENT'],
  ['present virtually', 'PRESENT'],
  ['present (virtual)', 'PRESENT'],
  ['present remotely', 'PRESENT'],
  ['attended', 'PRESENT'],
  ['attended virtually', 'PRESENT'],
  ['attended remotely', 'PRESENT'],
  ['apologies', 'APOLOGIES'],
  ['apology', 'APOLOGIES'],
  ['apologies received', 'APOLOGIES'],
  ['apologies for absence', 'APOLOGIES'],
  ['absent with apologies', 'APOLOGIES'],
  ['apologies, sent representative', 'SUBSTITUTED'],
  ['apologies, sent substitute', 'SUBSTITUTED'],
  ['apologies, substituted', 'SUBSTITUTED'],
  ['sent substitute', 'SUBSTITUTED'],
  ['substituted', 'SUBSTITUTED'],
  ['absent', 'ABSENT'],
  ['absent without apologies', 'ABSENT'],
  ['did not attend', 'ABSENT'],
  ['not present', 'ABSENT'],
  ['no information', 'EXPECTED'],
  ['expected', 'EXPECTED'],
  ['in attendance', 'IN_ATTENDANCE'],
  ['in attendance, virtually', 'IN_ATTENDANCE'],
  ['in attendance (virtual)', 'IN_ATTENDANCE'],
]);

export interface PrintedAttendance {
  readonly uid: number | null;
  readonly printedName: string;
  readonly role: string | null;
  readonly statusText: string | null;
  readonly party: string | null;
  readonly ward: string | null;
  readonly representing: string | null;
}

/** One person's attendance. Who is listed with an officer's role is an officer; an unmapped status is UNKNOWN. */
export function toAttendance(
  install: string,
  meetingId: string,
  printed: PrintedAttendance,
  notices: Notices,
): AttendanceRecord {
  const { uid, printedName, role, statusText } = printed;
  const name = withoutTitle(printedName);
  const officer = role !== null && /\bofficers?\b/i.test(role);
  const byUid = officer ? ids.officer : ids.member;
  const byName = officer ? ids.officerByName : ids.memberByName;
  const personId = uid === null ? byName(install, name) : byUid(install, uid);
  const id = ids.attendance(meetingId, personId);
  const what = { code: 'unmapped-attendance', name: 'Attendance', recordId: id };
  const status = statusText === null ? null : lookUp(statuses, statusText, notices, what);
  return {
    kind: 'attendance',
    id,
    meetingId,
    personId,
    personKind: officer ? 'OFFICER' : 'MEMBER',
    name,
    printedName,
    role,
    status: status ?? 'UNKNOWN',
    statusText,
    party: printed.party,
    ward: printed.ward,
    representing: printed.representing,
  };
}
