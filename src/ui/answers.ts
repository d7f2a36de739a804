import type { committeeMeetings } from '../../queries/operations/committee-meetings.ts';
import type { councils } from '../../queries/operations/councils.ts';
import type { item } from '../../queries/operations/item.ts';
import type { meeting } from '../../queries/operations/meeting.ts';
import type { AnswerOf, VariablesOf } from '../../queries/operations/operation.ts';
import type { runningWork } from '../../queries/operations/running-work.ts';
import type { trace } from '../../queries/operations/trace.ts';

/** The operations that the page asks, by name. Types alone: the server holds their texts. */
export interface Operations {
  readonly councils: typeof councils;
  readonly trace: typeof trace;
  readonly 'committee-meetings': typeof committeeMeetings;
  readonly meeting: typeof meeting;
  readonly item: typeof item;
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
export type SourceAnswer = NonNullable<ItemAnswer['source']>;

/** A meeting's date as the API tells it; `dateFrom` where the operation asks for it. */
export interface DateAnswer {
  readonly date: string | null;
  readonly dateFrom?: string | null;
  readonly datePrecision: string;
  readonly dateText: string;
}
