import { findItemStatesOfMeetings } from '../../../queries/read/item-outcomes.ts';
import type { ApiContext } from '../context.ts';
import { resolveAskedScope, type ScopeArguments } from '../facts/asked-scope.ts';
import { type OutcomeBucket, toOutcomeMix } from '../facts/outcome-mix.ts';
import { readInParts } from '../facts/read-in-parts.ts';
import { toRecordState } from '../facts/record-state.ts';
import type { Bucket } from '../facts/time-bucket.ts';
import { type RecordAnswer, recordAnswerResolvers } from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

export interface OutcomeMixArguments extends ScopeArguments {
  readonly bucket?: Bucket | null;
}

export interface OutcomeMixAnswer extends RecordAnswer {
  readonly buckets: readonly OutcomeBucket[];
  readonly count: number;
}

/** What came of the items asked about. An item is counted once, at the meeting that it is told by. */
export async function answerOutcomeMix(
  { bucket, ...asked }: OutcomeMixArguments,
  { engine }: ApiContext,
): Promise<OutcomeMixAnswer> {
  const scope = await resolveAskedScope(engine, asked);
  const states = scope.items
    ? [...scope.items.values()]
    : await readInParts(engine, findItemStatesOfMeetings, [...scope.meetings.keys()]);
  const once = [...new Map(states.map((state) => [state.id, state])).values()];
  const dated = once.flatMap((state) => {
    const place = scope.meetings.get(state.meetingId);
    return place ? [{ ...state, date: place.meeting, place }] : [];
  });
  const buckets = toOutcomeMix(dated, bucket ?? 'ALL');
  const decided = dated.filter(({ outcome, heading }) => outcome !== null && heading !== true);
  const found = {
    facts: decided.length,
    meetings: new Set(decided.map(({ meetingId }) => meetingId)).size,
    possibly: decided.filter(({ place }) => place.inWindow === 'POSSIBLY').length,
  };
  const what = { one: 'item with an outcome', several: 'items with an outcome' };
  return { scope, ...toRecordState(scope, what, found), buckets, count: decided.length };
}

export const outcomeMixAnswerResolvers = {
  ...recordAnswerResolvers,
} satisfies TypeResolvers<OutcomeMixAnswer>;
