import { z } from 'zod';
import { attendanceStatuses } from '../../schema/records/attendance.ts';
import { defineRead } from '../statement.ts';
import { membershipRow } from './council-rows.ts';
import { toProjection } from './projection.ts';

const idList = z.object({ ids: z.array(z.string()) });

const seatRow = z.object({ committeeId: z.string(), memberId: z.string(), seat: membershipRow });
export type SeatRow = z.infer<typeof seatRow>;

/** The seats of committees, with who holds them. */
export const seatsOfCommittees = defineRead({
  name: 'seats-of-committees',
  text:
    'UNWIND $ids AS id MATCH (c:Committee {id: id})<-[:OF]-(s:Membership)<-[:HOLDS]-(p:Member) ' +
    `RETURN c.id AS committeeId, p.id AS memberId, ${toProjection('s', membershipRow)} AS seat`,
  parameters: idList,
  row: seatRow,
});

const comingRow = z.object({
  meetingId: z.string(),
  memberId: z.string(),
  attendanceId: z.string(),
  status: z.enum(attendanceStatuses).nullable(),
  capacity: z.string().nullable(),
  inPlaceOf: z.string().nullable(),
});
export type ComingRow = z.infer<typeof comingRow>;

/** Members named by the record of meetings, with whether they came. Officers are none. */
export const comingsToMeetings = defineRead({
  name: 'comings-to-meetings',
  text:
    'UNWIND $ids AS id MATCH (m:Meeting {id: id})<-[:AT]-(t:Attendance)<-[:HAD]-(p:Member) ' +
    'RETURN m.id AS meetingId, p.id AS memberId, t.id AS attendanceId, t.status AS status, ' +
    't.capacity AS capacity, t.inPlaceOf AS inPlaceOf',
  parameters: idList,
  row: comingRow,
});
