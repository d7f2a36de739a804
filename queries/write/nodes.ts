import { defineChange, defineDelete, defineMention, defineUpsert } from './node-statements.ts';

export const upsertCouncils = defineUpsert('Council');
export const upsertCommittees = defineUpsert('Committee');
export const upsertCommitteeNames = defineUpsert('CommitteeName');
export const upsertRemits = defineUpsert('Remit');
export const upsertMembers = defineUpsert('Member');
export const upsertOfficers = defineUpsert('Officer');
export const upsertMemberships = defineUpsert('Membership');
export const upsertAffiliations = defineUpsert('Affiliation');
export const upsertMeetings = defineUpsert('Meeting');
export const upsertItems = defineUpsert('AgendaItem');
export const upsertDecisions = defineUpsert('Decision');
export const upsertDocuments = defineUpsert('Document');
export const upsertAttendances = defineUpsert('Attendance');
export const upsertIssues = defineUpsert('Issue');
export const upsertSightings = defineUpsert('Sighting');
export const upsertEvidence = defineUpsert('Evidence');
export const upsertMotions = defineUpsert('Motion');
export const upsertBallots = defineUpsert('Ballot');
export const upsertInterests = defineUpsert('Interest');
export const upsertActions = defineUpsert('Action');
export const upsertReferrals = defineUpsert('Referral');
export const upsertCorrections = defineUpsert('Correction');
export const upsertPublicQuestions = defineUpsert('PublicQuestions');
export const upsertRevisions = defineUpsert('Revision');
export const upsertRetired = defineUpsert('Retired');
export const upsertProjection = defineUpsert('Projection');

/** A committee that a meeting names and no list or page of its own has told of yet. */
export const mentionCommittees = defineMention('Committee', ['install', 'cid', 'name']);
/** People that a page of a meeting or committee names: what is known of them is worked out afterwards. */
export const mentionMembers = defineMention('Member', ['install', 'uid', 'name', 'resolved']);
export const mentionOfficers = defineMention('Officer', ['install', 'uid', 'name']);

/** A page that says again what it said: only the day it was last seen changes. */
export const touchCouncils = defineChange('touch-council', 'Council', ['lastSeenAt']);
export const touchCommittees = defineChange('touch-committee', 'Committee', ['lastSeenAt']);
export const touchMembers = defineChange('touch-member', 'Member', ['lastSeenAt']);
export const touchMeetings = defineChange('touch-meeting', 'Meeting', ['lastSeenAt']);

/** A sighting that rests on the words that it rested on: how much speaks for it, and what, may be another. */
export const revalueSightings = defineChange('revalue-sighting', 'Sighting', [
  'score',
  'featureNames',
  'featureScores',
]);

/** Forgets what a record said that is no longer there; the node may stay because others name it. */
export const changeCommitteeDigests = defineChange('change-committee-digest', 'Committee', ['bundleDigest']);
export const changeMemberDigests = defineChange('change-member-digest', 'Member', ['bundleDigest']);

export const deleteCommittees = defineDelete('Committee');
export const deleteCommitteeNames = defineDelete('CommitteeName');
export const deleteRemits = defineDelete('Remit');
export const deleteMembers = defineDelete('Member');
export const deleteOfficers = defineDelete('Officer');
export const deleteMemberships = defineDelete('Membership');
export const deleteAffiliations = defineDelete('Affiliation');
export const deleteMeetings = defineDelete('Meeting');
export const deleteItems = defineDelete('AgendaItem');
export const deleteDecisions = defineDelete('Decision');
export const deleteDocuments = defineDelete('Document');
export const deleteAttendances = defineDelete('Attendance');
export const deleteIssues = defineDelete('Issue');
export const deleteSightings = defineDelete('Sighting');
export const deleteEvidence = defineDelete('Evidence');
export const deleteMotions = defineDelete('Motion');
export const deleteBallots = defineDelete('Ballot');
export const deleteInterests = defineDelete('Interest');
export const deleteActions = defineDelete('Action');
export const deleteReferrals = defineDelete('Referral');
export const deleteCorrections = defineDelete('Correction');
export const deletePublicQuestions = defineDelete('PublicQuestions');
export const deleteRevisions = defineDelete('Revision');
export const deleteRetired = defineDelete('Retired');
