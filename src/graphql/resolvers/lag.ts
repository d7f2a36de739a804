import { toLagReason } from '../compare/lag-text.ts';
import { type MatterPair, type MatterPairArguments, readMatterPair } from '../compare/matter-pair.ts';
import type { ApiContext } from '../context.ts';
import { type StateGiven, toRecordState } from '../facts/record-state.ts';
import { findSightName } from './committee-sight.ts';
import { type RecordAnswer, recordAnswerResolvers } from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

export interface LagAnswer extends RecordAnswer, MatterPair {
  readonly scope: MatterPair['scope'];
}

/** How long after committee a committee b first saw a matter. */
export async function answerLag(asked: MatterPairArguments, context: ApiContext): Promise<LagAnswer> {
  const found = await readMatterPair(context.engine, asked);
  return { ...found, ...(await toState(found, context)) };
}

async function toState(found: MatterPair, context: ApiContext): Promise<StateGiven> {
  const { a, b, lag, clock, scope } = found;
  if (lag.state === 'NEITHER_SAW') {
    const what = { one: 'sight of the matter', several: 'sights of the matter' };
    return toRecordState(scope, what, { facts: 0, meetings: 0, possibly: 0 });
  }
  const [nameA, nameB] = await Promise.all([findSightName(a, context), findSightName(b, context)]);
  return { state: 'IN_RECORD', reason: toLagReason(found, { a: nameA, b: nameB }, clock.name) };
}

export const lagAnswerResolvers = {
  ...recordAnswerResolvers,
  clock: ({ clock }) => clock.name,
} satisfies TypeResolvers<LagAnswer>;
