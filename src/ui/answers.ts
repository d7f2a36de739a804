import type { actions } from '../../queries/operations/actions.ts';
import type { asKnownAt } from '../../queries/operations/as-known-at.ts';
import type { changes } from '../../queries/operations/changes.ts';
import type { committeeMeetings } from '../../queries/operations/committee-meetings.ts';
import type { compare } from '../../queries/operations/compare.ts';
import type { councils } from '../../queries/operations/councils.ts';
import type { interests } from '../../queries/operations/interests.ts';
import type { item } from '../../queries/operations/item.ts';
import type { lag } from '../../queries/operations/lag.ts';
import type { lagDistribution } from '../../queries/operations/lag-distribution.ts';
import type { load } from '../../queries/operations/load.ts';
import type { meeting } from '../../queries/operations/meeting.ts';
import type { AnswerOf, VariablesOf } from '../../queries/operations/operation.ts';
import type { outcomeMix } from '../../queries/operations/outcome-mix.ts';
import type { overlap } from '../../queries/operations/overlap.ts';
import type { publicQuestions } from '../../queries/operations/public-questions.ts';
import type { recurrences } from '../../queries/operations/recurrences.ts';
import type { referrals } from '../../queries/operations/referrals.ts';
import type { remitBreadth } from '../../queries/operations/remit-breadth.ts';
import type { runningWork } from '../../queries/operations/running-work.ts';
import type { statements } from '../../queries/operations/statements.ts';
import type { trace } from '../../queries/operations/trace.ts';
import type { votes } from '../../queries/operations/votes.ts';
import type { whoDidNotSee } from '../../queries/operations/who-did-not-see.ts';
import type { whoSaw } from '../../queries/operations/who-saw.ts';
import type { whoWasThere } from '../../queries/operations/who-was-there.ts';

/** The operations that the page asks, by name. Types alone: the server holds their texts. */
export interface Operations {
  readonly councils: typeof councils;
  readonly trace: typeof trace;
  readonly 'committee-meetings': typeof committeeMeetings;
  readonly meeting: typeof meeting;
  readonly item: typeof item;
  readonly 'who-was-there': typeof whoWasThere;
  readonly votes: typeof votes;
  readonly interests: typeof interests;
  readonly actions: typeof actions;
  readonly referrals: typeof referrals;
  readonly 'outcome-mix': typeof outcomeMix;
  readonly 'public-questions': typeof publicQuestions;
  readonly 'as-known-at': typeof asKnownAt;
  readonly changes: typeof changes;
  readonly compare: typeof compare;
  readonly lag: typeof lag;
  readonly 'lag-distribution': typeof lagDistribution;
  readonly load: typeof load;
  readonly overlap: typeof overlap;
  readonly recurrences: typeof recurrences;
  readonly 'remit-breadth': typeof remitBreadth;
  readonly statements: typeof statements;
  readonly 'who-did-not-see': typeof whoDidNotSee;
  readonly 'who-saw': typeof whoSaw;
  readonly 'running-work': typeof runningWork;
}
export type OperationName = keyof Operations;
export type Answers = { readonly [Name in OperationName]: AnswerOf<Operations[Name]> };
export type Variables = { readonly [Name in OperationName]: VariablesOf<Operations[Name]> };

export type CouncilAnswer = Answers['councils']['councils']['nodes'][number];
export type TraceAnswer = Answers['trace']['trace'];
export type CommitteeTrace = TraceAnswer['committees'][number];
export type HitAnswer = CommitteeTrace['hits'][number];
export type CoverageAnswer = TraceAnswer['coverage'];
export type CommitteeAnswer = NonNullable<Answers['committee-meetings']['committee']>;
export type MeetingRow = CommitteeAnswer['meetings']['nodes'][number];
export type MeetingAnswer = NonNullable<Answers['meeting']['meeting']>;
export type ItemRow = MeetingAnswer['items'][number];
export type DocumentAnswer = MeetingAnswer['documents'][number];
export type ItemAnswer = NonNullable<Answers['item']['agendaItem']>;
export type DecisionAnswer = ItemAnswer['decisions'][number];
export type RunningWorkAnswer = NonNullable<Answers['running-work']['runningWork']>;
/** An answer over a part of the record, whatever was asked. */
export type RecordAnswer = Omit<Answers['votes']['votes'], 'votes' | 'count'>;
export type OccasionAnswer = Answers['who-was-there']['whoWasThere']['occasions'][number];
export type VoteAnswer = Answers['votes']['votes']['votes'][number];
export type InterestAnswer = Answers['interests']['interests']['interests'][number];
export type ActionAnswer = Answers['actions']['actions']['actions'][number];
export type ReferralAnswer = Answers['referrals']['referrals']['referrals'][number];
export type QuestionsAnswer = Answers['public-questions']['publicQuestions']['occasions'][number];
export type OutcomeBucketAnswer = Answers['outcome-mix']['outcomeMix']['buckets'][number];
export type KnownAnswer = Answers['as-known-at']['asKnownAt'];
export type WhoSawAnswer = Answers['who-saw']['whoSaw'];
export type SightingAnswer = WhoSawAnswer['sightings'][number];
export type UnseenAnswer = Answers['who-did-not-see']['whoDidNotSee'];
export type CommitteeUnseen = UnseenAnswer['committees'][number];
export type LagAnswer = Answers['lag']['lag'];
export type SightAnswer = LagAnswer['a'];
export type LagDistributionAnswer = Answers['lag-distribution']['lagDistribution'];
export type CompareAnswer = Answers['compare']['compare'];
export type ComparedAnswer = CompareAnswer['a'];
export type ComparedIssueAnswer = CompareAnswer['both'][number];
export type SentAnswer = CompareAnswer['referralsFromA']['referrals'][number];
export type OverlapAnswer = Answers['overlap']['overlap'];
export type LoadAnswer = Answers['load']['load'];
export type RemitAnswer = Answers['remit-breadth']['remitBreadth'];
export type RecurrencesAnswer = Answers['recurrences']['recurrences'];
export type StatementsAnswer = Answers['statements']['statements'];
export type ChangesAnswer = Answers['changes']['changes'];
export type SourceAnswer = NonNullable<ItemAnswer['source']>;

/** A meeting's date as the API tells it; `dateFrom` where the operation asks for it. */
export interface DateAnswer {
  readonly date: string | null;
  readonly dateFrom?: string | null;
  readonly datePrecision: string;
  readonly dateText: string;
}
