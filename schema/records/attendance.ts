import { z } from 'zod';

/** EXPECTED is what the source says before (and, at some councils, long after) a meeting: unknown, not present. */
export const attendanceStatuses = [
  'PRESENT',
  'APOLOGIES',
  'ABSENT',
  'SUBSTITUTED',
  'EXPECTED',
  'IN_ATTENDANCE',
  'UNKNOWN',
] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

export const attendanceRecord = z.strictObject({
  kind: z.literal('attendance'),
  id: z.string(),
  meetingId: z.string(),
  /** A member's or an officer's id. */
  personId: z.string(),
  personKind: z.enum(['MEMBER', 'OFFICER']),
  /** Without title. */
  name: z.string().min(1),
  printedName: z.string().min(1),
  /** "Chair", "Vice-Chair", "Committee Member", "Officer", "Substitute" … as printed. */
  role: z.string().nullable(),
  status: z.enum(attendanceStatuses),
  statusText: z.string().nullable(),
  /** Party code and ward abbreviation as this page gives them; they differ from the titles elsewhere. */
  party: z.string().nullable(),
  ward: z.string().nullable(),
  representing: z.string().nullable(),
});
export type AttendanceRecord = z.infer<typeof attendanceRecord>;
