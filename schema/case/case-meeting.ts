import { z } from 'zod';
import { caseDateSchema, datePrecisionSchema, precisionOf } from './case-date.ts';
import { caseItemSchema } from './case-item.ts';

/** First heading of the meeting page: which papers it shows. "Meeting" has none. */
export const pageKindSchema = z.enum([
  'Meeting',
  'Agenda',
  'Agenda and draft minutes',
  'Agenda and minutes',
  'Agenda and decisions',
  'Agenda, decisions and minutes',
]);
export type PageKind = z.infer<typeof pageKindSchema>;

export const caseAttendanceSchema = z.object({
  uid: z.int().positive().nullish(),
  name: z.string(),
  /** "Chair", "Committee Member", "Officer", ... */
  role: z.string(),
  /** "Present, as expected", "Apologies", "Absent", "Present, as substitute", "Expected", "In attendance". */
  status: z.string(),
  inPlaceOf: z.string().optional(),
});
export type CaseAttendance = z.infer<typeof caseAttendanceSchema>;

const meetingFields = {
  date: caseDateSchema.nullish(),
  datePrecision: datePrecisionSchema.nullish(),
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/, 'expected HH:MM')
    .nullish(),
  venue: z.string().nullish(),
  pageKind: pageKindSchema.nullish(),
  minutesState: z.string().nullish(),
  cancelled: z.boolean().optional(),
  chair: z.string().nullish(),
  attendanceNotes: z
    .object({
      apologies: z.array(z.string()).optional(),
      substitutes: z.array(z.object({ absent: z.string().nullish(), substitute: z.string() })).optional(),
      absent: z.array(z.string()).optional(),
    })
    .nullish(),
  items: z.array(caseItemSchema),
  /** The web service's status text where it is not plain: "Confirmed; Special Meeting". */
  status: z.string().optional(),
  /** Type of meeting that comes before the committee's name: "Extraordinary Meeting". */
  titlePrefix: z.string().optional(),
  /** Number of the printed packs (`documents/gNNNN`); differs from `mid` for a moved meeting. */
  agendaId: z.int().positive().nullish(),
  attendance: z.array(caseAttendanceSchema).optional(),
  contact: z.string().optional(),
  webcast: z.boolean().optional(),
  decisionsPublished: z.boolean().optional(),
};

export const caseMeetingSchema = z
  .object({
    cid: z.int().positive(),
    /** Other committees of a joint meeting. */
    jointCids: z.array(z.int().positive()).optional(),
    mid: z.int().positive().nullish(),
    sourceUrls: z.array(z.string()).optional(),
    complete: z.boolean().optional(),
    ...meetingFields,
    /** Later versions of the page, in order: each gives only the fields that changed. */
    revisions: z.array(z.object({ ...meetingFields, removed: z.boolean() }).partial()).optional(),
  })
  .refine(
    (meeting) => !meeting.datePrecision || meeting.datePrecision === precisionOf(meeting.date ?? null),
    {
      message: 'datePrecision does not fit the date',
      path: ['datePrecision'],
    },
  );
export type CaseMeeting = z.infer<typeof caseMeetingSchema>;
