import { z } from 'zod';
import { defineWrite, type WriteStatement } from '../../queries/statement.ts';
import { defineLink } from '../../queries/write/edge-statements.ts';
import * as edges from '../../queries/write/edges.ts';
import type { GraphValue } from '../../queries/write/graph-rows.ts';
import * as nodes from '../../queries/write/nodes.ts';
import type { Label } from '../../schema/graph/labels.ts';
import type { RelationshipType } from '../../schema/graph/relationships.ts';
import { step, type WriteStep } from '../../src/graph/engine.ts';
import { fillRow } from './fill-row.ts';

/** A fact of the minutes, told with a number of its own and the item (AIId) that it was read from. */
interface SmallFact {
  readonly n: number;
  readonly item: number;
  readonly quote?: string;
}
type Properties = Readonly<Record<string, GraphValue>>;
/** UIDs of members, AIIds of items, MIds of meetings, CIds of committees. */
export interface SmallFacts {
  readonly install: string;
  readonly members?: readonly { readonly uid: number; readonly name: string }[];
  readonly motions?: readonly (SmallFact & {
    readonly says?: Properties;
    readonly movedBy?: number;
    readonly secondedBy?: number;
    readonly decision?: string;
    readonly ballots?: readonly { readonly name: string; readonly choice: string; readonly uid?: number }[];
  })[];
  readonly interests?: readonly (SmallFact & {
    readonly says: Properties;
    readonly uid?: number;
    readonly about?: readonly number[];
  })[];
  readonly actions?: readonly (SmallFact & { readonly says: Properties; readonly reportedIn?: number })[];
  readonly referrals?: readonly (Omit<SmallFact, 'item'> & {
    readonly says: Properties;
    readonly from?: number;
    readonly to?: number;
    readonly sentBy?: number;
    readonly arrivedAs?: number;
    /** Null where the receiver's minutes say it. */
    readonly score?: number | null;
  })[];
  readonly corrections?: readonly (SmallFact & { readonly says: Properties; readonly corrects?: number })[];
  readonly questions?: readonly (SmallFact & {
    readonly says: Properties;
    readonly about?: readonly number[];
  })[];
  readonly attendances?: readonly {
    readonly n: number;
    readonly meeting: number;
    readonly says: Properties;
    readonly uid?: number;
    readonly officer?: string;
    readonly inPlaceOf?: number;
    readonly quote?: string;
  }[];
  readonly memberships?: readonly {
    readonly n: number;
    readonly uid: number;
    readonly cid: number;
    readonly says: Properties;
  }[];
  readonly revisions?: readonly {
    readonly n: number;
    readonly of: string;
    readonly says: Properties;
  }[];
  readonly continues?: readonly { readonly later: number; readonly earlier: number }[];
}

type Scored = { from: string; to: string; score: number | null; method: string | null };

/** As the linking of inferred edges writes them. */
export function defineScoredLink(
  from: Label,
  type: RelationshipType,
  to: Label,
): WriteStatement<{ rows: Scored[] }> {
  return defineWrite({
    name: `test-link-${type.replaceAll('_', '-').toLowerCase()}`,
    text:
      `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) ` +
      `MERGE (a)-[r:${type}]->(b) SET r.score = row.score, r.method = row.method`,
    parameters: z.object({
      rows: z.array(
        z.object({
          from: z.string(),
          to: z.string(),
          score: z.number().nullable(),
          method: z.string().nullable(),
        }),
      ),
    }),
  });
}

const digest = 'c'.repeat(64);

