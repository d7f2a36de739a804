import { z } from 'zod';
import { meetingStatuses } from '../../schema/records/meeting.ts';
import { defineRead } from '../statement.ts';

const install = z.object({ install: z.string().nullable() });

/** Meetings of which no page was read, of all installs or of one: by day, those still to come and cancelled ones too. */
export const findUnreadMeetings = defineRead({
  name: 'find-unread-meetings',
  text:
    "MATCH (m:Meeting) WHERE m.readState <> 'READ' AND ($install IS NULL OR m.install = $install) " +
    'RETURN m.mid AS mid, m.status AS status, m.dateFrom AS dateFrom, m.lastSeenAt AS lastSeenAt, ' +
    '[(m)<-[:HELD]-(c:Committee) | c.cid] AS cids ORDER BY m.sortKey, m.id',
  parameters: install,
  row: z.object({
    mid: z.number().int(),
    status: z.enum(meetingStatuses).nullable(),
    dateFrom: z.iso.date().nullable(),
    lastSeenAt: z.string().nullable(),
    cids: z.array(z.number().int()),
  }),
});

/** Meetings whose pages could not be read, and why, by day. */
export const findFailedMeetings = defineRead({
  name: 'find-failed-meetings',
  text:
    "MATCH (m:Meeting) WHERE m.readState = 'FAILED' " +
    'RETURN m.install AS install, m.mid AS mid, m.failure AS failure ORDER BY m.sortKey, m.id',
  parameters: z.object({}),
  row: z.object({ install: z.string(), mid: z.number().int(), failure: z.string().nullable() }),
});

/** Items of which we have only the beginning of the minutes, of all installs or of one: by day and place. */
export const findCutItems = defineRead({
  name: 'find-cut-items',
  text:
    'MATCH (n:AgendaItem) WHERE n.minutesCut = true AND n.aiId IS NOT NULL ' +
    'AND ($install IS NULL OR n.install = $install) RETURN n.aiId AS aiId ORDER BY n.sortKey, n.id',
  parameters: install,
  row: z.object({ aiId: z.number().int() }),
});
