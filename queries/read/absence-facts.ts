import { z } from 'zod';
import { defineRead } from '../statement.ts';

/** The titles of all items of meetings. */
export const titlesOfMeetings = defineRead({
  name: 'titles-of-meetings',
  text:
    'UNWIND $ids AS id MATCH (m:Meeting {id: id})-[:HAS_ITEM]->(i:AgendaItem) ' +
    'RETURN i.id AS id, m.id AS meetingId, i.title AS title',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), meetingId: z.string(), title: z.string() }),
});
