import { isOfEarlierRecord, isRecordItem } from './earlier-record.ts';
import type { DeclaredInterest, Found, ItemText } from './facts.ts';
import { isInRow, toInterestLines } from './interest-lines.ts';
import { hint } from './interest-prose.ts';
import { isInterestTitle } from './interest-titles.ts';
import { mayWithdraw, readWithdrawals } from './interest-withdrawals.ts';
import { toFound, viewOf } from './item-view.ts';
import type { PeopleSentence } from './people-shape.ts';
import { readInterestLines } from './read-interest-lines.ts';
import { readInterestTables } from './read-interest-tables.ts';

/** Interests declared at this meeting, in tables and in prose; not those that correct an earlier record. */
export function readInterests(item: ItemText): Found<DeclaredInterest>[] {
  if (isRecordItem(item.title) && !/\bdeclar|\binterest/i.test(item.title)) return [];
  const { even, sentences } = viewOf(item);
  const isDeclared = isInterestTitle(item.title);
  const isTold = isDeclared || hint.test(even);
  if (!isTold && !mayWithdraw(even)) return [];
  const here = sentences.filter((sentence) => !isOfEarlierRecord(sentence, item.title) || isInRow(sentence));
  const withdrawals = here.flatMap((sentence, index) => readWithdrawals(item, sentence, here[index + 1]));
  if (!isTold) return withdrawals;
  const rows = readInterestTables(here, isDeclared).map((row) =>
    toFound(item, row, row.value, 'interest-table-1', 0.9),
  );
  const lines = toInterestLines(here, { even, isDeclared, hasTable: rows.length > 0 });
  const isWithdrawal = (sentence: PeopleSentence): boolean =>
    withdrawals.some(({ start, end }) => start < sentence.end && sentence.start < end);
  const declared = [...rows, ...readInterestLines(item, lines, isWithdrawal)];
  // Who declared and left is told of once.
  const left = withdrawals.filter(
    ({ value }) => !declared.some((one) => isSameMember(one.value.member, value.member)),
  );
  return once([...declared, ...left]);
}

/** "Boddy" and "K Boddy" are one. */
const isSameMember = (a: string, b: string): boolean => a.split(' ').at(-1) === b.split(' ').at(-1);

function once(found: readonly Found<DeclaredInterest>[]): Found<DeclaredInterest>[] {
  const seen = new Set<string>();
  return found.filter(({ value: { member, items, nature } }) => {
    const key = `${member}\n${items.join()}\n${nature.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
