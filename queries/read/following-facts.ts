import { z } from 'zod';
import { defineRead } from '../statement.ts';

const page = z.object({ after: z.string(), limit: z.number().int().positive() });
const text = z.string().nullable();

const followableItem = z.object({
  id: z.string(),
  install: z.string(),
  meetingId: z.string(),
  title: z.string(),
  kind: text,
  outcome: text,
  procedural: z.boolean(),
  heading: z.boolean(),
  mentionedDays: z.array(z.string()).nullable(),
});
export type FollowableItem = z.infer<typeof followableItem>;

/** A page of all agenda items, in the order of their ids. */
export const followableItems = defineRead({
  name: 'followable-items',
  text:
    'MATCH (a:AgendaItem) WHERE a.id > $after RETURN a.id AS id, a.install AS install, ' +
    'a.meetingId AS meetingId, a.title AS title, a.itemKind AS kind, a.outcome AS outcome, ' +
    'a.procedural AS procedural, a.heading AS heading, ' +
    'a.mentionedDays AS mentionedDays ORDER BY id LIMIT $limit',
  parameters: page,
  row: followableItem,
});

const followableMeeting = z.object({
  id: z.string(),
  date: text,
  dateFrom: text,
  dateTo: text,
  committees: z.array(z.string()),
});
export type FollowableMeeting = z.infer<typeof followableMeeting>;

export const followableMeetings = defineRead({
  name: 'followable-meetings',
  text:
    'MATCH (m:Meeting) WHERE m.id > $after RETURN m.id AS id, m.date AS date, m.dateFrom AS dateFrom, ' +
    'm.dateTo AS dateTo, [(m)<-[:HELD]-(c:Committee) | c.id] AS committees ORDER BY id LIMIT $limit',
  parameters: page,
  row: followableMeeting,
});

const namedCommittee = z.object({
  id: z.string(),
  install: z.string(),
  name: z.string(),
  names: z.array(z.object({ name: z.string(), from: text, to: text })),
});
export type NamedCommittee = z.infer<typeof namedCommittee>;

export const namedCommittees = defineRead({
  name: 'named-committees',
  text:
    'MATCH (c:Committee) WHERE c.id > $after RETURN c.id AS id, c.install AS install, c.name AS name, ' +
    '[(c)-[:NAMED]->(n:CommitteeName) | n {.name, .from, .to}] AS names ORDER BY id LIMIT $limit',
  parameters: page,
  row: namedCommittee,
});

const followableReferral = z.object({
  id: z.string(),
  toName: text,
  fromName: text,
  items: z.array(z.string()),
});
export type FollowableReferral = z.infer<typeof followableReferral>;

/** `items`: the item whose words tell of the referral. */
export const followableReferrals = defineRead({
  name: 'followable-referrals',
  text:
    'MATCH (r:Referral) WHERE r.id > $after RETURN r.id AS id, r.toName AS toName, r.fromName AS fromName, ' +
    'CASE WHEN r.toName IS NULL THEN [(r)-[:ARRIVED_AS]->(a:AgendaItem) | a.id] ' +
    'ELSE [(r)-[:FROM]->(a:AgendaItem) | a.id] END AS items ORDER BY id LIMIT $limit',
  parameters: page,
  row: followableReferral,
});

const askedAction = z.object({ id: z.string(), what: z.string(), items: z.array(z.string()) });
export type AskedAction = z.infer<typeof askedAction>;

export const askedActions = defineRead({
  name: 'asked-actions',
  text:
    'MATCH (n:Action) WHERE n.id > $after RETURN n.id AS id, n.what AS what, ' +
    '[(n)-[:ASKED_IN]->(a:AgendaItem) | a.id] AS items ORDER BY id LIMIT $limit',
  parameters: page,
  row: askedAction,
});

const madeCorrection = z.object({ id: z.string(), recordOf: text, items: z.array(z.string()) });
export type MadeCorrection = z.infer<typeof madeCorrection>;

export const madeCorrections = defineRead({
  name: 'made-corrections',
  text:
    'MATCH (n:Correction) WHERE n.id > $after RETURN n.id AS id, n.recordOf AS recordOf, ' +
    '[(n)-[:MADE_IN]->(a:AgendaItem) | a.id] AS items ORDER BY id LIMIT $limit',
  parameters: page,
  row: madeCorrection,
});
