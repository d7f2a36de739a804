import type { CaseOutcome } from '../../../schema/case/case-item.ts';

export interface ThreadTruth {
  id: string;
  /** A matter, or a standing series of reports. */
  kind: 'matter' | 'series';
  title: string;
  items: { aiId: number; mid: number; cid: number; date: string }[];
  seenBy: number[];
  /** Committees that met between the first and the last sighting, or later, and never had it. */
  notSeenBy: number[];
}

export interface ItemTruth {
  aiId: number;
  mid: number;
  cid: number;
  outcome: CaseOutcome;
  /** Outcome of each numbered point, where there are several. */
  parts: CaseOutcome[];
  threads: string[];
}

export interface VoteTruth {
  aiId: number;
  result: 'CARRIED' | 'LOST';
  for: number | null;
  against: number | null;
  abstain: number | null;
  unanimous: boolean;
  castingVote: boolean;
  moved: string | null;
  seconded: string | null;
  /** Who voted how, where it was recorded. */
  named: { for: string[]; against: string[]; abstain: string[] } | null;
}

/** An amendment that only the table of recorded votes tells of. */
export interface AmendmentTruth {
  aiId: number;
  title: string;
  result: 'CARRIED' | 'LOST';
  named: NonNullable<VoteTruth['named']>;
}

/** What is true of a generated council, beside the pages that tell it. */
export interface Truth {
  seed: number;
  threads: ThreadTruth[];
  /** Items that look like a thread's and are not of it. */
  lookAlikes: {
    aiId: number;
    thread: string;
    why: 'same kind, other place' | 'same place, other matter' | 'same contractor, other contract';
  }[];
  items: ItemTruth[];
  attendance: {
    mid: number;
    present: string[];
    apologies: string[];
    absent: string[];
    substitutes: { absent: string; substitute: string }[];
  }[];
  votes: VoteTruth[];
  amendments: AmendmentTruth[];
  interests: { aiId: number; member: string; items: string[]; nature: string }[];
  referrals: { aiId: number; fromCid: number; toCid: number; toName: string; arrivedAs: number | null }[];
  actions: { aiId: number; owner: string; what: string; due: string | null; reportedBackIn: number | null }[];
  /** `items`: numbers of the items that the questions were about. */
  publicQuestions: { aiId: number; count: number; items: string[] }[];
  corrections: {
    aiId: number;
    madeIn: number;
    corrects: number;
    member: string;
    field: 'attendance';
    before: string;
    after: string;
  }[];
  committees: { cid: number; names: string[]; succeeds: number[]; from: string; to: string | null }[];
  jointMeetings: { mid: number; cids: number[] }[];
  /** Members who were at every meeting of their committees. */
  fullAttendance: string[];
  clerkStyles: { mid: number; style: string }[];
}

export function emptyTruth(seed: number): Truth {
  return {
    seed,
    threads: [],
    lookAlikes: [],
    items: [],
    attendance: [],
    votes: [],
    amendments: [],
    interests: [],
    referrals: [],
    actions: [],
    publicQuestions: [],
    corrections: [],
    committees: [],
    jointMeetings: [],
    fullAttendance: [],
    clerkStyles: [],
  };
}
