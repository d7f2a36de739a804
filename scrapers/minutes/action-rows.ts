import { matchesOf } from '../core/matches.ts';
import { soleOwner } from './action-entries.ts';
import { splitSentences } from './even-text.ts';
import { type PeopleSentence, toPeopleShape } from './people-shape.ts';

/** One cell of a row with the place where its words begin. */
export interface Cell {
  readonly words: string;
  readonly start: number;
}

/** The cells of a row, empty ones within it too. */
export function cellsIn({ words, start }: PeopleSentence): Cell[] {
  const cells = matchesOf(/(?<=^|\|)[^|]*/g, words).map(({ 0: printed, index }) => {
    const own = printed.trim();
    return { words: own, start: start + index + printed.indexOf(own) };
  });
  return cells.filter((cell, at) => cell.words !== '' || (at > 0 && at < cells.length - 1));
}

/** The sentences of a cell, each with its people. */
export function sentencesIn(cell: Cell, { shape }: PeopleSentence): PeopleSentence[] {
  const people = shape.groups.flat();
  return splitSentences(cell.words).map((one) => {
    const own = { ...one, start: cell.start + one.start, end: cell.start + one.end };
    const inside = people.filter(({ start, end }) => start >= own.start && end <= own.end);
    return { ...own, shape: toPeopleShape(own, inside) };
  });
}

const dueBehind =
  /^(?<who>[^–,(]+?)(?: [–-] |, | \(|(?= (?:for|by|before|within|in|on|after|next|asap|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)\b))(?<due>[^–]{2,50})$/iu;
const timed =
  /\b(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|next|meeting|week|month|asap|day)/i;

/** Who stands alone in a cell, and by when ("KT – June papers", "Cllr Stead / Clerk"); null for other words. */
export function ownerIn(
  cell: string,
  sentence: PeopleSentence,
): { readonly owner: string; readonly due: string | null } | null {
  if (cell.length > 80) return null;
  const { who = '', due = '' } = dueBehind.exec(cell)?.groups ?? {};
  const isTimed = who !== '' && timed.test(due) && due.trim().split(' ').length < 6;
  const parts = (isTimed ? who : cell).split(/( ?\/ ?| and | & )/);
  const owners = parts.map((part, at) => (at % 2 === 1 ? part : soleOwner(part, sentence)));
  if (owners.some((one) => one === null)) return null;
  const printed = due.trim().replace(/^(?:by|for|before|in) (?=\p{Lu})|[).\s]+$/gu, '');
  return { owner: owners.join(''), due: isTimed ? printed : null };
}
