import type { Outcome } from '../../schema/records/decision.ts';

/** What stands under one agenda item: its heading as printed and its minutes as plain text (core/plain-text.ts). */
export interface ItemText {
  readonly title: string;
  readonly text: string;
}

/** A fact with the words it was read from: `text.slice(start, end) === quote`, in UTF-16 code units. */
export interface Found<Value> {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly value: Value;
  /** Name and version of the rule. */
  readonly method: string;
  /** 0–1. */
  readonly confidence: number;
}

export interface OutcomeFacts {
  /** This committee's own final verdict on this item; UNKNOWN where readings compete. */
  readonly outcome: Outcome;
  /** The verdict's words; null for NONE_RECORDED and for a verdict of the title. */
  readonly verdict: Found<Outcome> | null;
  /** One for each numbered point of the decision, in order; empty where it has none. */
  readonly parts: readonly Found<Outcome>[];
  /** The readings that compete where the outcome is UNKNOWN. */
  readonly candidates: readonly Found<Outcome>[];
  /** Every resolution on the item, in order, those that compete too; procedural ones only where there is no other. */
  readonly decisions: readonly DecidedWords[];
}

export interface DecidedWords {
  readonly found: Found<Outcome>;
  /** Its numbered points. */
  readonly parts: readonly Found<Outcome>[];
}

export interface Vote {
  /** Null where not stated. */
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
  readonly casting: boolean;
  readonly unanimous: boolean;
  /** Of a recorded vote; null where no names are given. */
  readonly named: {
    readonly for: readonly string[];
    readonly against: readonly string[];
    readonly abstain: readonly string[];
  } | null;
  /** The fate of the question put. */
  readonly result: 'CARRIED' | 'LOST' | null;
}

export interface Substitution {
  /** Null where the text does not say for whom. */
  readonly absent: string | null;
  readonly substitute: string;
}

export interface DeclaredInterest {
  readonly member: string;
  readonly nature: string;
  /** Item numbers as printed, without sub-numbers; a range spelled out. */
  readonly items: readonly string[];
}

/** What is said of a declaration besides. */
export interface InterestConduct {
  /** They left the room, or took no part. */
  readonly leftRoom: boolean;
  readonly dispensation: boolean;
}

export interface RequestedAction {
  /** Words of the text; null where nobody is named. */
  readonly owner: string | null;
  readonly what: string;
  readonly due: string | null;
}

export interface OnwardReferral {
  /** The committee as the text names it. */
  readonly to: string;
  readonly what: string;
}

export interface RecordCorrection {
  readonly field: 'attendance' | 'votes' | 'interests' | 'wording';
  readonly before: string | null;
  readonly after: string | null;
}

/** Somebody who came late, left early or took the chair. */
export interface Movement {
  readonly name: string;
  readonly what: 'ARRIVED' | 'LEFT' | 'CHAIRED';
}

/** Questions or comments of the public; who they came from is not read. */
export interface PublicQuestionTime {
  /** Null where the text does not say how many. */
  readonly count: number | null;
  readonly answered: boolean;
  /** Numbers of the agenda items that they were about. */
  readonly items: readonly string[];
}

export const itemKinds = [
  'PROCEDURAL',
  'REPORT',
  'MEMBERS_ITEM',
  'PUBLIC_QUESTIONS',
  'REFERRAL',
  'WORK_PROGRAMME',
  'URGENT',
  'EXEMPT',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Everything that the minutes of one item say, each fact with its words. */
export interface ItemFacts extends OutcomeFacts {
  readonly votes: Found<Vote> | null;
  readonly moved: Found<string> | null;
  readonly seconded: Found<string> | null;
  /** What each question is about that the text puts, in order: the item itself, a change to a question, or procedure. */
  readonly questions: readonly ('main' | 'amendment' | 'procedural')[];
  readonly substitutes: readonly Found<Substitution>[];
  readonly apologies: readonly Found<string>[];
  readonly absent: readonly Found<string>[];
  readonly interests: readonly Found<DeclaredInterest & InterestConduct>[];
  readonly actions: readonly Found<RequestedAction>[];
  readonly referrals: readonly Found<OnwardReferral>[];
  /** The committees that sent this matter here, as the text names them. */
  readonly receivedFrom: readonly Found<string>[];
  readonly corrections: readonly Found<RecordCorrection>[];
  readonly movements: readonly Found<Movement>[];
  readonly publicQuestions: Found<PublicQuestionTime> | null;
  /** Where the text says that the order of business was changed. */
  readonly orderVaried: Found<true> | null;
  /** Null where the heading does not tell. */
  readonly kind: ItemKind | null;
}
