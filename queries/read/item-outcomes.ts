import { z } from 'zod';
import { outcomes } from '../../schema/records/decision.ts';
import { defineRead } from '../statement.ts';

const idList = z.object({ ids: z.array(z.string()) });

/** An item as far as counting asks: where it stands, whether it was read, and what came of it. */
const itemState = z.object({
  id: z.string(),
  meetingId: z.string(),
  sortKey: z.string(),
  outcome: z.enum(outcomes).nullable(),
  heading: z.boolean().nullable(),
  procedural: z.boolean().nullable(),
  itemKind: z.string().nullable(),
  withText: z.boolean(),
});
export type ItemState = z.infer<typeof itemState>;

const state =
  'i.id AS id, i.meetingId AS meetingId, i.sortKey AS sortKey, i.outcome AS outcome, i.heading AS heading, ' +
  'i.procedural AS procedural, i.itemKind AS itemKind, ' +
  '(i.minutesText IS NOT NULL OR i.decisionText IS NOT NULL) AS withText';

export const findItemStates = defineRead({
  name: 'find-item-states',
  text: `UNWIND $ids AS id MATCH (i:AgendaItem {id: id}) RETURN ${state}`,
  parameters: idList,
  row: itemState,
});

/** Of every item on the agendas of these meetings. */
export const findItemStatesOfMeetings = defineRead({
  name: 'find-item-states-of-meetings',
  text: `UNWIND $ids AS id MATCH (m:Meeting {id: id})-[:HAS_ITEM]->(i:AgendaItem) RETURN ${state}`,
  parameters: idList,
  row: itemState,
});
