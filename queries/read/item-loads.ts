import { z } from 'zod';
import { defineRead } from '../statement.ts';

const itemLoad = z.object({
  meetingId: z.string(),
  itemId: z.string(),
  heading: z.boolean().nullable(),
  procedural: z.boolean().nullable(),
  itemKind: z.string().nullable(),
  /** In characters; null where our copy has none. */
  minutesLength: z.number().int().nullable(),
  minutesCut: z.boolean().nullable(),
});
export type ItemLoad = z.infer<typeof itemLoad>;

/** How heavy each item on the agendas of these meetings is; a text is measured where it lies. */
export const findItemLoadsOfMeetings = defineRead({
  name: 'find-item-loads-of-meetings',
  text:
    'UNWIND $ids AS id MATCH (m:Meeting {id: id})-[:HAS_ITEM]->(i:AgendaItem) ' +
    'RETURN m.id AS meetingId, i.id AS itemId, i.heading AS heading, i.procedural AS procedural, ' +
    'i.itemKind AS itemKind, size(i.minutesText) AS minutesLength, i.minutesCut AS minutesCut',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: itemLoad,
});

/** Papers that the items of each of these meetings link to, each once; a meeting without any gives no row. */
export const countPapersOfMeetings = defineRead({
  name: 'count-papers-of-meetings',
  text:
    'UNWIND $ids AS id MATCH (m:Meeting {id: id})-[:HAS_ITEM]->(i:AgendaItem)-[:HAS_DOCUMENT]->(d:Document) ' +
    'RETURN m.id AS meetingId, count(DISTINCT d.id) AS papers',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ meetingId: z.string(), papers: z.number().int() }),
});
