import { actions } from './actions.ts';
import { asKnownAt } from './as-known-at.ts';
import { changes } from './changes.ts';
import { committeeMeetings } from './committee-meetings.ts';
import { compare } from './compare.ts';
import { councils } from './councils.ts';
import { coverage } from './coverage.ts';
import { interests } from './interests.ts';
import { item } from './item.ts';
import { lag } from './lag.ts';
import { lagDistribution } from './lag-distribution.ts';
import { load } from './load.ts';
import { meeting } from './meeting.ts';
import type { Operation } from './operation.ts';
import { outcomeMix } from './outcome-mix.ts';
import { overlap } from './overlap.ts';
import { publicQuestions } from './public-questions.ts';
import { recurrences } from './recurrences.ts';
import { referrals } from './referrals.ts';
import { remitBreadth } from './remit-breadth.ts';
import { runningWork } from './running-work.ts';
import { statements } from './statements.ts';
import { trace } from './trace.ts';
import { votes } from './votes.ts';
import { whoDidNotSee } from './who-did-not-see.ts';
import { whoSaw } from './who-saw.ts';
import { whoWasThere } from './who-was-there.ts';

/** Every named operation, by name. */
export const operations: Readonly<Record<string, Operation>> = Object.fromEntries(
  [
    whoSaw,
    whoDidNotSee,
    trace,
    coverage,
    compare,
    lag,
    lagDistribution,
    overlap,
    whoWasThere,
    votes,
    interests,
    actions,
    referrals,
    outcomeMix,
    load,
    changes,
    recurrences,
    statements,
    remitBreadth,
    publicQuestions,
    asKnownAt,
    councils,
    committeeMeetings,
    meeting,
    item,
    runningWork,
  ].map((operation) => [operation.name, operation]),
);

export function findOperation(name: string): Operation | null {
  return Object.hasOwn(operations, name) ? (operations[name] ?? null) : null;
}