/** The writes that put what minutes say into a graph that has the items already. */
export function toFactSteps(facts: SmallFacts): WriteStep[] {
  const { install } = facts;
  const id = (kind: string, source: number | string): string => `${install}:${kind}:${String(source)}`;
  const page = {
    sourceUrl: `https://${install}.invalid/minutes`,
    digest,
    firstSeenAt: '2020-01-01T00:00:00Z',
    lastSeenAt: '2020-01-01T00:00:00Z',
  };
  const sourced = { install, ...page };
  const read = (n: number) => ({
    ...sourced,
    method: 'test-1',
    confidence: 0.9,
    sortKey: String(n).padStart(6, '0'),
  });
  const { members = [], motions = [], interests = [], actions = [], referrals = [] } = facts;
  const { corrections = [], questions = [], attendances = [], revisions = [], continues = [] } = facts;
  const { memberships = [] } = facts;
  const ballots = motions.flatMap((m) => (m.ballots ?? []).map((b, at) => ({ ...b, motion: m.n, at })));
  const officers = attendances.flatMap(({ officer, n }) => (officer === undefined ? [] : [{ officer, n }]));
  const words = [
    ...motions.map((f) => ({ ...f, kind: 'motion', link: edges.linkMotionEvidence })),
    ...interests.map((f) => ({ ...f, kind: 'interest', link: edges.linkInterestEvidence })),
    ...actions.map((f) => ({ ...f, kind: 'action', link: edges.linkActionEvidence })),
    ...referrals.map((f) => ({ ...f, kind: 'referral', link: edges.linkReferralEvidence })),
    ...corrections.map((f) => ({ ...f, kind: 'correction', link: edges.linkCorrectionEvidence })),
    ...questions.map((f) => ({ ...f, kind: 'public-questions', link: edges.linkQuestionEvidence })),
    ...attendances.map((f) => ({ ...f, kind: 'attendance', link: edges.linkAttendanceEvidence })),
  ].flatMap(({ quote, ...fact }) => (quote === undefined ? [] : [{ ...fact, quote }]));
  const tie = (kind: string, fact: { n: number }, to: string, other: number | undefined) =>
    other === undefined ? [] : [{ from: id(kind, fact.n), to: id(to, other) }];
  const scored = (
    kind: string,
    n: number,
    to: string,
    other: number | undefined,
    score: number | null = 0.8,
  ) =>
    other === undefined
      ? []
      : [{ from: id(kind, n), to: id(to, other), score, method: score === null ? null : 'test-link-1' }];
  return [
    step(nodes.upsertMembers, {
      rows: members.map(({ uid, name }) =>
        fillRow('Member', { id: id('member', uid), uid, name, ...sourced }),
      ),
    }),
    step(nodes.upsertOfficers, {
      rows: officers.map(({ officer, n }) =>
        fillRow('Officer', { id: id('officer', n), name: officer, ...sourced }),
      ),
    }),
    step(nodes.upsertMotions, {
      rows: motions.map(({ n, says }) => fillRow('Motion', { id: id('motion', n), ...read(n), ...says })),
    }),
    step(edges.linkMotionItems, { rows: motions.flatMap((m) => tie('motion', m, 'item', m.item)) }),
    step(edges.linkDecisionMotions, {
      rows: motions.flatMap(({ n, decision }) =>
        decision === undefined ? [] : [{ from: decision, to: id('motion', n) }],
      ),
    }),
    ...(['movedBy', 'secondedBy'] as const).map((role) =>
      step(role === 'movedBy' ? edges.linkMovers : edges.linkSeconders, {
        rows: motions.flatMap((m) =>
          m[role] === undefined ? [] : [{ from: id('member', m[role]), to: id('motion', m.n) }],
        ),
      }),
    ),
    step(nodes.upsertBallots, {
      rows: ballots.map(({ motion, at, name, choice }) =>
        fillRow('Ballot', { id: id('ballot', `${String(motion)}-${String(at)}`), install, name, choice }),
      ),
    }),
    step(edges.linkBallotMotions, {
      rows: ballots.map(({ motion, at }) => ({
        from: id('ballot', `${String(motion)}-${String(at)}`),
        to: id('motion', motion),
      })),
    }),
    step(edges.linkMemberBallots, {
      rows: ballots.flatMap(({ motion, at, uid }) =>
        uid === undefined
          ? []
          : [{ from: id('member', uid), to: id('ballot', `${String(motion)}-${String(at)}`) }],
      ),
    }),
    step(nodes.upsertInterests, {
      rows: interests.map(({ n, says }) =>
        fillRow('Interest', { id: id('interest', n), ...read(n), ...says }),
      ),
    }),
    step(edges.linkInterestItems, { rows: interests.flatMap((f) => tie('interest', f, 'item', f.item)) }),
    step(edges.linkInterestMatters, {
      rows: interests.flatMap((f) => (f.about ?? []).flatMap((a) => tie('interest', f, 'item', a))),
    }),
    step(edges.linkMemberInterests, {
      rows: interests.flatMap(({ n, uid }) =>
        uid === undefined ? [] : [{ from: id('member', uid), to: id('interest', n) }],
      ),
    }),
    step(nodes.upsertActions, {
      rows: actions.map(({ n, says }) => fillRow('Action', { id: id('action', n), ...read(n), ...says })),
    }),
    step(edges.linkActionItems, { rows: actions.flatMap((f) => tie('action', f, 'item', f.item)) }),
    step(defineScoredLink('Action', 'REPORTED_BACK_IN', 'AgendaItem'), {
      rows: actions.flatMap(({ n, reportedIn }) => scored('action', n, 'item', reportedIn)),
    }),
    step(nodes.upsertReferrals, {
      rows: referrals.map(({ n, says }) =>
        fillRow('Referral', { id: id('referral', n), ...read(n), ...says }),
      ),
    }),
    step(edges.linkReferralItems, { rows: referrals.flatMap((f) => tie('referral', f, 'item', f.from)) }),
    step(defineLink('Referral', 'TO', 'Committee'), {
      rows: referrals.flatMap((f) => tie('referral', f, 'committee', f.to)),
    }),
    step(defineLink('Referral', 'SENT_BY', 'Committee'), {
      rows: referrals.flatMap((f) => tie('referral', f, 'committee', f.sentBy)),
    }),
    step(defineScoredLink('Referral', 'ARRIVED_AS', 'AgendaItem'), {
      rows: referrals.flatMap(({ n, arrivedAs, score }) => scored('referral', n, 'item', arrivedAs, score)),
    }),
    step(nodes.upsertCorrections, {
      rows: corrections.map(({ n, says }) =>
        fillRow('Correction', { id: id('correction', n), ...read(n), ...says }),
      ),
    }),
    step(edges.linkCorrectionItems, {
      rows: corrections.flatMap((f) => tie('correction', f, 'item', f.item)),
    }),
    step(defineScoredLink('Correction', 'CORRECTS', 'Meeting'), {
      rows: corrections.flatMap(({ n, corrects }) => scored('correction', n, 'meeting', corrects)),
    }),
    step(nodes.upsertPublicQuestions, {
      rows: questions.map(({ n, says }) =>
        fillRow('PublicQuestions', { id: id('public-questions', n), ...read(n), ...says }),
      ),
    }),
    step(edges.linkQuestionItems, {
      rows: questions.flatMap((f) => tie('public-questions', f, 'item', f.item)),
    }),
    step(edges.linkQuestionMatters, {
      rows: questions.flatMap((f) => (f.about ?? []).flatMap((a) => tie('public-questions', f, 'item', a))),
    }),
    step(nodes.upsertAttendances, {
      rows: attendances.map(({ n, says }) =>
        fillRow('Attendance', {
          id: id('attendance', n),
          name: `Person ${String(n)}`,
          ...page,
          ...says,
        }),
      ),
    }),
    step(edges.linkAttendanceMeetings, {
      rows: attendances.flatMap((a) => tie('attendance', a, 'meeting', a.meeting)),
    }),
    step(edges.linkMemberAttendances, {
      rows: attendances.flatMap(({ n, uid }) =>
        uid === undefined ? [] : [{ from: id('member', uid), to: id('attendance', n) }],
      ),
    }),
    step(edges.linkOfficerAttendances, {
      rows: officers.map(({ n }) => ({ from: id('officer', n), to: id('attendance', n) })),
    }),
    step(edges.linkPlaceHolders, {
      rows: attendances.flatMap((a) => tie('attendance', a, 'member', a.inPlaceOf)),
    }),
    step(nodes.upsertMemberships, {
      rows: memberships.map(({ n, says }) =>
        fillRow('Membership', { id: id('membership', n), basis: 'committee page', ...page, ...says }),
      ),
    }),
    step(edges.linkMemberships, {
      rows: memberships.map(({ n, uid }) => ({ from: id('member', uid), to: id('membership', n) })),
    }),
    step(edges.linkMembershipCommittees, {
      rows: memberships.map(({ n, cid }) => ({ from: id('membership', n), to: id('committee', cid) })),
    }),
    step(nodes.upsertRevisions, {
      rows: revisions.map(({ n, says }) =>
        fillRow('Revision', { id: id('revision', n), install, digest, url: page.sourceUrl, ...says }),
      ),
    }),
    ...(['meeting', 'item'] as const).map((kind) =>
      step(kind === 'meeting' ? edges.linkMeetingRevisions : edges.linkItemRevisions, {
        rows: revisions.flatMap(({ n, of }) =>
          of.split(':')[1] === kind ? [{ from: of, to: id('revision', n) }] : [],
        ),
      }),
    ),
    step(defineScoredLink('AgendaItem', 'CONTINUES', 'AgendaItem'), {
      rows: continues.map(({ later, earlier }) => ({
        from: id('item', later),
        to: id('item', earlier),
        score: 0.7,
        method: 'test-link-1',
      })),
    }),
    step(nodes.upsertEvidence, {
      rows: words.map(({ kind, n, quote }) =>
        fillRow('Evidence', {
          id: id('evidence', `${kind}-${String(n)}`),
          field: 'minutesText',
          quote,
          start: 0,
          end: quote.length,
          url: page.sourceUrl,
          digest,
        }),
      ),
    }),
    ...words.map(({ kind, n, link }) =>
      step(link, { rows: [{ from: id(kind, n), to: id('evidence', `${kind}-${String(n)}`) }] }),
    ),
  ];
}
