import type { Found, ItemText, OutcomeFacts, Vote } from './facts.ts';
import { toReading } from './item-reading.ts';
import type { Motion } from './motion.ts';
import { castAgainst } from './motion-counts.ts';
import { isLostBefore, toldOf, withAbstentions } from './own-votes.ts';
import { ownQuestion, readRuling } from './read-outcome.ts';
import { lastCount, sumUp, withPair } from './sum-of-votes.ts';
import type { ToldVote } from './told-votes.ts';

/** "Carried by general consent with no vote taken." */
const noVote =
  /\b(?:no vote (?:was |being )?(?:taken|needed|called)|without (?:a|any) vote|not put to (?:the|a) vote)\b/i;
const onVote =
  /\b(?:put to (?:the|a) vote|on (?:a|the|being put to the) vote|a vote (?:was|being)|show of hands|division|ballot|poll|upon a vote|by vote|recorded vote|carried|lost)\b/i;
/** Where no verdict is read: a vote that is told in plain words, or on what somebody moved. */
const isPlainVote = ({ counts, isProse }: ToldVote, own: Motion | null): boolean =>
  isProse === true &&
  ((counts.for !== null && counts.against !== null) ||
    ((own?.moved ?? null) !== null && (counts.unanimous || counts.pair !== null)));

/** The vote on the item's own verdict, never on an amendment or on procedure; null where none is recorded. */
export function readVotes(item: ItemText, { outcome }: OutcomeFacts): Found<Vote> | null {
  const reading = toReading(item);
  const { resolutions } = readRuling(item);
  const isNone = outcome === 'NONE_RECORDED';
  const own = isNone ? readRuling(item).own : ownQuestion(item, outcome);
  if ((isNone && own === null) || isLostBefore(own, outcome)) return null;
  const { told: all, isOther } = toldOf(item, own);
  if (isOther || (isNone && !all.some((vote) => isPlainVote(vote, own)))) return null;
  const told = withAbstentions(reading, lastCount(all));
  const words = (own?.sentences ?? []).map((at) => reading.sentences[at]?.bare ?? '').join(' ');
  const first = told[0] ?? (own?.told && onVote.test(words) && !noVote.test(words) ? own.told : undefined);
  if (first === undefined) return null;
  const last = told.at(-1) ?? first;
  const sum = sumUp(told);
  const byCasting = sum.casting ? (castAgainst.test(words) ? 'LOST' : 'CARRIED') : null;
  const byCount =
    sum.for !== null && sum.against !== null && sum.for !== sum.against
      ? sum.for > sum.against
        ? 'CARRIED'
        : 'LOST'
      : null;
  const byVerdict = outcome === 'UNKNOWN' && resolutions.length === 0 ? null : 'CARRIED';
  const result = own?.result === 'NOT_SECONDED' ? null : (own?.result ?? byCasting ?? byCount ?? byVerdict);
  const start = Math.min(first.start, last.start);
  const end = Math.max(first.end, last.end);
  return {
    value: withPair({ ...sum, result }, told),
    start,
    end,
    quote: reading.text.slice(start, end),
    method: 'vote-wording-1',
    confidence: 0.9,
  };
}
