import { slug } from '../../schema/records/ids.ts';
import type { RecordedVote } from '../../schema/records/recorded-vote.ts';
import type { Vote } from '../../scrapers/minutes/facts.ts';
import type { ReadRow } from '../../scrapers/minutes/read-recorded-votes.ts';

/** What the texts of an item tell of the questions put on it. */
export interface ToldQuestions {
  readonly title: string;
  /** What each is about, in order. */
  readonly about: readonly ('main' | 'amendment' | 'procedural')[];
  /** Whether the page cut the minutes: they may tell of more questions than we have. */
  readonly isCut: boolean;
}

/** The item's own question as its texts tell it. */
export interface ToldQuestion {
  /** All words that it is told with. */
  readonly words: string;
  readonly vote: Vote | null;
}

/** A question on another question, or on how business is done. */
const aside = /\b(?:amendments?|addend\w+|counter-?motions?|procedur\w+|closure)\b/i;
const asideTitle = /^\W*(?:\w+ )?(?:amendment|addendum|counter-?motion|(?:procedural|closure) motion)\b/i;

const isAside = ({ type, title }: RecordedVote): boolean =>
  aside.test(type ?? '') || asideTitle.test(title ?? '');

/**
 * The row that can only be the item's own question, as no more than one was put: the one row that is no amendment and
 * no procedure, where the texts put one such question or none at all; or the one row, where they put one question at most.
 */
export function findOnlyRow(rows: readonly ReadRow[], { about, isCut }: ToldQuestions): ReadRow | null {
  if (isCut) return null;
  const own = rows.filter(({ row }) => !isAside(row));
  const isOnlyMain = about.length === 0 || about.filter((one) => one === 'main').length === 1;
  if (own.length === 1) return isOnlyMain ? (own[0] ?? null) : null;
  return rows.length === 1 && about.length <= 1 ? (rows[0] ?? null) : null;
}

/**
 * The row of a table of recorded votes that tells the vote that the texts tell; null where none does for sure. What
 * both tell of it must agree, and either the wording is the same or no more than one question was put.
 */
export function findSameVote(
  question: ToldQuestion,
  rows: readonly ReadRow[],
  told: ToldQuestions,
): ReadRow | null {
  const possible = rows.filter((row) => agrees(row, question.vote));
  const alike = possible.filter(({ row }) => isWordedIn(row.title ?? '', question.words, told.title));
  if (alike.length > 0) return alike.length === 1 ? (alike[0] ?? null) : null;
  const only = findOnlyRow(rows, told);
  return only !== null && possible.includes(only) ? only : null;
}

/** Whether nothing that both tell differs: the fate, the numbers of a side, the side of a person. */
function agrees({ row, found }: ReadRow, vote: Vote | null): boolean {
  if (vote === null) return true;
  const { value: listed } = found;
  // A result that no list has is another than both.
  const isSameFate = row.resultText === null || vote.result === null || row.result === vote.result;
  const isSameCount = sides.every((side) => isSame(listed[side], vote[side]));
  const isOpposed = (one: Vote, other: Vote): boolean => one.unanimous && (other.against ?? 0) > 0;
  return (
    isSameFate &&
    isSameCount &&
    !isOpposed(listed, vote) &&
    !isOpposed(vote, listed) &&
    !sides.some((side) => sides.some((other) => other !== side && isSharing(listed, side, vote, other)))
  );
}

const sides = ['for', 'against', 'abstain'] as const;
type Side = (typeof sides)[number];

const isSame = (one: number | null, other: number | null): boolean =>
  one === null || other === null || one === other;

/** Whether somebody stands on this side of the one vote and on that of the other. */
function isSharing(one: Vote, side: Side, other: Vote, otherSide: Side): boolean {
  const names = new Set(one.named?.[side].map(slug));
  return other.named?.[otherSide].some((name) => names.has(slug(name))) ?? false;
}

/** Whether all words of a row's title, but for those of the item's, are among the words of a question: two at least. */
function isWordedIn(title: string, words: string, itemTitle: string): boolean {
  const [named, told] = [wordsOf(itemTitle), wordsOf(words)];
  const own = [...wordsOf(title)].filter((word) => !named.has(word));
  return own.length > 1 && own.every((word) => told.has(word));
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}|\p{N}+/gu) ?? []);
