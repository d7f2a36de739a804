import type { WriteStatement } from '../../queries/statement.ts';
import type { EdgeRows } from '../../queries/write/edge-statements.ts';
import {
  linkActionEvidence,
  linkActionItems,
  linkBallotMotions,
  linkCorrectionEvidence,
  linkCorrectionItems,
  linkDecisionMotions,
  linkInterestEvidence,
  linkInterestItems,
  linkInterestMatters,
  linkItemRevisions,
  linkMeetingRevisions,
  linkMemberBallots,
  linkMemberInterests,
  linkMotionEvidence,
  linkMotionItems,
  linkMovers,
  linkQuestionEvidence,
  linkQuestionItems,
  linkQuestionMatters,
  linkReferralArrivals,
  linkReferralEvidence,
  linkReferralItems,
  linkSeconders,
} from '../../queries/write/edges.ts';
import {
  deleteActions,
  deleteBallots,
  deleteCorrections,
  deleteEvidence,
  deleteInterests,
  deleteMotions,
  deletePublicQuestions,
  deleteReferrals,
  mentionMembers,
  upsertActions,
  upsertBallots,
  upsertCorrections,
  upsertEvidence,
  upsertInterests,
  upsertMotions,
  upsertPublicQuestions,
  upsertReferrals,
  upsertRevisions,
} from '../../queries/write/nodes.ts';
import type { WriteStep } from '../graph/engine.ts';
import type { FactEntry, FactLabel, FactOf, MeetingBundle, PersonMention, RevisionEntry } from './bundles.ts';
import { toMemberMention } from './person-rows.ts';
import { idSteps, rowSteps } from './row-batches.ts';

/** Ids of the facts that hang on items, by kind. */
export interface HeldFacts {
  readonly motions: readonly string[];
  readonly ballots: readonly string[];
  readonly interests: readonly string[];
  readonly actions: readonly string[];
  readonly referrals: readonly string[];
  readonly corrections: readonly string[];
  readonly questions: readonly string[];
  readonly factEvidence: readonly string[];
}

/** Takes away all facts of items that are written anew: their edges may lead elsewhere now. */
export function factRemovalSteps(held: HeldFacts): WriteStep[] {
  return [
    ...idSteps(deleteEvidence, held.factEvidence),
    ...idSteps(deleteBallots, held.ballots),
    ...idSteps(deleteMotions, held.motions),
    ...idSteps(deleteInterests, held.interests),
    ...idSteps(deleteActions, held.actions),
    ...idSteps(deleteReferrals, held.referrals),
    ...idSteps(deleteCorrections, held.corrections),
    ...idSteps(deletePublicQuestions, held.questions),
  ];
}

interface Edge {
  readonly from: string;
  readonly to: string;
}

const isOf =
  <L extends FactLabel>(label: L) =>
  (entry: FactEntry): entry is FactEntry & FactOf<L> =>
    entry.label === label;

/** Everything that the texts of these meetings' items say besides their decisions. */
export function factSteps(bundles: readonly MeetingBundle[]): WriteStep[] {
  const facts = bundles.flatMap((bundle) => bundle.facts);
  const motions = facts.filter(isOf('Motion'));
  const interests = facts.filter(isOf('Interest'));
  const actions = facts.filter(isOf('Action'));
  const referrals = facts.filter(isOf('Referral'));
  const corrections = facts.filter(isOf('Correction'));
  const questions = facts.filter(isOf('PublicQuestions'));
  const rowsOf = <L extends FactLabel>(entries: readonly FactOf<L>[]): FactOf<L>['row'][] =>
    entries.map((entry) => entry.row);
  return [
    ...rowSteps(mentionMembers, toMentions(facts)),
    ...rowSteps(upsertMotions, rowsOf(motions)),
    ...rowSteps(upsertInterests, rowsOf(interests)),
    ...rowSteps(upsertActions, rowsOf(actions)),
    ...rowSteps(upsertReferrals, rowsOf(referrals)),
    ...rowSteps(upsertCorrections, rowsOf(corrections)),
    ...rowSteps(upsertPublicQuestions, rowsOf(questions)),
    ...rowSteps(linkMotionItems, toItems(motions)),
    ...rowSteps(linkInterestItems, toItems(interests)),
    ...rowSteps(linkActionItems, toItems(actions)),
    ...rowSteps(linkReferralItems, toItems(referrals.filter(({ row }) => row.toName !== null))),
    ...rowSteps(linkReferralArrivals, toItems(referrals.filter(({ row }) => row.fromName !== null))),
    ...rowSteps(linkCorrectionItems, toItems(corrections)),
    ...rowSteps(linkQuestionItems, toItems(questions)),
    ...rowSteps(linkInterestMatters, toMatters(interests)),
    ...rowSteps(linkQuestionMatters, toMatters(questions)),
    ...motionSteps(motions, bundles),
    ...rowSteps(
      linkMemberInterests,
      interests.flatMap(({ row, people }) => people.map(({ person }) => ({ from: person.id, to: row.id }))),
    ),
    ...rowSteps(
      upsertEvidence,
      facts.flatMap((entry) => entry.evidence),
    ),
    ...evidenceSteps(linkMotionEvidence, motions),
    ...evidenceSteps(linkInterestEvidence, interests),
    ...evidenceSteps(linkActionEvidence, actions),
    ...evidenceSteps(linkReferralEvidence, referrals),
    ...evidenceSteps(linkCorrectionEvidence, corrections),
    ...evidenceSteps(linkQuestionEvidence, questions),
    ...revisionSteps(bundles.flatMap((bundle) => bundle.revisions)),
  ];
}

