import { committeeMeetings } from './committee-meetings.ts';
import { councils } from './councils.ts';
import { coverage } from './coverage.ts';
import { item } from './item.ts';
import { meeting } from './meeting.ts';
import type { Operation } from './operation.ts';
import { runningWork } from './running-work.ts';
import { trace } from './trace.ts';

/** Every named operation, by name. */
export const operations: Readonly<Record<string, Operation>> = Object.fromEntries(
  [trace, coverage, councils, committeeMeetings, meeting, item, runningWork].map((operation) => [
    operation.name,
    operation,
  ]),
);

export function findOperation(name: string): Operation | null {
  return Object.hasOwn(operations, name) ? (operations[name] ?? null) : null;
}
