import { z } from 'zod';
import { defineWrite } from '../statement.ts';
import { defineLink, defineUnlink } from './edge-statements.ts';

export const linkCouncilCommittees = defineLink('Council', 'HAS_COMMITTEE', 'Committee');
export const linkCommitteeNames = defineLink('Committee', 'NAMED', 'CommitteeName');
export const linkRemits = defineLink('Committee', 'HAS_REMIT', 'Remit');
export const linkHeld = defineLink('Committee', 'HELD', 'Meeting');
export const unlinkHeld = defineUnlink('Committee', 'HELD', 'Meeting');
export const linkItems = defineLink('Meeting', 'HAS_ITEM', 'AgendaItem');
export const unlinkItems = defineUnlink('Meeting', 'HAS_ITEM', 'AgendaItem');
export const linkDecisions = defineLink('AgendaItem', 'RESULTED_IN', 'Decision');
export const linkItemDocuments = defineLink('AgendaItem', 'HAS_DOCUMENT', 'Document');
export const unlinkItemDocuments = defineUnlink('AgendaItem', 'HAS_DOCUMENT', 'Document');
export const linkMeetingDocuments = defineLink('Meeting', 'HAS_DOCUMENT', 'Document');
export const unlinkMeetingDocuments = defineUnlink('Meeting', 'HAS_DOCUMENT', 'Document');
export const linkMemberships = defineLink('Member', 'HOLDS', 'Membership');
export const linkMembershipCommittees = defineLink('Membership', 'OF', 'Committee');
export const linkAffiliations = defineLink('Member', 'HAD_AFFILIATION', 'Affiliation');
export const linkMemberAttendances = defineLink('Member', 'HAD', 'Attendance');
export const linkOfficerAttendances = defineLink('Officer', 'HAD', 'Attendance');
export const linkAttendanceMeetings = defineLink('Attendance', 'AT', 'Meeting');
export const linkSightingIssues = defineLink('Sighting', 'OF', 'Issue');
export const linkSightingItems = defineLink('Sighting', 'AT', 'AgendaItem');
export const linkMergedIssues = defineLink('Issue', 'MERGED_INTO', 'Issue');
export const linkDecisionEvidence = defineLink('Decision', 'HAS_EVIDENCE', 'Evidence');
export const linkSightingEvidence = defineLink('Sighting', 'HAS_EVIDENCE', 'Evidence');
export const linkMotionItems = defineLink('Motion', 'PUT_IN', 'AgendaItem');
export const linkDecisionMotions = defineLink('Decision', 'PUT_AS', 'Motion');
export const linkMovers = defineLink('Member', 'MOVED', 'Motion');
export const linkSeconders = defineLink('Member', 'SECONDED', 'Motion');
export const linkBallotMotions = defineLink('Ballot', 'ON', 'Motion');
export const linkMemberBallots = defineLink('Member', 'CAST', 'Ballot');
export const linkMemberInterests = defineLink('Member', 'DECLARED', 'Interest');
export const linkInterestItems = defineLink('Interest', 'DECLARED_IN', 'AgendaItem');
export const linkInterestMatters = defineLink('Interest', 'ABOUT', 'AgendaItem');
export const linkActionItems = defineLink('Action', 'ASKED_IN', 'AgendaItem');
export const linkReferralItems = defineLink('Referral', 'FROM', 'AgendaItem');
export const linkReferralArrivals = defineLink('Referral', 'ARRIVED_AS', 'AgendaItem');
export const linkCorrectionItems = defineLink('Correction', 'MADE_IN', 'AgendaItem');
export const linkQuestionItems = defineLink('PublicQuestions', 'ASKED_IN', 'AgendaItem');
export const linkQuestionMatters = defineLink('PublicQuestions', 'ABOUT', 'AgendaItem');
export const linkMeetingRevisions = defineLink('Meeting', 'HAD_REVISION', 'Revision');
export const linkItemRevisions = defineLink('AgendaItem', 'HAD_REVISION', 'Revision');
export const linkPlaceHolders = defineLink('Attendance', 'IN_PLACE_OF', 'Member');
export const linkMotionEvidence = defineLink('Motion', 'HAS_EVIDENCE', 'Evidence');
export const linkInterestEvidence = defineLink('Interest', 'HAS_EVIDENCE', 'Evidence');
export const linkActionEvidence = defineLink('Action', 'HAS_EVIDENCE', 'Evidence');
export const linkReferralEvidence = defineLink('Referral', 'HAS_EVIDENCE', 'Evidence');
export const linkCorrectionEvidence = defineLink('Correction', 'HAS_EVIDENCE', 'Evidence');
export const linkQuestionEvidence = defineLink('PublicQuestions', 'HAS_EVIDENCE', 'Evidence');
export const linkAttendanceEvidence = defineLink('Attendance', 'HAS_EVIDENCE', 'Evidence');
export const linkMeetingRetired = defineLink('Meeting', 'FORMERLY_HAD', 'Retired');
export const linkCommitteeRetired = defineLink('Committee', 'FORMERLY_HAD', 'Retired');
export const linkCouncilRetired = defineLink('Council', 'FORMERLY_HAD', 'Retired');
export const unlinkConcerns = defineUnlink('AgendaItem', 'CONCERNS', 'Issue');

/** What an item is shown to concern now, with how that was found. */
export const linkConcerns = defineWrite({
  name: 'link-agendaitem-concerns-issue',
  text:
    'UNWIND $rows AS row MATCH (a:AgendaItem {id: row.from}) MATCH (b:Issue {id: row.to}) ' +
    'MERGE (a)-[r:CONCERNS]->(b) SET r.score = row.score, r.method = row.method',
  parameters: z.object({
    rows: z.array(
      z.strictObject({
        from: z.string().min(1),
        to: z.string().min(1),
        score: z.number().min(0).max(1),
        method: z.string().min(1),
      }),
    ),
  }),
});

/** How sure sightings are, on the words that they rest on. */
export const revalueEvidence = defineWrite({
  name: 'revalue-sighting-evidence',
  text:
    'UNWIND $rows AS row MATCH (s:Sighting {id: row.id})-[:HAS_EVIDENCE]->(e:Evidence) ' +
    'SET e.confidence = row.score',
  parameters: z.object({
    rows: z.array(z.strictObject({ id: z.string().min(1), score: z.number().min(0).max(1) })),
  }),
});
