import { z } from 'zod';
import { defineRead } from '../statement.ts';

const ids = z.object({ ids: z.array(z.string()) });
const text = z.string().nullable();
const seen = { sourceUrl: text, digest: text, firstSeenAt: text, lastSeenAt: text };

const attendanceFact = z.object({
  personId: z.string(),
  id: z.string(),
  name: z.string(),
  printedName: text,
  party: text,
  ward: text,
  date: text,
  sortKey: z.string(),
  ...seen,
});
export type AttendanceFact = z.infer<typeof attendanceFact>;

const attendancesOf = (label: 'Member' | 'Officer') =>
  defineRead({
    name: `${label.toLowerCase()}-attendance-facts`,
    text:
      `UNWIND $ids AS id MATCH (p:${label} {id: id})-[:HAD]->(t:Attendance)-[:AT]->(m:Meeting) ` +
      'RETURN p.id AS personId, t.id AS id, t.name AS name, t.printedName AS printedName, t.party AS party, ' +
      't.ward AS ward, m.date AS date, m.sortKey AS sortKey, t.sourceUrl AS sourceUrl, t.digest AS digest, ' +
      't.firstSeenAt AS firstSeenAt, t.lastSeenAt AS lastSeenAt',
    parameters: ids,
    row: attendanceFact,
  });
export const memberAttendanceFacts = attendancesOf('Member');
export const officerAttendanceFacts = attendancesOf('Officer');

const membershipFact = z.object({ memberId: z.string(), id: z.string(), name: z.string(), ...seen });
export type MembershipFact = z.infer<typeof membershipFact>;

export const membershipFacts = defineRead({
  name: 'membership-facts',
  text:
    'UNWIND $ids AS id MATCH (p:Member {id: id})-[:HOLDS]->(s:Membership) ' +
    'RETURN p.id AS memberId, s.id AS id, s.name AS name, s.sourceUrl AS sourceUrl, s.digest AS digest, ' +
    's.firstSeenAt AS firstSeenAt, s.lastSeenAt AS lastSeenAt',
  parameters: ids,
  row: membershipFact,
});

const memberFact = z.object({
  id: z.string(),
  install: z.string(),
  uid: z.number().int().nullable(),
  party: text,
  ward: text,
  /** Set where a record of their own tells of them. */
  bundleDigest: text,
  ...seen,
  affiliations: z.array(z.string()),
  /** What minutes call them where they do or say something. */
  namesInMinutes: z.array(z.string()),
});
export type MemberFact = z.infer<typeof memberFact>;

export const memberFacts = defineRead({
  name: 'member-facts',
  text:
    'UNWIND $ids AS id MATCH (p:Member {id: id}) RETURN p.id AS id, p.install AS install, p.uid AS uid, ' +
    'p.party AS party, p.ward AS ward, p.bundleDigest AS bundleDigest, p.sourceUrl AS sourceUrl, ' +
    'p.digest AS digest, p.firstSeenAt AS firstSeenAt, p.lastSeenAt AS lastSeenAt, ' +
    '[(p)-[:HAD_AFFILIATION]->(f:Affiliation) | f.id] AS affiliations, ' +
    '[(p)-[:DECLARED]->(i:Interest) | i.name] + [(p)-[:CAST]->(b:Ballot) | b.name] + ' +
    '[(p)-[:MOVED]->(m:Motion) | m.mover] + [(p)-[:SECONDED]->(s:Motion) | s.seconder] + ' +
    '[(p)<-[:IN_PLACE_OF]-(t:Attendance) | t.inPlaceOf] AS namesInMinutes',
  parameters: ids,
  row: memberFact,
});

/** Members whom no page of their own tells of, of one install or of all: only seats, attendances and words name them. */
export const namedOnly = defineRead({
  name: 'members-named-only',
  text:
    'MATCH (p:Member) WHERE p.uid IS NULL AND p.bundleDigest IS NULL ' +
    'AND ($install IS NULL OR p.install = $install) RETURN p.id AS id ORDER BY id',
  parameters: z.object({ install: z.string().nullable() }),
  row: z.object({ id: z.string() }),
});

export const officerFacts = defineRead({
  name: 'officer-facts',
  text: 'UNWIND $ids AS id MATCH (p:Officer {id: id}) RETURN p.id AS id, p.install AS install, p.uid AS uid',
  parameters: ids,
  row: z.object({ id: z.string(), install: z.string(), uid: z.number().int().nullable() }),
});

const committeeFact = z.object({
  id: z.string(),
  install: z.string(),
  cid: z.number().int(),
  name: z.string(),
  bundleDigest: text,
  names: z.array(z.string()),
  memberships: z.array(z.string()),
});
export type CommitteeFact = z.infer<typeof committeeFact>;

export const committeeFacts = defineRead({
  name: 'committee-facts',
  text:
    'UNWIND $ids AS id MATCH (c:Committee {id: id}) RETURN c.id AS id, c.install AS install, c.cid AS cid, ' +
    'c.name AS name, c.bundleDigest AS bundleDigest, [(c)-[:NAMED]->(n:CommitteeName) | n.id] AS names, ' +
    '[(c)<-[:OF]-(s:Membership) | s.id] AS memberships',
  parameters: ids,
  row: committeeFact,
});

const heldFact = z.object({
  committeeId: z.string(),
  id: z.string(),
  name: text,
  date: text,
  sortKey: z.string(),
  heldBy: z.array(z.string()),
  ...seen,
});
export type HeldFact = z.infer<typeof heldFact>;

export const heldFacts = defineRead({
  name: 'held-facts',
  text:
    'UNWIND $ids AS id MATCH (c:Committee {id: id})-[:HELD]->(m:Meeting) ' +
    'RETURN c.id AS committeeId, m.id AS id, m.committeeName AS name, m.date AS date, m.sortKey AS sortKey, ' +
    'm.sourceUrl AS sourceUrl, m.digest AS digest, m.firstSeenAt AS firstSeenAt, m.lastSeenAt AS lastSeenAt, ' +
    '[(m)<-[:HELD]-(o:Committee) | o.id] AS heldBy',
  parameters: ids,
  row: heldFact,
});
