import type { Division } from './divisions.ts';
import type { CountedVote } from './vote-counts.ts';
import type { NamedVotes } from './vote-names.ts';
import { sides } from './vote-tokens.ts';

/** A vote as one sentence or one block of lines tells it. */
export interface ToldVote {
  readonly counts: CountedVote;
  readonly named: NamedVotes | null;
  readonly start: number;
  readonly end: number;
  /** Where a motion and an amendment were voted on against each other. */
  readonly division: Division | null;
  /** Whether one sentence tells it in prose. */
  readonly isProse?: boolean;
}

const sidesOf = ({ counts }: ToldVote): (typeof sides)[number][] =>
  sides.filter((side) => counts[side] !== null);
/** Of "carried by 4 votes to 3" the numbers are known, though not their sides. */
const numbersOf = ({ counts }: ToldVote): string =>
  [counts.for ?? counts.pair?.[0] ?? -1, counts.against ?? counts.pair?.[1] ?? -1]
    .sort((a, b) => a - b)
    .join();

/** Whether two tellings give the same numbers. */
export const isSameCount = (one: ToldVote, other: ToldVote): boolean =>
  one.counts.pair === null && other.counts.pair === null
    ? one.counts.for === other.counts.for && one.counts.against === other.counts.against
    : numbersOf(one) === numbersOf(other);
const isPlain = ({ counts, division }: ToldVote): boolean =>
  counts.pair === null && !counts.casting && !counts.unanimous && division === null;

/** "For 2. Against 5.": the sides of one vote, a sentence each; null where the second tells another. */
export function withNextSide(first: ToldVote, next: ToldVote): ToldVote | null {
  const [known, more] = [sidesOf(first), sidesOf(next)];
  if (!isPlain(first) || !isPlain(next) || known.length === 0 || more.length === 0) return null;
  if (more.some((side) => known.includes(side))) return null;
  const counts = { ...first.counts };
  for (const side of more) counts[side] = next.counts[side];
  const named =
    first.named === null || next.named === null
      ? (first.named ?? next.named)
      : {
          for: [...first.named.for, ...next.named.for],
          against: [...first.named.against, ...next.named.against],
          abstain: [...first.named.abstain, ...next.named.abstain],
        };
  return { ...first, counts, named, end: next.end, isProse: false };
}
