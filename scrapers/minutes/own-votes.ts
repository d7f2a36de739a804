import type { Outcome } from '../../schema/records/decision.ts';
import type { ItemText } from './facts.ts';
import { type ItemReading, toReading } from './item-reading.ts';
import { findLateVotes } from './late-votes.ts';
import type { Motion } from './motion.ts';
import { isOwn } from './motion-wording.ts';
import { isOtherVote } from './others-votes.ts';
import { readRuling } from './read-outcome.ts';
import { tablesOf } from './table-cells.ts';
import { isSameCount, type ToldVote } from './told-votes.ts';
import { findVotes, proseVoteAt } from './vote-blocks.ts';
import { readCounts } from './vote-counts.ts';
import { readVoteTable } from './vote-tables.ts';

/** Both sides of it are counted. */
export const isCounted = ({ counts }: ToldVote): boolean =>
  counts.pair !== null || (counts.for !== null && counts.against !== null);

/** A vote is told close to the verdict, or to the question: so many sentences off at most. */
const around = 4;
/** Of the tables of an item the last ones; so many votes are taken on no item. */
const mostTables = 30;

/** The vote of the last table that tells one and is not left out, by its place and the number of its first sentence. */
function tableVote(
  reading: ItemReading,
  isLeftOut: (start: number, end: number, at: number) => boolean,
): ToldVote | null {
  for (const table of tablesOf(reading).slice(-mostTables).toReversed()) {
    const vote = readVoteTable(table);
    if (vote === null) continue;
    const start = table[0]?.[0]?.start ?? 0;
    const end = table.at(-1)?.at(-1)?.end ?? start;
    const at = reading.sentences.findIndex((sentence) => sentence.end > start);
    if (!isLeftOut(start, end, at))
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

/** What an amendment got stands in a table of its own or in rows of its name. */
function ownTable(item: ItemText): ToldVote | null {
  const reading = toReading(item);
  const { motions } = readRuling(item);
  return tableVote(reading, (start, end, at) => {
    const isChange =
      motions.some(({ about, sentences }) => about === 'amendment' && sentences.includes(at)) &&
      !/^(?:the )?(?:amended |substantive )?(?:motion|proposal)\b/im.test(reading.even.slice(start, end));
    return isChange || isOtherVote(reading, at);
  });
}

/** A table's vote with what is told beside it; null where that is counted otherwise. */
function withTable(table: ToldVote | null, told: readonly ToldVote[]): readonly ToldVote[] | null {
  if (table === null) return null;
  const beside = told.filter(({ start }) => start < table.start || start >= table.end);
  return beside.some((vote) => isCounted(vote) && !isSameCount(vote, table)) ? null : [table, ...beside];
}

const tellsOutright = (vote: ToldVote): boolean => isCounted(vote) || vote.counts.unanimous;

/** The votes that begin with these sentences, those in prose read in more ways. */
function votesAt(
  reading: ItemReading,
  all: ReadonlyMap<number, ToldVote>,
  numbers: Iterable<number>,
): (readonly [at: number, vote: ToldVote])[] {
  return [...numbers].flatMap((at) => {
    const vote = all.get(at);
    if (vote === undefined) return [];
    return [[at, vote.isProse === true ? (proseVoteAt(reading, at, false, true) ?? vote) : vote]] as const;
  });
}

const inOrder = (told: readonly (readonly [number, ToldVote])[]): ToldVote[] =>
  [...told].sort(([one], [other]) => one - other).map(([, vote]) => vote);

/** What is told of the item's own question, in the order of the text; others' votes and those on procedure are left out. */
export function toldOf(item: ItemText, own: Motion | null): { told: readonly ToldVote[]; isOther: boolean } {
  const reading = toReading(item);
  const { votes: all } = readRuling(item);
  const { verdict } = readRuling(item).facts;
  const ofVerdict = [...all].flatMap(([at, vote]) =>
    verdict !== null && vote.start < verdict.end && vote.end > verdict.start ? [at] : [],
  );
  const mine = own?.sentences ?? [];
  const known = votesAt(reading, all, mine.some((at) => all.has(at)) ? mine : ofVerdict);
  const kept = known.filter(([at]) => !isOtherVote(reading, at));
  const votes = kept.map(([, vote]) => vote);
  const inTable = withTable(ownTable(item), votes);
  if (inTable !== null) return { told: inTable, isOther: false };
  if (votes.some(tellsOutright)) return { told: votes, isOther: false };
  const decided = verdict === null ? -1 : reading.sentences.findIndex(({ end }) => end > verdict.start);
  const first = mine[0] ?? (decided === -1 ? 0 : decided);
  const last = Math.max(mine.at(-1) ?? -1, decided === -1 ? first + around : decided);
  const range = {
    from: Math.max(0, Math.min(first, decided === -1 ? first : decided) - around),
    to: last + around,
  };
  const late = [...findLateVotes(reading, all, range)].filter(
    ([at]) => !isOtherVote(reading, at) && !isOwn(reading.sentences[at]?.shape ?? ''),
  );
  const told = inOrder([...kept, ...late]);
  return { told, isOther: told.length === 0 && known.length > 0 };
}

/** What is told in a text that is of one vote alone, in the order of the text. */
export function toldThroughout(item: ItemText): readonly ToldVote[] {
  const reading = toReading(item);
  const all = findVotes(reading);
  const known = votesAt(reading, all, all.keys());
  const votes = known.map(([, vote]) => vote);
  const inTable = withTable(
    tableVote(reading, () => false),
    votes,
  );
  if (inTable !== null || votes.some(tellsOutright)) return inTable ?? votes;
  return inOrder([...known, ...findLateVotes(reading, all, { from: 0, to: reading.sentences.length })]);
}

const declined = /^\W*(?:abst\w*|declined to vote)\b ?[:=(–-]/i;

/** With those who took neither side, told in the line behind the vote. */
export function withAbstentions({ sentences }: ItemReading, told: readonly ToldVote[]): readonly ToldVote[] {
  const last = told.at(-1);
  if (last === undefined || !told.some(isCounted) || told.some(({ counts }) => counts.abstain !== null))
    return told;
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

/** What was lost before something else was decided is not the item's own question. */
export const isLostBefore = (own: Motion | null, outcome: Outcome): boolean =>
  own?.result === 'LOST' && !mayBeLost.includes(outcome);
const mayBeLost: readonly Outcome[] = ['REJECTED', 'UNKNOWN', 'NONE_RECORDED', 'DEFERRED', 'WITHDRAWN'];
