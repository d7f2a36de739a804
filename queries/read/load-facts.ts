import type { Label } from '../../schema/graph/labels.ts';
import { memberRow } from './council-rows.ts';
import {
  actionRow,
  ballotRow,
  correctionRow,
  interestRow,
  motionRow,
  publicQuestionsRow,
  referralRow,
  revisionRow,
} from './fact-rows.ts';
import { evidenceRow } from './issue-rows.ts';
import { loadRelated } from './load-related.ts';
import { decisionRow, itemRow } from './meeting-rows.ts';

/** What minutes say of an item, and what belongs to each such fact: neighbours, as in `load-related.ts`. */
export const loadMotionsOfItems = loadRelated(
  'load-motions-of-items',
  ['AgendaItem', 'in', 'PUT_IN', 'Motion'],
  motionRow,
);
export const loadItemsOfMotions = loadRelated(
  'load-items-of-motions',
  ['Motion', 'out', 'PUT_IN', 'AgendaItem'],
  itemRow,
);
export const loadMotionsOfDecisions = loadRelated(
  'load-motions-of-decisions',
  ['Decision', 'out', 'PUT_AS', 'Motion'],
  motionRow,
);
export const loadDecisionsOfMotions = loadRelated(
  'load-decisions-of-motions',
  ['Motion', 'in', 'PUT_AS', 'Decision'],
  decisionRow,
);
export const loadMoversOfMotions = loadRelated(
  'load-movers-of-motions',
  ['Motion', 'in', 'MOVED', 'Member'],
  memberRow,
);
export const loadSecondersOfMotions = loadRelated(
  'load-seconders-of-motions',
  ['Motion', 'in', 'SECONDED', 'Member'],
  memberRow,
);
export const loadBallotsOfMotions = loadRelated(
  'load-ballots-of-motions',
  ['Motion', 'in', 'ON', 'Ballot'],
  ballotRow,
);
export const loadMotionsOfBallots = loadRelated(
  'load-motions-of-ballots',
  ['Ballot', 'out', 'ON', 'Motion'],
  motionRow,
);
export const loadMembersOfBallots = loadRelated(
  'load-members-of-ballots',
  ['Ballot', 'in', 'CAST', 'Member'],
  memberRow,
);
export const loadInterestsDeclaredInItems = loadRelated(
  'load-interests-declared-in-items',
  ['AgendaItem', 'in', 'DECLARED_IN', 'Interest'],
  interestRow,
);
export const loadInterestsAboutItems = loadRelated(
  'load-interests-about-items',
  ['AgendaItem', 'in', 'ABOUT', 'Interest'],
  interestRow,
);
export const loadItemsOfInterests = loadRelated(
  'load-items-of-interests',
  ['Interest', 'out', 'DECLARED_IN', 'AgendaItem'],
  itemRow,
);
export const loadMattersOfInterests = loadRelated(
  'load-matters-of-interests',
  ['Interest', 'out', 'ABOUT', 'AgendaItem'],
  itemRow,
);
export const loadMembersOfInterests = loadRelated(
  'load-members-of-interests',
  ['Interest', 'in', 'DECLARED', 'Member'],
  memberRow,
);
export const loadActionsOfItems = loadRelated(
  'load-actions-of-items',
  ['AgendaItem', 'in', 'ASKED_IN', 'Action'],
  actionRow,
);
export const loadItemsOfActions = loadRelated(
  'load-items-of-actions',
  ['Action', 'out', 'ASKED_IN', 'AgendaItem'],
  itemRow,
);
export const loadQuestionsOfItems = loadRelated(
  'load-questions-of-items',
  ['AgendaItem', 'in', 'ASKED_IN', 'PublicQuestions'],
  publicQuestionsRow,
);
export const loadItemsOfQuestions = loadRelated(
  'load-items-of-questions',
  ['PublicQuestions', 'out', 'ASKED_IN', 'AgendaItem'],
  itemRow,
);
export const loadMattersOfQuestions = loadRelated(
  'load-matters-of-questions',
  ['PublicQuestions', 'out', 'ABOUT', 'AgendaItem'],
  itemRow,
);
export const loadRevisionsOfMeetings = loadRelated(
  'load-revisions-of-meetings',
  ['Meeting', 'out', 'HAD_REVISION', 'Revision'],
  revisionRow,
);
export const loadRevisionsOfItems = loadRelated(
  'load-revisions-of-items',
  ['AgendaItem', 'out', 'HAD_REVISION', 'Revision'],
  revisionRow,
);
export const loadReplacedMembers = loadRelated(
  'load-replaced-members',
  ['Attendance', 'out', 'IN_PLACE_OF', 'Member'],
  memberRow,
);
export const loadReferralsFromItems = loadRelated(
  'load-referrals-from-items',
  ['AgendaItem', 'in', 'FROM', 'Referral'],
  referralRow,
);
export const loadCorrectionsOfItems = loadRelated(
  'load-corrections-of-items',
  ['AgendaItem', 'in', 'MADE_IN', 'Correction'],
  correctionRow,
);
export const loadItemsOfCorrections = loadRelated(
  'load-items-of-corrections',
  ['Correction', 'out', 'MADE_IN', 'AgendaItem'],
  itemRow,
);
export const loadCorrectionsOfMeetings = loadRelated(
  'load-corrections-of-meetings',
  ['Meeting', 'in', 'CORRECTS', 'Correction'],
  correctionRow,
);

const evidenceOf = (label: Label, name: string) =>
  loadRelated(`load-evidence-of-${name}`, [label, 'out', 'HAS_EVIDENCE', 'Evidence'], evidenceRow);
/** The words that facts were read from. */
export const loadEvidenceOfMotions = evidenceOf('Motion', 'motions');
export const loadEvidenceOfInterests = evidenceOf('Interest', 'interests');
export const loadEvidenceOfActions = evidenceOf('Action', 'actions');
export const loadEvidenceOfReferrals = evidenceOf('Referral', 'referrals');
export const loadEvidenceOfCorrections = evidenceOf('Correction', 'corrections');
export const loadEvidenceOfQuestions = evidenceOf('PublicQuestions', 'questions');
export const loadEvidenceOfAttendances = evidenceOf('Attendance', 'attendances');
