import { z } from 'zod';
import { attendanceStatuses } from '../../schema/records/attendance.ts';
import { outcomes } from '../../schema/records/decision.ts';
import { documentKinds } from '../../schema/records/document.ts';
import { meetingStatuses, publicationStates } from '../../schema/records/meeting.ts';
import { datePrecisions } from '../../schema/records/partial-date.ts';
import { sourceColumns } from './council-rows.ts';

const text = z.string().nullable();
const day = z.iso.date().nullable();
const flag = z.boolean().nullable();

/** What tells whether a meeting lies in a window, and how far it was read. */
export const meetingStateColumns = {
  id: z.string(),
  date: day,
  dateFrom: day,
  dateTo: day,
  status: z.enum(meetingStatuses).nullable(),
  publicationState: z.enum(publicationStates).nullable(),
  readState: z.enum(['LISTED', 'READ', 'FAILED']),
  readFrom: z.array(z.enum(['web-service', 'meeting-page', 'item-pages', 'attendance-page'])).nullable(),
  failure: text,
  sourceUrl: text,
  lastSeenAt: text,
} as const;

export const meetingRow = z.object({
  ...sourceColumns,
  ...meetingStateColumns,
  install: z.string(),
  mid: z.number().int(),
  datePrecision: z.enum(datePrecisions),
  sortKey: z.string(),
  time: text,
  venue: text,
  statusText: text,
  meetingType: text,
  rescheduled: text,
  agendaPublished: flag,
  decisionsPublished: flag,
  minutesPublished: flag,
  committeeName: text,
  actualStart: text,
  actualFinish: text,
  webcast: flag,
  note: text,
});
export type MeetingRow = z.infer<typeof meetingRow>;

/** An item without its texts, which are long and loaded only where they are asked for. */
export const itemRow = z.object({
  id: z.string(),
  install: z.string(),
  aiId: z.number().int().nullable(),
  meetingId: z.string(),
  position: z.number().int(),
  number: text,
  title: z.string(),
  heading: flag,
  procedural: flag,
  minutesCut: flag,
  restricted: flag,
  referToCommittee: text,
  /** Null where no text of the item was read. */
  outcome: z.enum(outcomes).nullable(),
  outcomeMethod: text,
  outcomeConfidence: z.number().nullable(),
  outcomeCandidates: z.array(z.enum(outcomes)).nullable(),
  itemKind: text,
  late: flag,
  orderVaried: flag,
  sortKey: z.string(),
  ...sourceColumns,
});
export type ItemRow = z.infer<typeof itemRow>;

export const itemTextRow = z.object({
  id: z.string(),
  agendaText: text,
  decisionText: text,
  minutesText: text,
  votesText: text,
});
export type ItemTextRow = z.infer<typeof itemTextRow>;

export const decisionRow = z.object({
  id: z.string(),
  install: z.string(),
  text: z.string(),
  outcome: z.enum(outcomes),
  /** Its numbered points: two lists side by side, as the graph keeps no maps. */
  parts: z.array(z.enum(outcomes)).nullable(),
  partTexts: z.array(z.string()).nullable(),
  method: z.string(),
  confidence: z.number(),
  sortKey: z.string(),
  ...sourceColumns,
});
export type DecisionRow = z.infer<typeof decisionRow>;

export const documentRow = z.object({
  id: z.string(),
  install: z.string(),
  title: z.string(),
  url: text,
  documentKind: z.enum(documentKinds),
  sizeText: text,
  restricted: flag,
  publishedOn: day,
  ...sourceColumns,
});
export type DocumentRow = z.infer<typeof documentRow>;

export const attendanceRow = z.object({
  id: z.string(),
  name: z.string(),
  printedName: text,
  role: text,
  status: z.enum(attendanceStatuses).nullable(),
  statusText: text,
  party: text,
  ward: text,
  representing: text,
  capacity: text,
  listedStatus: z.enum(attendanceStatuses).nullable(),
  minutesStatus: z.enum(attendanceStatuses).nullable(),
  /** 'attendance-list' or 'minutes'. */
  statusBasis: text,
  /** Name of the member whose place was taken, as the minutes have it. */
  inPlaceOf: text,
  arrivedLate: flag,
  leftEarly: flag,
  ...sourceColumns,
});
export type AttendanceRow = z.infer<typeof attendanceRow>;
