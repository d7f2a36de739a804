import type { RecordedVote } from '../../schema/records/recorded-vote.ts';
import type { Found, Vote } from './facts.ts';
import { toReading } from './item-reading.ts';
import { toldThroughout, withAbstentions } from './own-votes.ts';
import { lastCount, sumUp, withPair } from './sum-of-votes.ts';
import type { ToldVote } from './told-votes.ts';

/** A row of a table of recorded votes with what it tells. */
export interface ReadRow {
  readonly row: RecordedVote;
  /** Its words in the text of the table. */
  readonly found: Found<Vote>;
}

/** What a table of recorded votes says as text, a paragraph a row; null where it has none. */
export const toVotesText = (rows: readonly RecordedVote[] = []): string | null =>
  rows.length === 0 ? null : rows.map(rowText).join(rowGap);

const rowGap = '\n\n';

/** "Title | Type | Result", with the text of the vote below. */
function rowText({ title, type, text, resultText }: RecordedVote): string {
  const cells = [title, type, resultText].filter((cell) => cell !== null).join(' | ');
  return [cells, text?.replace(/\n{2,}/g, '\n') ?? ''].filter((line) => line !== '').join('\n');
}

/** Each row of a table of recorded votes: the fate that its own column tells, counts and names as votes in minutes are read. */
export function readRecordedVotes(rows: readonly RecordedVote[] = []): ReadRow[] {
  let start = 0;
  return rows.map((row) => {
    const quote = rowText(row);
    const found = {
      value: readVote(row),
      start,
      end: start + quote.length,
      quote,
      method: 'recorded-vote-table-1',
      confidence: 0.95,
    };
    start = found.end + rowGap.length;
    return { row, found };
  });
}

function readVote({ title, text, result }: RecordedVote): Vote {
  const told = text === null ? [] : toldIn(title ?? '', text);
  const vote = { ...sumUp(told), result };
  // Of "12 to 9" the fate tells which is which.
  return result === null ? vote : withPair(vote, told);
}

/** Whether a row has no text, or one that tells of a vote in a way that is read. */
export const isTextRead = ({ title, text }: RecordedVote): boolean =>
  text === null || toldIn(title ?? '', text).length > 0;

/** A side that begins within a line: "For: 14, Against: 10". */
const nextSide = /[;,.] +(?=(?:for|in favour|against|ayes?|noes|abst\w*)\b ?[:(=–-])/gi;

/** All that the text of a row tells is of its own question. */
function toldIn(title: string, text: string): readonly ToldVote[] {
  const item = { title, text: text.replace(nextSide, '\n') };
  return withAbstentions(toReading(item), lastCount(toldThroughout(item)));
}
