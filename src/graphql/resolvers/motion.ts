import type { BallotRow, MotionRow } from '../../../queries/read/fact-rows.ts';
import {
  loadBallotsOfMotions,
  loadDecisionsOfMotions,
  loadEvidenceOfMotions,
  loadItemsOfMotions,
  loadMembersOfBallots,
  loadMotionsOfBallots,
  loadMoversOfMotions,
  loadSecondersOfMotions,
} from '../../../queries/read/load-facts.ts';
import type { ApiContext } from '../context.ts';
import { sortBy } from '../order.ts';
import { evidenceOf } from './evidence.ts';
import { originResolvers } from './origin.ts';
import { oneOf, theOf } from './related.ts';
import type { TypeResolvers } from './resolver.ts';

const choices = ['FOR', 'AGAINST', 'ABSTAIN'];

export const motionResolvers = {
  ...originResolvers,
  movedBy: oneOf(loadMoversOfMotions),
  secondedBy: oneOf(loadSecondersOfMotions),
  ballots: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      await loaders.related(loadBallotsOfMotions, id),
      ({ choice }) => choices.indexOf(choice),
      ({ name }) => name,
      (row) => row.id,
    ),
  item: theOf(loadItemsOfMotions, 'item'),
  decision: oneOf(loadDecisionsOfMotions),
  evidence: evidenceOf(loadEvidenceOfMotions),
} satisfies TypeResolvers<MotionRow>;

export const ballotResolvers = {
  notice: originResolvers.notice,
  member: oneOf(loadMembersOfBallots),
  motion: theOf(loadMotionsOfBallots, 'motion'),
} satisfies TypeResolvers<BallotRow>;
