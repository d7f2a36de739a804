import type { ItemFacts, ItemText } from './facts.ts';
import { withConduct } from './interest-conduct.ts';
import { readAbsences } from './read-absences.ts';
import { readActions } from './read-actions.ts';
import { readCorrections } from './read-corrections.ts';
import { readInterests } from './read-interests.ts';
import { readKind } from './read-kind.ts';
import { readMovements } from './read-movements.ts';
import { readMovers } from './read-movers.ts';
import { readOrderVaried } from './read-order.ts';
import { readOutcome, readRuling } from './read-outcome.ts';
import { readSubstitutes } from './read-people.ts';
import { readPublicQuestions } from './read-public-questions.ts';
import { readReceivedFrom } from './read-received.ts';
import { readReferrals } from './read-referrals.ts';
import { readVotes } from './read-votes.ts';
import { readAgain } from './second-reading/second-reading.ts';

/** Everything that the minutes of one item say, each fact with its words. */
export function readItem(item: ItemText): ItemFacts {
  const decided = readAgain(item, readOutcome(item));
  const kind = readKind(item);
  return {
    ...decided,
    votes: readVotes(item, decided),
    ...readMovers(item, decided),
    questions: readRuling(item).motions.flatMap(({ about, result }) =>
      result === 'NOT_SECONDED' ? [] : [about],
    ),
    substitutes: readSubstitutes(item),
    ...readAbsences(item),
    interests: readInterests(item).map((found) => withConduct(item, found)),
    actions: readActions(item),
    referrals: readReferrals(item),
    receivedFrom: readReceivedFrom(item),
    corrections: readCorrections(item),
    movements: readMovements(item),
    publicQuestions: readPublicQuestions(item, kind),
    orderVaried: readOrderVaried(item),
    kind,
  };
}
