import { z } from 'zod';
import { defineRead } from '../statement.ts';
import { committeeRow } from './council-rows.ts';
import { itemTextRow, meetingStateColumns } from './meeting-rows.ts';
import { toProjection } from './projection.ts';

const idList = z.object({ ids: z.array(z.string()) });

/** All committees, or those of one install. */
export const findCommittees = defineRead({
  name: 'find-committees',
  text:
    'MATCH (n:Committee) WHERE $install IS NULL OR n.install = $install ' +
    `RETURN ${toProjection('n', committeeRow)} AS node ORDER BY n.id`,
  parameters: z.object({ install: z.string().nullable() }),
  row: z.object({ node: committeeRow }),
});

/** Committees by the source's own number, in any install. */
export const findCommitteesByCid = defineRead({
  name: 'find-committees-by-cid',
  text:
    'MATCH (n:Committee) WHERE n.cid IN $cids AND ($install IS NULL OR n.install = $install) ' +
    `RETURN ${toProjection('n', committeeRow)} AS node ORDER BY n.id`,
  parameters: z.object({ cids: z.array(z.number().int()), install: z.string().nullable() }),
  row: z.object({ node: committeeRow }),
});

const meetingState = z.object(meetingStateColumns);

/** Every meeting that each committee held or lists, with how far it was read. */
export const findMeetingStates = defineRead({
  name: 'find-meeting-states',
  text:
    'UNWIND $ids AS id MATCH (c:Committee {id: id})-[:HELD]->(m:Meeting) ' +
    `RETURN c.id AS committeeId, ${toProjection('m', meetingState)} AS meeting`,
  parameters: idList,
  row: z.object({ committeeId: z.string(), meeting: meetingState }),
});
export type MeetingState = z.infer<typeof meetingState>;

/** What each meeting of the committees has of items; meetings without items give no row. */
export const countMeetingItems = defineRead({
  name: 'count-meeting-items',
  text:
    'UNWIND $ids AS id MATCH (c:Committee {id: id})-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(i:AgendaItem) ' +
    'RETURN m.id AS meetingId, count(DISTINCT i) AS items, ' +
    'count(DISTINCT CASE WHEN i.minutesText IS NOT NULL OR i.decisionText IS NOT NULL THEN i.id END) AS withText, ' +
    'count(DISTINCT CASE WHEN i.minutesText IS NULL AND i.decisionText IS NULL AND i.heading = false ' +
    'AND i.procedural = false THEN i.id END) AS silent, ' +
    'count(DISTINCT CASE WHEN i.minutesCut = true THEN i.id END) AS cut, ' +
    'count(DISTINCT CASE WHEN i.restricted = true THEN i.id END) AS restricted',
  parameters: idList,
  row: z.object({
    meetingId: z.string(),
    items: z.number().int(),
    withText: z.number().int(),
    /** Items with business of their own, of which our copy has neither minutes nor decision. */
    silent: z.number().int(),
    cut: z.number().int(),
    restricted: z.number().int(),
  }),
});

/** Papers that the items of each meeting link to. */
export const countItemDocuments = defineRead({
  name: 'count-item-documents',
  text:
    'UNWIND $ids AS id MATCH (c:Committee {id: id})-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(i:AgendaItem)-[:HAS_DOCUMENT]->' +
    '(d:Document) RETURN m.id AS meetingId, count(DISTINCT d.id) AS documents',
  parameters: idList,
  row: z.object({ meetingId: z.string(), documents: z.number().int() }),
});

/** Packs and printed minutes of each meeting. */
export const countMeetingDocuments = defineRead({
  name: 'count-meeting-documents',
  text:
    'UNWIND $ids AS id MATCH (c:Committee {id: id})-[:HELD]->(m:Meeting)-[:HAS_DOCUMENT]->(d:Document) ' +
    'RETURN m.id AS meetingId, count(DISTINCT d.id) AS documents',
  parameters: idList,
  row: z.object({ meetingId: z.string(), documents: z.number().int() }),
});

/** The earliest day that any meeting of each install can have been: how far back its record goes. */
export const findRecordStarts = defineRead({
  name: 'find-record-starts',
  text: 'MATCH (m:Meeting) WHERE m.dateFrom IS NOT NULL RETURN m.install AS install, min(m.dateFrom) AS earliest',
  parameters: z.object({}),
  row: z.object({ install: z.string(), earliest: z.iso.date() }),
});

const candidateItem = itemTextRow
  .omit({ agendaText: true })
  .extend({ title: z.string(), meetingId: z.string(), sortKey: z.string() });

/** The searched texts of candidate items: long, so asked for in small parts. */
export const loadCandidateTexts = defineRead({
  name: 'load-candidate-texts',
  text: `UNWIND $ids AS id MATCH (n:AgendaItem {id: id}) RETURN ${toProjection('n', candidateItem)} AS node`,
  parameters: idList,
  row: z.object({ node: candidateItem }),
});
export type CandidateItem = z.infer<typeof candidateItem>;

/** The meeting of each candidate item, to tell which texts are worth reading. */
export const findItemMeetings = defineRead({
  name: 'find-item-meetings',
  text: 'UNWIND $ids AS id MATCH (n:AgendaItem {id: id}) RETURN n.id AS id, n.meetingId AS meetingId',
  parameters: idList,
  row: z.object({ id: z.string(), meetingId: z.string() }),
});
