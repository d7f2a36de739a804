import { z } from 'zod';
import { agendaItemRecord } from './agenda-item.ts';
import { attendanceRecord } from './attendance.ts';
import { committeeRecord, listReadingRecord, membershipRecord } from './committee.ts';
import { documentRecord } from './document.ts';
import { meetingRecord } from './meeting.ts';
import { memberRecord } from './member.ts';

/** Anything that a page can say. */
export const record = z.discriminatedUnion('kind', [
  committeeRecord,
  membershipRecord,
  listReadingRecord,
  memberRecord,
  meetingRecord,
  attendanceRecord,
  agendaItemRecord,
  documentRecord,
]);
export type MinutegraphRecord = z.infer<typeof record>;
export type RecordOf<K extends MinutegraphRecord['kind']> = Extract<MinutegraphRecord, { kind: K }>;
