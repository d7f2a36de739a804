import type { MarkedLine } from './list-points.ts';
import { readTickTable } from './roll-call-votes.ts';
import { type CountedVote, readCounts } from './vote-counts.ts';
import { type NamedVotes, readNamedVotes, readSide, splitNames } from './vote-names.ts';
import { sides } from './vote-tokens.ts';

const onlyCount = /^\W*(?:\d{1,3}|none|nil)\W*$/i;
const titledList = /^(?:aldermen|councillors|cllrs|members|independent members)\s*:/i;
export const headCell =
  /^(?:for|in favour|against|abst\w*|ayes?|noes|yes|no|members?|names?|votes?|councillors?|(?:did )?not vot(?:e|ing)|no vote|absent)$/i;

/** "No | Item | Action" heads numbers, and not those who said no. */
const isNumbering = ([first = '', ...others]: readonly string[]): boolean =>
  /^no\.?$/i.test(first) && others.every((cell) => /^\p{L}/u.test(cell) && readSide(cell) === null);

/** Whether a line is part of a vote set out in lines: "For: 4", "Against (2): A and B", "Councillor A | For". */
export function isVoteLine(line: MarkedLine): boolean {
  const cells = line.words.split('|').map((cell) => cell.trim());
  if (cells.length > 1)
    return (
      !isNumbering(cells) && cells.some((cell) => readSide(cell)?.rest.replace(/\W*\(?\d*\)?\W*/, '') === '')
    );
  const side = readSide(line.words);
  if (side === null) return false;
  const rest = side.rest.trim();
  if (rest === '' || onlyCount.test(rest)) return true;
  if (!/^[:(=–-]|^\d/.test(rest)) return false;
  return splitNames(rest).length > 0 || /^[^\p{L}]*\(?\d{1,3}\)?\W*$/u.test(rest);
}

/** The last line of the block of votes that begins at `first`. */
export function endOfBlock(lines: readonly MarkedLine[], first: number): number {
  let end = first;
  for (let at = first + 1; at < lines.length && at < first + 120; at += 1) {
    const line = lines[at];
    const before = lines[first]?.words ?? '';
    if (line === undefined) break;
    const isRow = before.includes('|') && line.words.includes('|');
    const isNames = splitNames(line.words).length > (titledList.test(line.words) ? 0 : 1);
    if (isVoteLine(line) || onlyCount.test(line.words) || isNames || isRow) end = at;
    else break;
  }
  return end;
}

const otherLanguage = /^[\p{L}]{1,12} ?\/ ?/u;

export function readBlock(
  lines: readonly MarkedLine[],
): { counts: CountedVote; named: NamedVotes | null } | null {
  const rows = lines.map(({ words }) => words.split('|').map((cell) => cell.trim()));
  const named = readTickTable(rows) ?? readNamedVotes(lines);
  const counts: CountedVote = readCounts(
    lines.map(({ words }) => words.replace(/\s+/g, ' ')).join(' ; '),
  ) ?? {
    for: null,
    against: null,
    abstain: null,
    casting: false,
    unanimous: false,
    pair: null,
  };
  const [heads = []] = rows;
  const printed = heads.map((cell) => readSide(cell.replace(otherLanguage, ''))?.side);
  // The blank cell above the labels of rows is not printed.
  const isShort = printed[0] !== undefined && rows.slice(1).some((cells) => cells.length > printed.length);
  const order = isShort ? [undefined, ...printed] : printed;
  const totals = rows.find(
    (cells) =>
      order.length > 1 &&
      cells.length === order.length &&
      cells.some((cell) => /^\d{1,3}$/.test(cell)) &&
      cells.every((cell, at) => /^(?:\d{1,3}|[-–])$/.test(cell) || (at === 0 && order[0] === undefined)),
  );
  totals?.forEach((total, at) => {
    const of = order[at];
    if (of !== undefined && /\d/.test(total)) counts[of] = Number(total);
  });
  let side: (typeof sides)[number] | null = null;
  for (const { words } of lines) {
    const read = readSide(words);
    if (read !== null) {
      side = read.side;
      const written = /^\W{0,3}(\d{1,3})\b|\((\d{1,3})\)/.exec(read.rest);
      if (written !== null) counts[side] = Number(written[1] ?? written[2]);
    } else if (side !== null && onlyCount.test(words) && counts[side] === null) {
      counts[side] = /\d/.test(words) ? Number(/\d+/.exec(words)?.[0]) : 0;
    }
  }
  for (const each of sides) {
    const names = named?.[each].length ?? 0;
    if (counts[each] === null && names > 0) counts[each] = names;
  }
  return sides.some((each) => counts[each] !== null) ? { counts, named } : null;
}

/** Whether a row names the sides of a vote. */
export const isHeader = ({ words }: MarkedLine): boolean => {
  const cells = words.split('|').map((cell) => cell.trim());
  return (
    cells.length > 1 &&
    cells.every((cell, at) => (at === 0 && cell === '') || headCell.test(cell.replace(otherLanguage, '')))
  );
};
