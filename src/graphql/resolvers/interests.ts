import {
  findInterestsAboutItems,
  findInterestsAboutMeetings,
  findInterestsOfItems,
  findInterestsOfMeetings,
} from '../../../queries/read/find-facts.ts';
import { loadInterests } from '../../../queries/read/load-nodes.ts';
import type { ApiContext } from '../context.ts';
import { resolveAskedScope, type ScopeArguments } from '../facts/asked-scope.ts';
import { countPlaces } from '../facts/count-places.ts';
import { type FactSource, findScopeFacts, type ScopeFact } from '../facts/find-scope-facts.ts';
import { toRecordState } from '../facts/record-state.ts';
import {
  type FirstArgument,
  firstOf,
  placedResolvers,
  type RecordAnswer,
  recordAnswerResolvers,
} from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

type Tie = 'ABOUT' | 'TAKEN_IN';

export interface InterestsAnswer extends RecordAnswer {
  readonly interests: readonly ScopeFact<Tie>[];
}

const about: FactSource<Tie> = {
  tie: 'ABOUT',
  ofMeetings: findInterestsAboutMeetings,
  ofItems: findInterestsAboutItems,
};
const declared: FactSource<Tie> = {
  tie: 'TAKEN_IN',
  ofMeetings: findInterestsOfMeetings,
  ofItems: findInterestsOfItems,
};

/** Interests declared about the items asked about, and those declared under them. */
export async function answerInterests(
  asked: ScopeArguments,
  { engine }: ApiContext,
): Promise<InterestsAnswer> {
  const scope = await resolveAskedScope(engine, asked);
  const interests = await findScopeFacts(engine, scope, [about, declared]);
  const what = { one: 'interest declared', several: 'interests declared' };
  return { scope, ...toRecordState(scope, what, countPlaces(interests)), interests };
}

export const interestsAnswerResolvers = {
  ...recordAnswerResolvers,
  count: ({ interests }) => interests.length,
  interests: ({ interests }, first: FirstArgument) => firstOf(interests, first),
} satisfies TypeResolvers<InterestsAnswer>;

export const interestEntryResolvers = {
  ...placedResolvers,
  interest: ({ id }, _: unknown, { loaders }: ApiContext) => loaders.node(loadInterests, id),
} satisfies TypeResolvers<ScopeFact<Tie>>;
