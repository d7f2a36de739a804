import { z } from 'zod';
import { outcomes } from '../../schema/records/decision.ts';
import { defineRead } from '../statement.ts';
import { sightingRow } from './issue-rows.ts';
import { meetingRow } from './meeting-rows.ts';
import { toProjection } from './projection.ts';

const sightingPart = sightingRow.omit({ version: true });
const meetingPart = meetingRow.pick({
  id: true,
  install: true,
  date: true,
  dateFrom: true,
  dateTo: true,
  datePrecision: true,
  status: true,
  agendaPublished: true,
  minutesPublished: true,
  committeeName: true,
  sortKey: true,
});

const itemColumns = {
  itemId: z.string(),
  title: z.string(),
  outcome: z.enum(outcomes).nullable(),
  /** A joint meeting has several. */
  committees: z.array(z.string()),
  meeting: meetingPart,
} as const;
const itemProjection =
  'i.id AS itemId, i.title AS title, i.outcome AS outcome, ' +
  `[(m)<-[:HELD]-(c:Committee) | c.id] AS committees, ${toProjection('m', meetingPart)} AS meeting`;

const placedItem = z.object(itemColumns);
export type PlacedItemRow = z.infer<typeof placedItem>;

const placedSighting = z.object({ ...itemColumns, issueId: z.string(), sighting: sightingPart });
export type PlacedSightingRow = z.infer<typeof placedSighting>;
const sightingProjection = `n.id AS issueId, ${toProjection('s', sightingPart)} AS sighting, ${itemProjection}`;

const asked = z.object({ ids: z.array(z.string()), states: z.array(z.string()) });

/** Sightings of issues in some states, each with its item, meeting and committees; the caller sorts. */
export const sightingsOfIssues = defineRead({
  name: 'sightings-of-issues',
  text:
    'UNWIND $ids AS id MATCH (n:Issue {id: id})<-[:OF]-(s:Sighting)-[:AT]->(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting) ' +
    `WHERE s.state IN $states RETURN ${sightingProjection}`,
  parameters: asked,
  row: placedSighting,
});

/** The same of items. */
export const sightingsOfItems = defineRead({
  name: 'sightings-of-items',
  text:
    'UNWIND $ids AS id MATCH (i:AgendaItem {id: id})<-[:AT]-(s:Sighting)-[:OF]->(n:Issue) ' +
    `MATCH (i)<-[:HAS_ITEM]-(m:Meeting) WHERE s.state IN $states RETURN ${sightingProjection}`,
  parameters: asked,
  row: placedSighting,
});

/** The same of all items of meetings. */
export const sightingsOfMeetings = defineRead({
  name: 'sightings-of-meetings',
  text:
    'UNWIND $ids AS id MATCH (m:Meeting {id: id})-[:HAS_ITEM]->(i:AgendaItem)<-[:AT]-(s:Sighting)-[:OF]->(n:Issue) ' +
    `WHERE s.state IN $states RETURN ${sightingProjection}`,
  parameters: asked,
  row: placedSighting,
});

/** Items with their meetings and committees. */
export const placesOfItems = defineRead({
  name: 'places-of-items',
  text: `UNWIND $ids AS id MATCH (i:AgendaItem {id: id})<-[:HAS_ITEM]-(m:Meeting) RETURN ${itemProjection}`,
  parameters: z.object({ ids: z.array(z.string()) }),
  row: placedItem,
});

/** A page of the issues of an install, or of all, in the order of their ids. */
export const issueIds = defineRead({
  name: 'issue-ids',
  text:
    'MATCH (n:Issue) WHERE n.id > $after AND ($install IS NULL OR n.install = $install) ' +
    'RETURN n.id AS id ORDER BY id LIMIT $limit',
  parameters: z.object({
    after: z.string(),
    install: z.string().nullable(),
    limit: z.number().int().positive(),
  }),
  row: z.object({ id: z.string() }),
});

/** The meetings of committees; a joint one once for each. */
export const meetingIdsOfCommittees = defineRead({
  name: 'meeting-ids-of-committees',
  text: 'UNWIND $ids AS id MATCH (c:Committee {id: id})-[:HELD]->(m:Meeting) RETURN m.id AS id',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
});
