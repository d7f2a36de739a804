import { z } from 'zod';
import { defineRead } from '../statement.ts';

const ids = z.object({ ids: z.array(z.string()) });
const idList = z.array(z.string());

const digestRow = z.object({ id: z.string(), digest: z.string().nullable() });
const digestsOf = (label: 'Council' | 'Committee' | 'Member' | 'Meeting') =>
  defineRead({
    name: `${label.toLowerCase()}-bundle-digests`,
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id, n.bundleDigest AS digest`,
    parameters: ids,
    row: digestRow,
  });

/** What each subject was last written from; a node that is only mentioned has none. */
export const councilBundleDigests = digestsOf('Council');
export const committeeBundleDigests = digestsOf('Committee');
export const memberBundleDigests = digestsOf('Member');
export const meetingBundleDigests = digestsOf('Meeting');

/** What hangs on these meetings now. */
export const meetingState = defineRead({
  name: 'meeting-state',
  text:
    'UNWIND $ids AS id MATCH (m:Meeting {id: id}) RETURN m.id AS id, ' +
    '[(m)<-[:HELD]-(c:Committee) | c.id] AS committees, ' +
    '[(m)-[:HAS_ITEM]->(a:AgendaItem) | a.id] AS items, ' +
    '[(m)-[:HAS_DOCUMENT]->(d:Document) | d.id] AS documents, ' +
    '[(m)<-[:AT]-(t:Attendance) | t.id] AS attendances, ' +
    '[(m)<-[:AT]-(t:Attendance)-[:HAS_EVIDENCE]->(e:Evidence) | t {.id, evidence: e.id}] AS noted, ' +
    '[(m)-[:HAD_REVISION]->(v:Revision) | v.id] AS revisions, ' +
    '[(m)-[:FORMERLY_HAD]->(r:Retired) | r.id] AS retired',
  parameters: ids,
  row: z.object({
    id: z.string(),
    committees: idList,
    items: idList,
    documents: idList,
    attendances: idList,
    /** Attendances that rest on words of the minutes. */
    noted: z.array(z.object({ id: z.string(), evidence: z.string() })),
    revisions: idList,
    retired: idList,
  }),
});

/** Which meetings list these items (the number of the one they are told by in `owner`), and what hangs on them. */
export const itemState = defineRead({
  name: 'item-state',
  text:
    'UNWIND $ids AS id MATCH (a:AgendaItem {id: id}) RETURN a.id AS id, a.meetingId AS owner, ' +
    '[(a)<-[:HAS_ITEM]-(m:Meeting) | m.id] AS meetings, ' +
    '[(a)-[:RESULTED_IN]->(d:Decision) | d.id] AS decisions, ' +
    '[(a)-[:RESULTED_IN]->(d:Decision)-[:HAS_EVIDENCE]->(e:Evidence) | e.id] AS evidence, ' +
    '[(a)-[:HAS_DOCUMENT]->(p:Document) | p.id] AS documents, ' +
    '[(a)-[:HAD_REVISION]->(v:Revision) | v.id] AS revisions',
  parameters: ids,
  row: z.object({
    id: z.string(),
    owner: z.string(),
    meetings: idList,
    decisions: idList,
    evidence: idList,
    documents: idList,
    revisions: idList,
  }),
});

/** What the texts of these items say besides their decisions: a referral hangs on the item whose words tell of it. */
export const itemFacts = defineRead({
  name: 'item-facts',
  text:
    'UNWIND $ids AS id MATCH (a:AgendaItem {id: id}) RETURN a.id AS id, ' +
    '[(a)<-[:PUT_IN]-(m:Motion) | m.id] AS motions, ' +
    '[(a)<-[:PUT_IN]-(:Motion)<-[:ON]-(b:Ballot) | b.id] AS ballots, ' +
    '[(a)<-[:DECLARED_IN]-(i:Interest) | i.id] AS interests, ' +
    '[(a)<-[:ASKED_IN]-(n:Action) | n.id] AS actions, ' +
    '[(a)<-[:FROM]-(s:Referral) WHERE s.toName IS NOT NULL | s.id] AS sent, ' +
    '[(a)<-[:ARRIVED_AS]-(r:Referral) WHERE r.fromName IS NOT NULL | r.id] AS received, ' +
    '[(a)<-[:MADE_IN]-(k:Correction) | k.id] AS corrections, ' +
    '[(a)<-[:ASKED_IN]-(q:PublicQuestions) | q.id] AS questions, ' +
    '[(a)<-[:PUT_IN|DECLARED_IN|ASKED_IN|MADE_IN]-(f)-[:HAS_EVIDENCE]->(e:Evidence) | e.id] AS evidence, ' +
    '[(a)<-[:FROM]-(s:Referral)-[:HAS_EVIDENCE]->(e:Evidence) WHERE s.toName IS NOT NULL | e.id] AS sentEvidence, ' +
    '[(a)<-[:ARRIVED_AS]-(r:Referral)-[:HAS_EVIDENCE]->(e:Evidence) WHERE r.fromName IS NOT NULL | e.id] ' +
    'AS receivedEvidence',
  parameters: ids,
  row: z.object({
    id: z.string(),
    motions: idList,
    ballots: idList,
    interests: idList,
    actions: idList,
    sent: idList,
    received: idList,
    corrections: idList,
    questions: idList,
    evidence: idList,
    sentEvidence: idList,
    receivedEvidence: idList,
  }),
});

/** Which meetings and items these documents hang on. */
export const documentState = defineRead({
  name: 'document-state',
  text:
    'UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id AS id, ' +
    '[(d)<-[:HAS_DOCUMENT]-(m:Meeting) | m.id] AS meetings, ' +
    '[(d)<-[:HAS_DOCUMENT]-(a:AgendaItem) | a {.id, .meetingId}] AS items',
  parameters: ids,
  row: z.object({
    id: z.string(),
    meetings: idList,
    items: z.array(z.object({ id: z.string(), meetingId: z.string() })),
  }),
});

/** What hangs on these committees now, apart from their meetings. */
export const committeeState = defineRead({
  name: 'committee-state',
  text:
    'UNWIND $ids AS id MATCH (c:Committee {id: id}) RETURN c.id AS id, ' +
    '[(c)-[:HAS_REMIT]->(r:Remit) | r.id] AS remits, ' +
    '[(c)<-[:OF]-(s:Membership) | s.id] AS memberships',
  parameters: ids,
  row: z.object({ id: z.string(), remits: idList, memberships: idList }),
});

/** The meetings that list these items, for a page of one item that does not say whose it is. */
export const meetingsOfItems = defineRead({
  name: 'meetings-of-items',
  text:
    'UNWIND $ids AS id MATCH (a:AgendaItem {id: id}) RETURN a.id AS id, ' +
    '[(a)<-[:HAS_ITEM]-(m:Meeting) | m.id] AS meetings',
  parameters: ids,
  row: z.object({ id: z.string(), meetings: idList }),
});

/** What these committees' meetings left behind when every list dropped them. */
export const retiredOfCommittees = defineRead({
  name: 'retired-of-committees',
  text:
    'UNWIND $ids AS id MATCH (c:Committee {id: id}) RETURN c.id AS id, ' +
    '[(c)-[:FORMERLY_HAD]->(r:Retired) | r.id] AS retired',
  parameters: ids,
  row: z.object({ id: z.string(), retired: idList }),
});

/** The items that meetings once listed, of all installs or of one. */
export const retiredItems = defineRead({
  name: 'retired-items',
  text:
    "MATCH (r:Retired) WHERE r.kind = 'item' AND ($install IS NULL OR r.install = $install) " +
    'RETURN r.id AS id, r.retiredId AS itemId',
  parameters: z.object({ install: z.string().nullable() }),
  row: z.object({ id: z.string(), itemId: z.string() }),
});
