import type { AttendanceRecord } from '../../schema/records/attendance.ts';
import { type MeetingPages, recordsOf } from './meeting-pages.ts';
import { firstKnown } from './precedence.ts';
import type { GoodReading } from './read-capture.ts';

export interface MergedAttendance {
  readonly attendance: AttendanceRecord;
  readonly source: GoodReading;
}

/** What tells that somebody came or did not; some councils leave "Expected" for ever. */
const isTold = ({ attendance: { status } }: MergedAttendance): boolean =>
  status !== 'EXPECTED' && status !== 'UNKNOWN';

/**
 * Who was listed for a meeting, each person once, field by field from the service's reply, then the attendance
 * page, then the meeting's page. A status that tells beats one that does not.
 */
export function mergeAttendances(meetingId: string, pages: MeetingPages): MergedAttendance[] {
  const groups = new Map<string, MergedAttendance[]>();
  for (const type of ['ws-meeting', 'attendance', 'meeting'] as const) {
    const source = pages.own.get(type);
    if (!source) continue;
    for (const attendance of recordsOf(source, 'attendance')) {
      if (attendance.meetingId !== meetingId) continue;
      const group = groups.get(attendance.id) ?? [];
      group.push({ attendance, source });
      groups.set(attendance.id, group);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const told = group.find(isTold) ?? first;
    const field = <K extends 'role' | 'party' | 'ward' | 'representing'>(key: K): AttendanceRecord[K] =>
      firstKnown(group, ({ attendance }) => attendance[key]);
    const attendance: AttendanceRecord = {
      ...first.attendance,
      role: field('role'),
      party: field('party'),
      ward: field('ward'),
      representing: field('representing'),
      status: told.attendance.status,
      statusText: told.attendance.statusText,
    };
    return [{ attendance, source: first.source }];
  });
}
