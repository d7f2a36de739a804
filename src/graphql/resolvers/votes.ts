import type { MotionRow } from '../../../queries/read/fact-rows.ts';
import { findMotionsOfItems, findMotionsOfMeetings } from '../../../queries/read/find-facts.ts';
import { loadBallotsOfMotions } from '../../../queries/read/load-facts.ts';
import { loadMotions } from '../../../queries/read/load-nodes.ts';
import type { ApiContext } from '../context.ts';
import { resolveAskedScope, type ScopeArguments } from '../facts/asked-scope.ts';
import { countPlaces } from '../facts/count-places.ts';
import { findScopeFacts } from '../facts/find-scope-facts.ts';
import { type RecordState, toRecordState } from '../facts/record-state.ts';
import {
  type FirstArgument,
  firstOf,
  type Placed,
  placedResolvers,
  type RecordAnswer,
  recordAnswerResolvers,
} from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

interface VoteEntry extends Placed {
  readonly motion: MotionRow;
  readonly voteState: RecordState;
}

export interface VotesAnswer extends RecordAnswer {
  readonly votes: readonly VoteEntry[];
}

/** Whether the minutes tell of a vote, and not only that the motion was put. */
function tellsVote({ result, castingVote, unanimous, ...counts }: MotionRow): boolean {
  return (
    result !== null ||
    castingVote === true ||
    unanimous === true ||
    counts.for !== null ||
    counts.against !== null ||
    counts.abstain !== null
  );
}

/** How the items asked about were voted on. A motion of which no vote is told is listed and is no vote. */
export async function answerVotes(
  asked: ScopeArguments,
  { engine, loaders }: ApiContext,
): Promise<VotesAnswer> {
  const scope = await resolveAskedScope(engine, asked);
  const found = await findScopeFacts(engine, scope, [
    { tie: 'PUT_IN', ofMeetings: findMotionsOfMeetings, ofItems: findMotionsOfItems },
  ]);
  const votes = (
    await Promise.all(
      found.map(async ({ id, itemId, place }) => {
        const motion = await loaders.node(loadMotions, id);
        if (motion === null) return [];
        const voteState: RecordState = tellsVote(motion) ? 'IN_RECORD' : 'NOT_IN_RECORD';
        return [{ motion, itemId, place, voteState }];
      }),
    )
  ).flat();
  const told = votes.filter(({ voteState }) => voteState === 'IN_RECORD');
  const given = toRecordState(scope, { one: 'vote', several: 'votes' }, countPlaces(told));
  if (told.length > 0 || votes.length === 0) return { scope, ...given, votes };
  const moved = votes.length === 1 ? 'One motion is' : `${String(votes.length)} motions are`;
  return {
    scope,
    state: 'NOT_IN_RECORD',
    reason: `${moved} in the record; how it was voted on is not told${votes.length === 1 ? '' : ' of any'}.`,
    votes,
  };
}

export const votesAnswerResolvers = {
  ...recordAnswerResolvers,
  count: ({ votes }) => votes.length,
  votes: ({ votes }, first: FirstArgument) => firstOf(votes, first),
} satisfies TypeResolvers<VotesAnswer>;

export const voteEntryResolvers = {
  ...placedResolvers,
  ballotsState: async ({ motion }, _: unknown, { loaders }: ApiContext) =>
    (await loaders.related(loadBallotsOfMotions, motion.id)).length > 0 ? 'IN_RECORD' : 'NOT_IN_RECORD',
} satisfies TypeResolvers<VoteEntry>;
