import {
  type LoadNodes,
  loadActions,
  loadAffiliations,
  loadAttendances,
  loadBallots,
  loadCommitteeNames,
  loadCommittees,
  loadCorrections,
  loadCouncils,
  loadDecisions,
  loadDocuments,
  loadEvidence,
  loadInterests,
  loadIssues,
  loadItems,
  loadMeetings,
  loadMembers,
  loadMemberships,
  loadMotions,
  loadOfficers,
  loadPublicQuestions,
  loadReferrals,
  loadRemits,
  loadRetired,
  loadRetiredByFormerIds,
  loadRevisions,
  loadSightings,
} from '../../../queries/read/load-nodes.ts';
import { parseId, type RecordKind } from '../../../schema/records/ids.ts';
import type { ApiContext } from '../context.ts';

interface NodeKind {
  readonly type: string;
  readonly load: (id: string, context: ApiContext) => Promise<object | null>;
}

function kindOf<Row extends { readonly id: string }>(type: string, statement: LoadNodes<Row>): NodeKind {
  return { type, load: (id, { loaders }) => loaders.node(statement, id) };
}

const nodeKinds: Readonly<Record<RecordKind, NodeKind>> = {
  council: kindOf('Council', loadCouncils),
  committee: kindOf('Committee', loadCommittees),
  'committee-name': kindOf('CommitteeName', loadCommitteeNames),
  remit: kindOf('Remit', loadRemits),
  member: kindOf('Member', loadMembers),
  officer: kindOf('Officer', loadOfficers),
  membership: kindOf('Membership', loadMemberships),
  affiliation: kindOf('Affiliation', loadAffiliations),
  meeting: kindOf('Meeting', loadMeetings),
  attendance: kindOf('Attendance', loadAttendances),
  item: kindOf('AgendaItem', loadItems),
  decision: kindOf('Decision', loadDecisions),
  document: kindOf('Document', loadDocuments),
  issue: kindOf('Issue', loadIssues),
  sighting: kindOf('Sighting', loadSightings),
  evidence: kindOf('Evidence', loadEvidence),
  motion: kindOf('Motion', loadMotions),
  ballot: kindOf('Ballot', loadBallots),
  interest: kindOf('Interest', loadInterests),
  action: kindOf('Action', loadActions),
  referral: kindOf('Referral', loadReferrals),
  correction: kindOf('Correction', loadCorrections),
  'public-questions': kindOf('PublicQuestions', loadPublicQuestions),
  revision: kindOf('Revision', loadRevisions),
  retired: kindOf('Retired', loadRetired),
};

/** Anything by its id; what is gone answers as what is known of it. */
export async function findNode(id: string, context: ApiContext): Promise<object | null> {
  const kind = parseId(id)?.kind;
  if (kind === undefined) return null;
  const { type, load } = nodeKinds[kind];
  const node = await load(id, context);
  if (node) return { ...node, __typename: type };
  const [gone] = await context.loaders.read(loadRetiredByFormerIds, { ids: [id] });
  return gone ? { ...gone.node, __typename: 'Retired' } : null;
}
