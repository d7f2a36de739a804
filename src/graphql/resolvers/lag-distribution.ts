import type { ClockName } from '../compare/clock.ts';
import { type CommitteePair, type PairArguments, resolvePair } from '../compare/committee-pair.ts';
import { type ComparedIssues, readComparedIssues } from '../compare/compared-issues.ts';
import { type LagDistribution, toLagDistribution } from '../compare/lag-figures.ts';
import type { ApiContext } from '../context.ts';
import { sortBy } from '../order.ts';
import { pairResolvers, toComparedState } from './compare.ts';
import { type FirstArgument, firstOf, type RecordAnswer, recordAnswerResolvers } from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

export interface LagDistributionArguments extends PairArguments {
  readonly clock?: ClockName | null;
}

export interface LagDistributionAnswer extends RecordAnswer {
  readonly pair: CommitteePair;
  readonly compared: ComparedIssues;
  readonly distribution: LagDistribution;
}

/** How long after committee a committee b first saw issues, over all that both saw. */
export async function answerLagDistribution(
  { clock, ...asked }: LagDistributionArguments,
  { engine }: ApiContext,
): Promise<LagDistributionAnswer> {
  const pair = await resolvePair(engine, asked);
  const compared = await readComparedIssues(engine, pair, clock);
  const distribution = toLagDistribution(compared.issues.map(({ lag }) => lag));
  return { scope: pair.scope, ...toComparedState(pair, compared), pair, compared, distribution };
}

export const lagDistributionAnswerResolvers = {
  ...recordAnswerResolvers,
  ...pairResolvers,
  clock: ({ compared }) => compared.clock.name,
  issues: ({ compared }) => compared.issues.length,
  measured: ({ distribution }) => distribution.measured,
  all: ({ distribution }) => distribution.all,
  aFirst: ({ distribution }) => distribution.directions.A_FIRST,
  bFirst: ({ distribution }) => distribution.directions.B_FIRST,
  sameDay: ({ distribution }) => distribution.directions.SAME_DAY,
  undecided: ({ distribution }) => distribution.directions.UNDECIDED,
  neverReachedA: ({ distribution }) => distribution.states.ONLY_B_SAW,
  neverReachedB: ({ distribution }) => distribution.states.ONLY_A_SAW,
  possiblyReached: ({ distribution }) => distribution.states.UNDECIDED,
  proceduralCount: ({ compared }) => compared.procedural,
  lags: ({ compared }, first: FirstArgument) => {
    const both = compared.issues.filter(({ lag }) => lag.state === 'BOTH_SAW');
    const longestFirst = sortBy(
      both,
      ({ lag }) => -(lag.days?.least ?? Number.NEGATIVE_INFINITY),
      ({ issueId }) => issueId,
    );
    return firstOf(longestFirst, first);
  },
} satisfies TypeResolvers<LagDistributionAnswer>;
