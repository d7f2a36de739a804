import type { ItemFacts, ItemText } from './facts.ts';
import { readAbsences } from './read-absences.ts';
import { readActions } from './read-actions.ts';
import { readCorrections } from './read-corrections.ts';
import { readInterests } from './read-interests.ts';
import { readKind } from './read-kind.ts';
import { readMovers } from './read-movers.ts';
import { readOutcome } from './read-outcome.ts';
import { readSubstitutes } from './read-people.ts';
import { readReferrals } from './read-referrals.ts';
import { readVotes } from './read-votes.ts';

/** Everything that the minutes of one item say, each fact with its words. */
export function readItem(item: ItemText): ItemFacts {
  const outcome = readOutcome(item);
  return {
    ...outcome,
    votes: readVotes(item, outcome),
    ...readMovers(item, outcome),
    substitutes: readSubstitutes(item),
    ...readAbsences(item),
    interests: readInterests(item),
    actions: readActions(item),
    referrals: readReferrals(item),
    corrections: readCorrections(item),
    kind: readKind(item),
  };
}
