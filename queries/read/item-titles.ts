import { z } from 'zod';
import { defineRead } from '../statement.ts';
import { loadNodes } from './load-nodes.ts';

const titledItem = z.object({
  id: z.string(),
  meetingId: z.string(),
  title: z.string(),
  sortKey: z.string(),
  heading: z.boolean().nullable(),
  procedural: z.boolean().nullable(),
  itemKind: z.string().nullable(),
  /** Titles of the issues that it concerns. */
  issueTitles: z.array(z.string()),
});

/** What every item on the agendas of these meetings is called. */
export const findItemTitlesOfMeetings = defineRead({
  name: 'find-item-titles-of-meetings',
  text:
    'UNWIND $ids AS id MATCH (m:Meeting {id: id})-[:HAS_ITEM]->(i:AgendaItem) ' +
    'RETURN i.id AS id, m.id AS meetingId, i.title AS title, i.sortKey AS sortKey, i.heading AS heading, ' +
    'i.procedural AS procedural, i.itemKind AS itemKind, [(i)-[:CONCERNS]->(n:Issue) | n.title] AS issueTitles',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: titledItem,
});

/** Whether the page that tells what a committee is for was read. */
export const loadDetailsRead = loadNodes(
  'load-details-read',
  'Committee',
  z.object({ id: z.string(), detailsRead: z.boolean().nullable() }),
);
