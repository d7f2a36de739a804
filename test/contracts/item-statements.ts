import { z } from 'zod';
import { defineRead, defineWrite } from '../../queries/statement.ts';

/** Statements of the shapes that the program uses, over a committee, its meetings and their items. */
const value = z.unknown();
const row = z.record(z.string(), value);
const rows = z.object({ rows: z.array(row) });

export const upsertCommittees = defineWrite({
  name: 'test-upsert-committees',
  text: 'UNWIND $rows AS row\nMERGE (c:Committee {id: row.id})\nSET c.name = row.name, c.cid = row.cid',
  parameters: rows,
});

export const upsertMeetings = defineWrite({
  name: 'test-upsert-meetings',
  text:
    'UNWIND $rows AS row\nMATCH (c:Committee {id: row.committeeId})\nMERGE (m:Meeting {id: row.id})\n' +
    'SET m.date = row.date, m.sortKey = row.sortKey\nMERGE (c)-[:HELD]->(m)',
  parameters: rows,
});

export const upsertItems = defineWrite({
  name: 'test-upsert-items',
  text:
    'UNWIND $rows AS row\nMATCH (m:Meeting {id: row.meetingId})\nMERGE (i:AgendaItem {id: row.id})\n' +
    'SET i.title = row.title, i.terms = row.terms, i.position = row.position\nMERGE (m)-[:HAS_ITEM]->(i)',
  parameters: rows,
});

export const upsertDecisions = defineWrite({
  name: 'test-upsert-decisions',
  text:
    'UNWIND $rows AS row\nMATCH (i:AgendaItem {id: row.itemId})\nMERGE (d:Decision {id: row.id})\n' +
    'SET d.text = row.text, d.sortKey = row.sortKey\nMERGE (i)-[:RESULTED_IN]->(d)',
  parameters: rows,
});

export const linkSuccessors = defineWrite({
  name: 'test-link-successors',
  text:
    'UNWIND $rows AS row\nMATCH (a:Committee {id: row.from})\nMATCH (b:Committee {id: row.to})\n' +
    'MERGE (a)-[:SUCCEEDED_BY]->(b)',
  parameters: rows,
});

const meetingIds = z.object({ ids: z.array(z.string()) });

/** A meeting goes in three statements: what its items resulted in, its items, itself. */
export const deleteMeeting = [
  'MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)-[:RESULTED_IN]->(d:Decision)\nDETACH DELETE d',
  'MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)\nDETACH DELETE i',
  'DETACH DELETE m',
].map((rest, index) =>
  defineWrite({
    name: `test-delete-meeting-${index + 1}`,
    text: `UNWIND $ids AS id\nMATCH (m:Meeting {id: id})\n${rest}`,
    parameters: meetingIds,
  }),
);

/** Any property values on nodes of a label that carries many. */
export const setItems = defineWrite({
  name: 'test-set-items',
  text: 'UNWIND $rows AS row\nMERGE (i:AgendaItem {id: row.id})\nSET i += row',
  parameters: rows,
});

export const deleteItems = defineWrite({
  name: 'test-delete-items',
  text: 'UNWIND $ids AS id\nMATCH (i:AgendaItem {id: id})\nDETACH DELETE i',
  parameters: meetingIds,
});

export const countUp = defineWrite({
  name: 'test-count-up',
  text: 'MATCH (c:Committee {id: $id})\nSET c.meetingsListed = coalesce(c.meetingsListed, 0) + 1',
  parameters: z.object({ id: z.string() }),
});

export const createCommittee = defineWrite({
  name: 'test-create-committee',
  text: 'CREATE (c:Committee {id: $id})',
  parameters: z.object({ id: z.string() }),
});

export const forgetSchema = defineWrite({
  name: 'test-forget-schema',
  text: 'MATCH (v:SchemaVersion) DELETE v',
  parameters: z.object({}),
});

export const brokenWrite = defineWrite({
  name: 'test-broken-write',
  text: 'MATCH (c:Committee SET c.name = 1',
  parameters: z.object({}),
});

export const readItems = defineRead({
  name: 'test-read-items',
  text: 'MATCH (i:AgendaItem)\nRETURN i.id AS id, properties(i) AS properties\nORDER BY i.id',
  parameters: z.object({}),
  row: z.strictObject({ id: z.string(), properties: row }),
});

export const echo = defineRead({
  name: 'test-echo',
  text: 'RETURN $value AS value',
  parameters: z.object({ value }),
  row: z.strictObject({ value }),
});

export const readCommittees = defineRead({
  name: 'test-read-committees',
  text:
    'MATCH (c:Committee)\nRETURN c {.id, .name, .meetingsListed, ' +
    'meetings: [(c)-[:HELD]->(m:Meeting) | m {.id, .date}], ' +
    'items: COUNT { (c)-[:HELD]->(:Meeting)-[:HAS_ITEM]->(:AgendaItem) }} AS committee\nORDER BY c.id',
  parameters: z.object({}),
  row: z.strictObject({
    committee: z.strictObject({
      id: z.string(),
      name: z.string().nullable(),
      meetingsListed: z.int().nullable(),
      meetings: z.array(z.strictObject({ id: z.string(), date: z.string().nullable() })),
      items: z.int(),
    }),
  }),
});

export const pageMeetings = defineRead({
  name: 'test-page-meetings',
  text:
    'MATCH (m:Meeting)\nWHERE m.sortKey > $after\n' +
    'RETURN m.id AS id, m.sortKey AS sortKey\nORDER BY m.sortKey\nLIMIT $limit',
  parameters: z.object({ after: z.string(), limit: z.int() }),
  row: z.strictObject({ id: z.string(), sortKey: z.string() }),
});

export const sortMeetings = defineRead({
  name: 'test-sort-meetings',
  text: 'MATCH (m:Meeting)\nRETURN m.id AS id, m.date AS date\nORDER BY m.date, m.id',
  parameters: z.object({}),
  row: z.strictObject({ id: z.string(), date: z.string().nullable() }),
});

export const filterMeetings = defineRead({
  name: 'test-filter-meetings',
  text:
    'MATCH (m:Meeting)\nWHERE ($from IS NULL OR m.date >= $from)\n' +
    '  AND ($committee IS NULL OR EXISTS { (m)<-[:HELD]-(:Committee {id: $committee}) })\n' +
    'RETURN m.id AS id\nORDER BY m.id',
  parameters: z.object({ from: z.string().nullable(), committee: z.string().nullable() }),
  row: z.strictObject({ id: z.string() }),
});

export const rawCommittees = defineRead({
  name: 'test-raw-committees',
  text: 'MATCH (c:Committee) RETURN c',
  parameters: z.object({}),
  row: z.unknown(),
});

export const countEverything = defineRead({
  name: 'test-count-everything',
  text: 'MATCH (n) RETURN labels(n)[0] AS label, count(n) AS nodes ORDER BY label',
  parameters: z.object({}),
  row: z.strictObject({ label: z.string(), nodes: z.int() }),
});
