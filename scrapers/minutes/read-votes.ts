import type { Found, ItemText, OutcomeFacts, Vote } from './facts.ts';
import { toReading } from './item-reading.ts';
import type { Motion } from './motion.ts';
import { castAgainst } from './motion-counts.ts';
import { isCounted, isLostBefore, toldOf, withAbstentions } from './own-votes.ts';
import { ownQuestion, readRuling } from './read-outcome.ts';
import { isSameCount, type ToldVote } from './told-votes.ts';
import type { NamedVotes } from './vote-names.ts';
import { sides } from './vote-tokens.ts';

/** "Carried by general consent with no vote taken." */
const noVote =
  /\b(?:no vote (?:was |being )?(?:taken|needed|called)|without (?:a|any) vote|not put to (?:the|a) vote)\b/i;
const onVote =
  /\b(?:put to (?:the|a) vote|on (?:a|the|being put to the) vote|a vote (?:was|being)|show of hands|division|ballot|poll|upon a vote|by vote|recorded vote|carried|lost)\b/i;
/** "12 to 9": the greater number is on the side that won. */
function withPair(vote: Vote, pair: readonly [number, number] | null): Vote {
  if (pair === null || (vote.for !== null && vote.against !== null)) return vote;
  const [more, less] = [Math.max(...pair), Math.min(...pair)];
  return vote.result === 'LOST'
    ? { ...vote, for: less, against: more }
    : { ...vote, for: more, against: less };
}

/** The names of all that is told of one vote: a side a sentence, or a dissent that is recorded later. */
function mergeNames(told: readonly ToldVote[]): NamedVotes | null {
  const all = told.flatMap(({ named }) => named ?? []);
  if (all.length === 0) return null;
  const of = (side: (typeof sides)[number]): string[] => [...new Set(all.flatMap((names) => names[side]))];
  return { for: of('for'), against: of('against'), abstain: of('abstain') };
}

/** Where one question was counted twice, by residents and then by members, the last count is the body's. */
function lastCount(told: readonly ToldVote[]): readonly ToldVote[] {
  const last = told.findLast(isCounted);
  return told.filter((vote) => !isCounted(vote) || last === undefined || isSameCount(vote, last));
}

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
  const side = (of: (vote: ToldVote) => number | null): number | null =>
    told.map(of).find((n) => n !== null) ?? null;
  const casting = told.some(({ counts }) => counts.casting);
  const named = mergeNames(told);
  const counted = { for: side(({ counts }) => counts.for), against: side(({ counts }) => counts.against) };
  const byCasting = casting ? (castAgainst.test(words) ? 'LOST' : 'CARRIED') : null;
  const byCount =
    counted.for !== null && counted.against !== null && counted.for !== counted.against
      ? counted.for > counted.against
        ? 'CARRIED'
        : 'LOST'
      : null;
  const byVerdict = outcome === 'UNKNOWN' && resolutions.length === 0 ? null : 'CARRIED';
  const result = own?.result === 'NOT_SECONDED' ? null : (own?.result ?? byCasting ?? byCount ?? byVerdict);
  const vote: Vote = withPair(
    {
      ...counted,
      abstain: side(({ counts }) => counts.abstain),
      casting,
      unanimous: told.some(({ counts }) => counts.unanimous) && (counted.against ?? 0) === 0,
      named: named !== null && sides.some((each) => named[each].length > 0) ? named : null,
      result,
    },
    told.map(({ counts }) => counts.pair).find((pair) => pair !== null) ?? null,
  );
  const start = Math.min(first.start, last.start);
  const end = Math.max(first.end, last.end);
  return {
    value: vote,
    start,
    end,
    quote: reading.text.slice(start, end),
    method: 'vote-wording-1',
    confidence: 0.9,
  };
}
