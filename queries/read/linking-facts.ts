import { z } from 'zod';
import { defineRead } from '../statement.ts';

const page = z.object({ after: z.string(), limit: z.number().int().positive() });
const text = z.string().nullable();

const ids = z.object({ ids: z.array(z.string()) });
const idList = z.array(z.string());

/** What each meeting was last written from: whether anything that hangs on it can be another than before. */
export const writtenMeetings = defineRead({
  name: 'written-meetings',
  text: 'MATCH (m:Meeting) RETURN m.id AS id, m.bundleDigest AS digest',
  parameters: z.object({}),
  row: z.object({ id: z.string(), digest: text }),
});

const linkableMeeting = z.object({
  id: z.string(),
  date: text,
  dateFrom: text,
  dateTo: text,
  committees: idList,
  items: idList,
  documents: idList,
});
export type LinkableMeeting = z.infer<typeof linkableMeeting>;

/** When these meetings were, who held them, and what hangs on them. */
export const linkableMeetings = defineRead({
  name: 'linkable-meetings',
  text:
    'UNWIND $ids AS wanted MATCH (m:Meeting {id: wanted}) RETURN m.id AS id, m.date AS date, ' +
    'm.dateFrom AS dateFrom, m.dateTo AS dateTo, [(m)<-[:HELD]-(c:Committee) | c.id] AS committees, ' +
    '[(m)-[:HAS_ITEM]->(a:AgendaItem) | a.id] AS items, ' +
    '[(m)-[:HAS_DOCUMENT]->(d:Document) | d.id] AS documents',
  parameters: ids,
  row: linkableMeeting,
});

const linkableItem = z.object({
  id: z.string(),
  install: z.string(),
  meetingId: z.string(),
  title: z.string(),
  sortKey: z.string(),
  issueIid: z.number().int().nullable(),
  issueTitle: text,
  procedural: z.boolean(),
  heading: z.boolean(),
  kind: text,
  outcome: text,
  decisionText: text,
  minutesText: text,
  mentionedDays: idList.nullable(),
  papers: z.array(z.object({ id: z.string(), title: z.string() })),
  url: text,
  digest: text,
  sent: z.array(z.object({ id: z.string(), toName: text, fromName: text })),
  received: z.array(z.object({ id: z.string(), toName: text, fromName: text })),
  actions: z.array(z.object({ id: z.string(), what: z.string() })),
  corrections: z.array(z.object({ id: z.string(), recordOf: text })),
});
export type LinkableRow = z.infer<typeof linkableItem>;

/** These agenda items with all that linking compares, and what their words tell of: referrals, requests, corrections. */
export const linkableItems = defineRead({
  name: 'linkable-items',
  text:
    'UNWIND $ids AS wanted MATCH (a:AgendaItem {id: wanted}) ' +
    'RETURN a.id AS id, a.install AS install, a.meetingId AS meetingId, ' +
    'a.title AS title, a.sortKey AS sortKey, a.issueIid AS issueIid, a.issueTitle AS issueTitle, ' +
    'a.procedural AS procedural, a.heading AS heading, a.itemKind AS kind, a.outcome AS outcome, ' +
    'a.decisionText AS decisionText, a.minutesText AS minutesText, a.mentionedDays AS mentionedDays, ' +
    '[(a)-[:HAS_DOCUMENT]->(d:Document) | d {.id, .title}] AS papers, ' +
    'a.sourceUrl AS url, a.digest AS digest, ' +
    '[(a)<-[:FROM]-(s:Referral) WHERE s.toName IS NOT NULL | s {.id, .toName, .fromName}] AS sent, ' +
    '[(a)<-[:ARRIVED_AS]-(r:Referral) WHERE r.fromName IS NOT NULL | r {.id, .toName, .fromName}] AS received, ' +
    '[(a)<-[:ASKED_IN]-(n:Action) | n {.id, .what}] AS actions, ' +
    '[(a)<-[:MADE_IN]-(k:Correction) | k {.id, .recordOf}] AS corrections',
  parameters: ids,
  row: linkableItem,
});

const linkableText = z.object({ id: z.string(), decisionText: text, minutesText: text });
export type LinkableText = z.infer<typeof linkableText>;

/** The texts of some items. */
export const linkableTexts = defineRead({
  name: 'linkable-texts',
  text:
    'UNWIND $ids AS wanted MATCH (a:AgendaItem {id: wanted}) ' +
    'RETURN a.id AS id, a.decisionText AS decisionText, a.minutesText AS minutesText',
  parameters: ids,
  row: linkableText,
});

const namedCouncil = z.object({ id: z.string(), install: z.string(), name: z.string() });

export const linkableCouncils = defineRead({
  name: 'linkable-councils',
  text: 'MATCH (c:Council) RETURN c.id AS id, c.install AS install, c.name AS name ORDER BY id',
  parameters: z.object({}),
  row: namedCouncil,
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

const returnSighting =
  'RETURN s.id AS id, s.state AS state, s.method AS method, ' +
  's.version AS version, s.score AS score, s.featureNames AS featureNames, s.featureScores AS featureScores, ' +
  '[(s)-[:OF]->(i:Issue) | i.id] AS issues, [(s)-[:AT]->(a:AgendaItem) | a.id] AS items, ' +
  '[(s)-[:HAS_EVIDENCE]->(e:Evidence) | e {.id, .field, .quote, .start, .end, .method, .confidence, .digest, .url}] ' +
  'AS evidence';

/** A page of all sightings as they stand, in the order of their ids. */
export const linkedSightings = defineRead({
  name: 'linked-sightings',
  text: `MATCH (s:Sighting) WHERE s.id > $after ${returnSighting} ORDER BY id LIMIT $limit`,
  parameters: page,
  row: linkedSighting,
});

/** Some sightings as they stand. */
export const linkedSightingsOf = defineRead({
  name: 'linked-sightings-of',
  text: `UNWIND $ids AS wanted MATCH (s:Sighting {id: wanted}) ${returnSighting}`,
  parameters: ids,
  row: linkedSighting,
});

const linkedIssue = z.object({
  id: z.string(),
  install: z.string(),
  key: z.string(),
  title: z.string(),
  basis: z.string(),
  sortKey: z.string(),
  /** The issue that it went into; none for one that stands. */
  mergedInto: z.array(z.string()),
});
export type LinkedIssue = z.infer<typeof linkedIssue>;

export const linkedIssues = defineRead({
  name: 'linked-issues',
  text:
    'MATCH (i:Issue) WHERE i.id > $after RETURN i.id AS id, i.install AS install, i.key AS key, ' +
    'i.title AS title, i.basis AS basis, i.sortKey AS sortKey, ' +
    '[(i)-[:MERGED_INTO]->(t:Issue) | t.id] AS mergedInto ORDER BY id LIMIT $limit',
  parameters: page,
  row: linkedIssue,
});
