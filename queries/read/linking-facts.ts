import { z } from 'zod';
import { defineRead } from '../statement.ts';

const page = z.object({ after: z.string(), limit: z.number().int().positive() });
const text = z.string().nullable();

const linkableItem = z.object({
  id: z.string(),
  install: z.string(),
  title: z.string(),
  sortKey: z.string(),
  issueIid: z.number().int().nullable(),
  issueTitle: text,
  procedural: z.boolean(),
  heading: z.boolean(),
  url: text,
  digest: text,
});
export type LinkableItem = z.infer<typeof linkableItem>;

/** A page of all agenda items, in the order of their ids, with what linking by title and number needs. */
export const linkableItems = defineRead({
  name: 'linkable-items',
  text:
    'MATCH (a:AgendaItem) WHERE a.id > $after RETURN a.id AS id, a.install AS install, a.title AS title, ' +
    'a.sortKey AS sortKey, a.issueIid AS issueIid, a.issueTitle AS issueTitle, a.procedural AS procedural, ' +
    'a.heading AS heading, a.sourceUrl AS url, a.digest AS digest ORDER BY id LIMIT $limit',
  parameters: page,
  row: linkableItem,
});

const linkedSighting = z.object({
  id: z.string(),
  state: z.string(),
  method: z.string(),
  version: z.string(),
  score: z.number(),
  featureNames: z.array(z.string()),
  featureScores: z.array(z.number()),
  issues: z.array(z.string()),
  items: z.array(z.string()),
  evidence: z.array(
    z.object({
      id: z.string(),
      field: z.string(),
      quote: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      method: z.string(),
      confidence: z.number(),
      digest: text,
      url: text,
    }),
  ),
});
export type LinkedSighting = z.infer<typeof linkedSighting>;

/** A page of all sightings as they stand, in the order of their ids. */
export const linkedSightings = defineRead({
  name: 'linked-sightings',
  text:
    'MATCH (s:Sighting) WHERE s.id > $after RETURN s.id AS id, s.state AS state, s.method AS method, ' +
    's.version AS version, s.score AS score, s.featureNames AS featureNames, s.featureScores AS featureScores, ' +
    '[(s)-[:OF]->(i:Issue) | i.id] AS issues, [(s)-[:AT]->(a:AgendaItem) | a.id] AS items, ' +
    '[(s)-[:HAS_EVIDENCE]->(e:Evidence) | e {.id, .field, .quote, .start, .end, .method, .confidence, .digest, .url}]' +
    ' AS evidence ORDER BY id LIMIT $limit',
  parameters: page,
  row: linkedSighting,
});

const linkedIssue = z.object({
  id: z.string(),
  install: z.string(),
  key: z.string(),
  title: z.string(),
  basis: z.string(),
  sortKey: z.string(),
});
export type LinkedIssue = z.infer<typeof linkedIssue>;

export const linkedIssues = defineRead({
  name: 'linked-issues',
  text:
    'MATCH (i:Issue) WHERE i.id > $after RETURN i.id AS id, i.install AS install, i.key AS key, ' +
    'i.title AS title, i.basis AS basis, i.sortKey AS sortKey ORDER BY id LIMIT $limit',
  parameters: page,
  row: linkedIssue,
});
