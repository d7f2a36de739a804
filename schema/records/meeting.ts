import { z } from 'zod';
import { partialDate } from './partial-date.ts';

/** What the council has published of a meeting, as the page's heading or the service's flags tell. */
export const publicationStates = [
  'NONE',
  'AGENDA',
  'AGENDA_AND_DECISIONS',
  'DRAFT_MINUTES',
  'MINUTES',
  'UNKNOWN',
] as const;
export type PublicationState = (typeof publicationStates)[number];

export const meetingStatuses = ['CONFIRMED', 'TENTATIVE', 'CANCELLED', 'UNKNOWN'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** A meeting as one page (or one row of a list) tells it. Fields it does not speak of are null. */
export const meetingRecord = z.strictObject({
  kind: z.literal('meeting'),
  id: z.string(),
  mid: z.number().int(),
  /** Empty where the page names no committee id (GetMeeting). Several for a joint meeting. */
  committeeIds: z.array(z.string()),
  /** The committee's name as this page prints it for this meeting. */
  committeeName: z.string().nullable(),
  ...partialDate.shape,
  /** Start time as `HH:MM`, 24 hours, Europe/London. */
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
  venue: z.string().nullable(),
  status: z.enum(meetingStatuses).nullable(),
  /** The source's own words ("Confirmed; Special Meeting"). */
  statusText: z.string().nullable(),
  /** "Special Meeting", "Extraordinary Meeting", "AGM" … from status or heading. */
  meetingType: z.string().nullable(),
  /** "Rescheduled from 24 September 2026", as printed. */
  rescheduled: z.string().nullable(),
  publicationState: z.enum(publicationStates).nullable(),
  agendaPublished: z.boolean().nullable(),
  decisionsPublished: z.boolean().nullable(),
  minutesPublished: z.boolean().nullable(),
  actualStart: z.string().nullable(),
  actualFinish: z.string().nullable(),
  webcast: z.boolean().nullable(),
  note: z.string().nullable(),
  /** True where this is a row of a list or a mention, not the meeting's own page. */
  listed: z.boolean(),
});
export type MeetingRecord = z.infer<typeof meetingRecord>;
