import type { Vote } from './facts.ts';
import { isCounted } from './own-votes.ts';
import { isSameCount, type ToldVote } from './told-votes.ts';
import type { NamedVotes } from './vote-names.ts';
import { sides } from './vote-tokens.ts';

/** The names of all that is told of one vote: a side a sentence, or a dissent that is recorded later. */
function mergeNames(told: readonly ToldVote[]): NamedVotes | null {
  const all = told.flatMap(({ named }) => named ?? []);
  const of = (side: (typeof sides)[number]): string[] => [...new Set(all.flatMap((names) => names[side]))];
  const named = { for: of('for'), against: of('against'), abstain: of('abstain') };
  return sides.some((side) => named[side].length > 0) ? named : null;
}

/** Where one question was counted twice, by residents and then by members, the last count is the body's. */
export function lastCount(told: readonly ToldVote[]): readonly ToldVote[] {
  const last = told.findLast(isCounted);
  return told.filter((vote) => !isCounted(vote) || last === undefined || isSameCount(vote, last));
}

/** What all that is told of one vote comes to, but for the fate of its question. */
export function sumUp(told: readonly ToldVote[]): Omit<Vote, 'result'> {
  const side = (of: (vote: ToldVote) => number | null): number | null =>
    told.map(of).find((n) => n !== null) ?? null;
  const against = side(({ counts }) => counts.against);
  return {
    for: side(({ counts }) => counts.for),
    against,
    abstain: side(({ counts }) => counts.abstain),
    casting: told.some(({ counts }) => counts.casting),
    unanimous: told.some(({ counts }) => counts.unanimous) && (against ?? 0) === 0,
    named: mergeNames(told),
  };
}

/** With "12 to 9": the greater number is on the side that won. */
export function withPair(vote: Vote, told: readonly ToldVote[]): Vote {
  const pair = told.map(({ counts }) => counts.pair).find((one) => one !== null) ?? null;
  if (pair === null || (vote.for !== null && vote.against !== null)) return vote;
  const [more, less] = [Math.max(...pair), Math.min(...pair)];
  return vote.result === 'LOST'
    ? { ...vote, for: less, against: more }
    : { ...vote, for: more, against: less };
}
