import type { actions } from '../../queries/operations/actions.ts';
import type { asKnownAt } from '../../queries/operations/as-known-at.ts';
import type { committeeMeetings } from '../../queries/operations/committee-meetings.ts';
import type { councils } from '../../queries/operations/councils.ts';
import type { interests } from '../../queries/operations/interests.ts';
import type { item } from '../../queries/operations/item.ts';
import type { meeting } from '../../queries/operations/meeting.ts';
import type { AnswerOf, VariablesOf } from '../../queries/operations/operation.ts';
import type { outcomeMix } from '../../queries/operations/outcome-mix.ts';
import type { publicQuestions } from '../../queries/operations/public-questions.ts';
import type { referrals } from '../../queries/operations/referrals.ts';
import type { runningWork } from '../../queries/operations/running-work.ts';
import type { trace } from '../../queries/operations/trace.ts';
import type { votes } from '../../queries/operations/votes.ts';
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
export type SourceAnswer = NonNullable<ItemAnswer['source']>;

/** A meeting's date as the API tells it; `dateFrom` where the operation asks for it. */
export interface DateAnswer {
  readonly date: string | null;
  readonly dateFrom?: string | null;
  readonly datePrecision: string;
  readonly dateText: string;
}