/** A question and its decision stand under one item; where an item has several decisions, its own question is the last one's. */
function motionSteps(motions: readonly FactOf<'Motion'>[], bundles: readonly MeetingBundle[]): WriteStep[] {
  const lastDecision = new Map(bundles.flatMap((b) => b.decisions.map((d) => [d.itemId, d.row.id] as const)));
  const ballots = motions.flatMap((motion) =>
    motion.ballots.map((ballot) => ({ ...ballot, motion: motion.row.id })),
  );
  const movedBy = (as: 'MOVED' | 'SECONDED'): Edge[] =>
    motions.flatMap(({ row, people }) =>
      people.flatMap((one) => (one.as === as ? [{ from: one.person.id, to: row.id }] : [])),
    );
  return [
    ...rowSteps(
      linkDecisionMotions,
      motions.flatMap(({ row, itemId, isDecided }) => {
        const decision = lastDecision.get(itemId);
        return decision === undefined || !isDecided ? [] : [{ from: decision, to: row.id }];
      }),
    ),
    ...rowSteps(linkMovers, movedBy('MOVED')),
    ...rowSteps(linkSeconders, movedBy('SECONDED')),
    ...rowSteps(
      upsertBallots,
      ballots.map((ballot) => ballot.row),
    ),
    ...rowSteps(
      linkBallotMotions,
      ballots.map((ballot) => ({ from: ballot.row.id, to: ballot.motion })),
    ),
    ...rowSteps(
      linkMemberBallots,
      ballots.flatMap(({ row, person }) => (person === null ? [] : [{ from: person.id, to: row.id }])),
    ),
  ];
}

function revisionSteps(revisions: readonly RevisionEntry[]): WriteStep[] {
  const edgesOf = (label: RevisionEntry['ownerLabel']): Edge[] =>
    revisions.flatMap(({ ownerLabel, ownerId, row }) =>
      ownerLabel === label ? [{ from: ownerId, to: row.id }] : [],
    );
  return [
    ...rowSteps(
      upsertRevisions,
      revisions.map((revision) => revision.row),
    ),
    ...rowSteps(linkMeetingRevisions, edgesOf('Meeting')),
    ...rowSteps(linkItemRevisions, edgesOf('AgendaItem')),
  ];
}

function toMentions(facts: readonly FactEntry[]): ReturnType<typeof toMemberMention>[] {
  const people: PersonMention[] = facts.flatMap((entry) => [
    ...entry.people.map(({ person }) => person),
    ...entry.ballots.flatMap(({ person }) => person ?? []),
  ]);
  return [...new Map(people.map((person) => [person.id, toMemberMention(person)])).values()];
}

const toItems = (entries: readonly FactEntry[]): Edge[] =>
  entries.map(({ row, itemId }) => ({ from: row.id, to: itemId }));
const toMatters = (entries: readonly FactEntry[]): Edge[] =>
  entries.flatMap(({ row, about }) => [...new Set(about)].map((to) => ({ from: row.id, to })));

function evidenceSteps(statement: WriteStatement<EdgeRows>, entries: readonly FactEntry[]): WriteStep[] {
  return rowSteps(
    statement,
    entries.flatMap(({ row, evidence }) => evidence.map(({ id }) => ({ from: row.id, to: id }))),
  );
}
