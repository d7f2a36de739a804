import {
  linkAttendanceEvidence,
  linkAttendanceMeetings,
  linkCouncilCommittees,
  linkDecisionEvidence,
  linkDecisions,
  linkHeld,
  linkItemDocuments,
  linkItems,
  linkMeetingDocuments,
  linkMemberAttendances,
  linkOfficerAttendances,
  linkPlaceHolders,
  unlinkHeld,
  unlinkItemDocuments,
  unlinkItems,
  unlinkMeetingDocuments,
} from '../../queries/write/edges.ts';
import {
  deleteAttendances,
  deleteDecisions,
  deleteDocuments,
  deleteEvidence,
  deleteItems,
  deleteMeetings,
  deleteRevisions,
  mentionCommittees,
  mentionMembers,
  mentionOfficers,
  upsertAttendances,
  upsertDecisions,
  upsertDocuments,
  upsertEvidence,
  upsertItems,
  upsertMeetings,
} from '../../queries/write/nodes.ts';
import type { WriteStep } from '../graph/engine.ts';
import { distinctTerms } from '../search/normalise.ts';
import type { ItemRow, MeetingBundle } from './bundles.ts';
import { factRemovalSteps, factSteps } from './fact-steps.ts';
import type { MeetingPlan } from './meeting-plan.ts';
import { toMemberMention, toOfficerMention } from './person-rows.ts';
import { retiredSteps } from './retired-steps.ts';
import { idSteps, rowSteps } from './row-batches.ts';

/** Nodes go before edges do, children before parents, one kind in each statement. */
export function removalSteps({ gone }: MeetingPlan): WriteStep[] {
  return [
    ...factRemovalSteps(gone.facts),
    ...idSteps(deleteRevisions, gone.revisions),
    ...idSteps(deleteEvidence, [...gone.evidence, ...gone.attendanceEvidence]),
    ...idSteps(deleteDecisions, gone.decisions),
    ...rowSteps(unlinkItemDocuments, gone.itemDocuments),
    ...rowSteps(unlinkMeetingDocuments, gone.meetingDocuments),
    ...idSteps(deleteDocuments, gone.documents),
    ...rowSteps(unlinkItems, gone.itemEdges),
    ...idSteps(deleteItems, gone.items),
    ...idSteps(deleteAttendances, gone.attendances),
    ...rowSteps(unlinkHeld, gone.held),
    ...idSteps(deleteMeetings, gone.meetings),
  ];
}

/** Everything of the plan's bundles; `digestOf` gives what each meeting is marked with. */
export function writingSteps(plan: MeetingPlan, digestOf: (meetingId: string) => string | null): WriteStep[] {
  const { bundles } = plan;
  const present = bundles.filter((bundle) => bundle.meeting !== null);
  return [
    ...committeeSteps(present),
    ...rowSteps(
      upsertMeetings,
      bundles.flatMap(({ id, meeting }) => (meeting ? [{ ...meeting, bundleDigest: digestOf(id) }] : [])),
    ),
    ...rowSteps(
      linkHeld,
      present.flatMap((bundle) => bundle.heldBy.map((c) => ({ from: c.id, to: bundle.id }))),
    ),
    ...itemSteps(plan),
    ...documentSteps(plan),
    ...attendanceSteps(bundles),
    ...factSteps(bundles),
    ...retiredSteps(bundles, plan.gone.retired),
  ];
}

function committeeSteps(present: readonly MeetingBundle[]): WriteStep[] {
  const named = new Map(
    present.flatMap((bundle) =>
      bundle.heldBy.map((c) => [c.id, { ...c, councilId: bundle.councilId }] as const),
    ),
  );
  const mentions = [...named.values()];
  return [
    ...rowSteps(
      mentionCommittees,
      mentions.map(({ id, install, cid }) => ({ id, install, cid, name: `Committee ${String(cid)}` })),
    ),
    ...rowSteps(
      linkCouncilCommittees,
      mentions.map(({ id, councilId }) => ({ from: councilId, to: id })),
    ),
  ];
}

