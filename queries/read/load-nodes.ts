import { z } from 'zod';
import type { Label } from '../../schema/graph/labels.ts';
import { defineRead, type ReadStatement } from '../statement.ts';
import {
  affiliationRow,
  committeeNameRow,
  committeeRow,
  councilRow,
  memberRow,
  membershipRow,
  officerRow,
  remitRow,
} from './council-rows.ts';
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
import { evidenceRow, issueRow, retiredRow, sightingRow } from './issue-rows.ts';
import { attendanceRow, decisionRow, documentRow, itemRow, itemTextRow, meetingRow } from './meeting-rows.ts';
import { toProjection } from './projection.ts';

const idList = z.object({ ids: z.array(z.string()) });
export type IdsParameters = z.infer<typeof idList>;
export type LoadNodes<Row> = ReadStatement<IdsParameters, { node: Row }>;

/** Nodes of one label by their ids; an id that nothing has gives no row. */
export function loadNodes<Shape extends z.ZodRawShape>(
  name: string,
  label: Label,
  row: z.ZodObject<Shape>,
): LoadNodes<z.infer<z.ZodObject<Shape>>> {
  return defineRead({
    name,
    text: `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN ${toProjection('n', row)} AS node`,
    parameters: idList,
    row: z.object({ node: row }),
  });
}

export const loadCouncils = loadNodes('load-councils', 'Council', councilRow);
export const loadCommittees = loadNodes('load-committees', 'Committee', committeeRow);
export const loadCommitteeNames = loadNodes('load-committee-names', 'CommitteeName', committeeNameRow);
export const loadRemits = loadNodes('load-remits', 'Remit', remitRow);
export const loadMembers = loadNodes('load-members', 'Member', memberRow);
export const loadOfficers = loadNodes('load-officers', 'Officer', officerRow);
export const loadMemberships = loadNodes('load-memberships', 'Membership', membershipRow);
export const loadAffiliations = loadNodes('load-affiliations', 'Affiliation', affiliationRow);
export const loadMeetings = loadNodes('load-meetings', 'Meeting', meetingRow);
export const loadItems = loadNodes('load-items', 'AgendaItem', itemRow);
export const loadItemTexts = loadNodes('load-item-texts', 'AgendaItem', itemTextRow);
export const loadDecisions = loadNodes('load-decisions', 'Decision', decisionRow);
export const loadDocuments = loadNodes('load-documents', 'Document', documentRow);
export const loadAttendances = loadNodes('load-attendances', 'Attendance', attendanceRow);
export const loadIssues = loadNodes('load-issues', 'Issue', issueRow);
export const loadSightings = loadNodes('load-sightings', 'Sighting', sightingRow);
export const loadEvidence = loadNodes('load-evidence', 'Evidence', evidenceRow);
export const loadMotions = loadNodes('load-motions', 'Motion', motionRow);
export const loadBallots = loadNodes('load-ballots', 'Ballot', ballotRow);
export const loadInterests = loadNodes('load-interests', 'Interest', interestRow);
export const loadActions = loadNodes('load-actions', 'Action', actionRow);
export const loadReferrals = loadNodes('load-referrals', 'Referral', referralRow);
export const loadCorrections = loadNodes('load-corrections', 'Correction', correctionRow);
export const loadPublicQuestions = loadNodes('load-public-questions', 'PublicQuestions', publicQuestionsRow);
export const loadRevisions = loadNodes('load-revisions', 'Revision', revisionRow);
export const loadRetired = loadNodes('load-retired', 'Retired', retiredRow);

/** What is known of nodes that are gone, by the ids that those had. */
export const loadRetiredByFormerIds: LoadNodes<z.infer<typeof retiredRow>> = defineRead({
  name: 'load-retired-by-former-ids',
  text: `UNWIND $ids AS id MATCH (n:Retired {retiredId: id}) RETURN ${toProjection('n', retiredRow)} AS node`,
  parameters: idList,
  row: z.object({ node: retiredRow }),
});
