import { prefilter } from '../core/prefilter/prefilter.ts';
import type { ItemReading } from './item-reading.ts';
import type { ToldVote } from './told-votes.ts';
import { moreOfVotes, proseVoteAt } from './vote-blocks.ts';
import { sides } from './vote-tokens.ts';

const mayBeVote = prefilter(moreOfVotes);
const ofVotes = /\b(?:vot\w+|abst\w*|carried|hands|dissent\w*)\b/i;

/** One bare number beside "for" or "against" is no vote unless the words speak of one. */
const tellsOfVote = ({ counts }: ToldVote): boolean =>
  counts.unanimous ||
  counts.casting ||
  counts.pair !== null ||
  sides.filter((side) => counts[side] !== null).length > 1;

/**
 * The votes in words that no outcome rests on, by the number of their sentence: beside those of `votes`, that the
 * outcome is read with, among the sentences from one to another.
 */
export function findLateVotes(
  reading: ItemReading,
  votes: ReadonlyMap<number, ToldVote>,
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlyMap<number, ToldVote> {
  const late = new Map<number, ToldVote>();
  let end = 0;
  reading.sentences.slice(from, to).forEach((sentence, index) => {
    const at = from + index;
    end = Math.max(end, votes.get(at)?.end ?? 0);
    if (sentence.start < end || !mayBeVote(sentence.words) || !moreOfVotes.test(sentence.words)) return;
    const vote = proseVoteAt(reading, at, true, true);
    if (vote !== null && (tellsOfVote(vote) || ofVotes.test(sentence.shape))) late.set(at, vote);
  });
  return late;
}
