import type { Outcome } from '../../schema/records/decision.ts';
import type { Found, ItemText, OutcomeFacts, Vote } from './facts.ts';
import { type ItemReading, toReading } from './item-reading.ts';
import { findLateVotes } from './late-votes.ts';
import type { Motion } from './motion.ts';
import { castAgainst } from './motion-counts.ts';
import { isOwn } from './motion-wording.ts';
import { isOtherVote } from './others-votes.ts';
import { ownQuestion, readRuling } from './read-outcome.ts';
import { isSameCount, type ToldVote } from './told-votes.ts';
import { tablesOf } from './table-cells.ts';
import { proseVoteAt } from './vote-blocks.ts';
import { readCounts } from './vote-counts.ts';
import { readVoteTable } from './vote-tables.ts';
import type { NamedVotes } from './vote-names.ts';
import { sides } from './vote-tokens.ts';

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

const isWhole = ({ counts }: ToldVote): boolean =>
  counts.pair !== null || (counts.for !== null && counts.against !== null);

/** Where one question was counted twice, by residents and then by members, the last count is the body's. */
function lastCount(told: readonly ToldVote[]): readonly ToldVote[] {
  const last = told.findLast(isWhole);
  return told.filter((vote) => !isWhole(vote) || last === undefined || isSameCount(vote, last));
}

/** The vote of the last table that tells one; what an amendment got stands in a table of its own or in rows of its name. */
function tableVote(item: ItemText): ToldVote | null {
  const reading = toReading(item);
  const { motions } = readRuling(item);
  for (const table of tablesOf(reading).toReversed()) {
    const vote = readVoteTable(table);
    const start = table[0]?.[0]?.start ?? 0;
    const end = table.at(-1)?.at(-1)?.end ?? start;
    const at = reading.sentences.findIndex((sentence) => sentence.end > start);
    const isChange =
      motions.some(({ about, sentences }) => about === 'amendment' && sentences.includes(at)) &&
      !/^(?:the )?(?:amended |substantive )?(?:motion|proposal)\b/im.test(reading.even.slice(start, end));
    if (vote !== null && !isChange && !isOtherVote(reading, at))
      return {
        counts: { ...vote.counts, casting: false, unanimous: false, pair: null },
        named: vote.named,
        start,
        end,
        division: null,
      };
  }
  return null;
}

/** What is told of the item's own question, in the order of the text; others' votes and those on procedure are left out. */
function toldOf(item: ItemText, own: Motion | null): { told: readonly ToldVote[]; isOther: boolean } {
  const reading = toReading(item);
  const { votes: all } = readRuling(item);
  const { verdict } = readRuling(item).facts;
  const ofVerdict = [...all].flatMap(([at, vote]) =>
    verdict !== null && vote.start < verdict.end && vote.end > verdict.start ? [at] : [],
  );
  const mine = own?.sentences ?? [];
  const numbers = mine.some((at) => all.has(at)) ? mine : ofVerdict;
  const table = tableVote(item);
  const known = numbers.flatMap((at): [number, ToldVote][] => {
    const vote = all.get(at);
    if (vote === undefined) return [];
    return [[at, vote.isProse === true ? (proseVoteAt(reading, at, false, true) ?? vote) : vote]];
  });
  const kept = known.filter(([at]) => !isOtherVote(reading, at));
  if (table !== null) {
    const beside = kept.map(([, vote]) => vote).filter(({ start }) => start < table.start || start >= table.end);
    if (!beside.some((vote) => isWhole(vote) && !isSameCount(vote, table)))
      return { told: [table, ...beside], isOther: false };
  }
  if (kept.some(([, vote]) => isWhole(vote) || vote.counts.unanimous))
    return { told: kept.map(([, vote]) => vote), isOther: false };
  const late = [...findLateVotes(reading, all)].filter(
    ([at]) => !isOtherVote(reading, at) && !isOwn(reading.sentences[at]?.shape ?? ''),
  );
  const told = [...kept, ...late].sort(([one], [other]) => one - other).map(([, vote]) => vote);
  return { told, isOther: told.length === 0 && known.length > 0 };
}

const declined = /^\W*(?:abst\w*|declined to vote)\b ?[:=(–-]/i;

/** With those who took neither side, told in the line behind the vote. */
function withAbstentions({ sentences }: ItemReading, told: readonly ToldVote[]): readonly ToldVote[] {
  const last = told.at(-1);
  if (last === undefined || !told.some(isWhole) || told.some(({ counts }) => counts.abstain !== null)) return told;
  const next = sentences.find(({ start }) => start >= last.end);
  const within = sentences.find(({ start, end }) => start < last.end && end >= last.end);
  const abstain = within === undefined ? null : (readCounts(within.shape, true)?.abstain ?? null);
  if (abstain !== null && last.division !== null)
    return [...told, { ...last, counts: { ...last.counts, abstain }, named: null }];
  if (next === undefined || !declined.test(next.words)) return told;
  const named = [...next.people.values()].map(({ name }) => name);
  const written = /\b(\d{1,3})\b/.exec(next.words)?.[1];
  const none = /\b(?:nil|none|no one|nobody)\b/i.test(next.words) ? 0 : null;
  const count = written === undefined ? (named.length > 0 ? named.length : none) : Number(written);
  return count === null
    ? told
    : [
        ...told,
        {
          counts: { ...last.counts, for: null, against: null, pair: null, abstain: count },
          named: { for: [], against: [], abstain: named },
          start: next.start,
          end: next.end,
          division: null,
        },
      ];
}

export const lostOutcomes: readonly Outcome[] = ['REJECTED', 'UNKNOWN', 'NONE_RECORDED', 'DEFERRED', 'WITHDRAWN'];

/** The vote on the item's own verdict, never on an amendment or on procedure; null where none is recorded. */
export function readVotes(item: ItemText, { outcome }: OutcomeFacts): Found<Vote> | null {
  const reading = toReading(item);
  const { resolutions } = readRuling(item);
  const own = ownQuestion(item, outcome);
  if (own === null && outcome === 'NONE_RECORDED') return null;
  // What was lost before something else was decided is not the item's own question.
  if (own?.result === 'LOST' && !lostOutcomes.includes(outcome)) return null;
  const { told: all, isOther } = toldOf(item, own);
  if (isOther) return null;
  const told = withAbstentions(reading, lastCount(all));
  const words = (own?.sentences ?? []).map((at) => reading.sentences[at]?.bare ?? '').join(' ');
  const first = told[0] ?? (own?.told && onVote.test(words) ? own.told : undefined);
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