/** Titles, decisions and minutes are what is searched; the agenda's text announces, it does not record. */
const termsOf = (item: ItemRow): string =>
  distinctTerms(
    [item.title, item.decisionText, item.minutesText].filter((text) => typeof text === 'string'),
  ).join(' ');

function itemSteps({ bundles, itemOwner }: MeetingPlan): WriteStep[] {
  const told = bundles.flatMap(({ id, items }) => items.filter((item) => itemOwner.get(item.id) === id));
  const decisions = bundles.flatMap((bundle) => bundle.decisions);
  return [
    ...rowSteps(
      upsertItems,
      told.map((item) => ({ ...item, terms: termsOf(item) })),
    ),
    ...rowSteps(
      linkItems,
      bundles.flatMap((bundle) => bundle.items.map((item) => ({ from: bundle.id, to: item.id }))),
    ),
    ...rowSteps(
      upsertDecisions,
      decisions.map((decision) => decision.row),
    ),
    ...rowSteps(
      linkDecisions,
      decisions.map((decision) => ({ from: decision.itemId, to: decision.row.id })),
    ),
    ...rowSteps(
      upsertEvidence,
      decisions.map((decision) => decision.evidence),
    ),
    ...rowSteps(
      linkDecisionEvidence,
      decisions.map((decision) => ({ from: decision.row.id, to: decision.evidence.id })),
    ),
  ];
}

function documentSteps({ bundles, documentOwner }: MeetingPlan): WriteStep[] {
  const documents = bundles.flatMap((bundle) => bundle.documents);
  return [
    ...rowSteps(
      upsertDocuments,
      bundles.flatMap(({ id, documents: own }) =>
        own.filter(({ row }) => documentOwner.get(row.id) === id).map(({ row }) => row),
      ),
    ),
    ...rowSteps(
      linkMeetingDocuments,
      bundles.flatMap((bundle) =>
        bundle.documents.filter((d) => d.onMeeting).map((d) => ({ from: bundle.id, to: d.row.id })),
      ),
    ),
    ...rowSteps(
      linkItemDocuments,
      documents.flatMap((document) => document.itemIds.map((from) => ({ from, to: document.row.id }))),
    ),
  ];
}

function attendanceSteps(bundles: readonly MeetingBundle[]): WriteStep[] {
  const all = bundles.flatMap((b) => b.attendances.map((entry) => ({ ...entry, meetingId: b.id })));
  const named = all.flatMap(({ person, ...entry }) => (person === null ? [] : [{ ...entry, person }]));
  const members = named.filter((entry) => entry.personKind === 'MEMBER');
  const officers = named.filter((entry) => entry.personKind === 'OFFICER');
  const placed = all.flatMap(({ row, inPlaceOf }) =>
    inPlaceOf === null ? [] : [{ row, person: inPlaceOf }],
  );
  const once = <T extends { id: string }>(rows: readonly T[]): T[] => [
    ...new Map(rows.map((row) => [row.id, row])).values(),
  ];
  return [
    ...rowSteps(mentionMembers, once([...members, ...placed].map((entry) => toMemberMention(entry.person)))),
    ...rowSteps(mentionOfficers, once(officers.map((entry) => toOfficerMention(entry.person)))),
    ...rowSteps(
      upsertAttendances,
      all.map((entry) => entry.row),
    ),
    ...rowSteps(
      linkMemberAttendances,
      members.map((entry) => ({ from: entry.person.id, to: entry.row.id })),
    ),
    ...rowSteps(
      linkOfficerAttendances,
      officers.map((entry) => ({ from: entry.person.id, to: entry.row.id })),
    ),
    ...rowSteps(
      linkAttendanceMeetings,
      all.map((entry) => ({ from: entry.row.id, to: entry.meetingId })),
    ),
    ...rowSteps(
      linkPlaceHolders,
      placed.map(({ row, person }) => ({ from: row.id, to: person.id })),
    ),
    ...rowSteps(
      upsertEvidence,
      all.flatMap((entry) => entry.evidence),
    ),
    ...rowSteps(
      linkAttendanceEvidence,
      all.flatMap((entry) => entry.evidence.map(({ id }) => ({ from: entry.row.id, to: id }))),
    ),
  ];
}
