import { z } from 'zod';
import { defineRead } from '../statement.ts';

const page = z.object({ after: z.string(), limit: z.number().int().positive() });
const text = z.string().nullable();

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
  decisionText: text,
  minutesText: text,
  mentionedDays: z.array(z.string()).nullable(),
  papers: z.array(z.string()),
  url: text,
  digest: text,
});
export type LinkableRow = z.infer<typeof linkableItem>;

/** A page of all agenda items, in the order of their ids, with all that linking compares. */
export const linkableItems = defineRead({
  name: 'linkable-items',
  text:
    'MATCH (a:AgendaItem) WHERE a.id > $after RETURN a.id AS id, a.install AS install, a.meetingId AS meetingId, ' +
    'a.title AS title, a.sortKey AS sortKey, a.issueIid AS issueIid, a.issueTitle AS issueTitle, ' +
    'a.procedural AS procedural, a.heading AS heading, a.itemKind AS kind, a.decisionText AS decisionText, ' +
    'a.minutesText AS minutesText, a.mentionedDays AS mentionedDays, ' +
    '[(a)-[:HAS_DOCUMENT]->(d:Document) | d.title] AS papers, ' +
    'a.sourceUrl AS url, a.digest AS digest ORDER BY id LIMIT $limit',
  parameters: page,
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
  parameters: z.object({ ids: z.array(z.string()) }),
  row: linkableText,
});

const scored = z.array(z.object({ id: z.string(), score: z.number().nullable().optional() }));
const lead = z.object({ id: z.string(), from: scored, to: scored });
export type LeadRow = z.infer<typeof lead>;

/** Referrals with the items that they lead from and to. */
export const referralLeads = defineRead({
  name: 'referral-leads',
  text:
    'MATCH (r:Referral) WHERE r.id > $after RETURN r.id AS id, ' +
    '[(r)-[e:FROM]->(a:AgendaItem) | {id: a.id, score: e.score}] AS from, ' +
    '[(r)-[e:ARRIVED_AS]->(a:AgendaItem) | {id: a.id, score: e.score}] AS to ORDER BY id LIMIT $limit',
  parameters: page,
  row: lead,
});

/** Requests with the items that they were made in and reported back in. */
export const actionLeads = defineRead({
  name: 'action-leads',
  text:
    'MATCH (r:Action) WHERE r.id > $after RETURN r.id AS id, ' +
    '[(r)-[:ASKED_IN]->(a:AgendaItem) | {id: a.id}] AS from, ' +
    '[(r)-[e:REPORTED_BACK_IN]->(a:AgendaItem) | {id: a.id, score: e.score}] AS to ORDER BY id LIMIT $limit',
  parameters: page,
  row: lead,
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
