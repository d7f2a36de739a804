import { withoutTitle } from '../core/person-names.ts';
import type { Cell, Table } from './table-cells.ts';
import { type NamedVotes, readSide, splitNames } from './vote-names.ts';
import { type Counts, type Side, sides } from './vote-tokens.ts';

/** What a table tells of a vote. */
export interface TableVote {
  readonly counts: Counts;
  readonly named: NamedVotes | null;
}

const number = /^\(?(\d{1,3})\)?$|^(nil|none|zero|0|[-–])$/i;
const otherLanguage = /^\p{L}{1,12} ?\/ ?/u;
const preface = /^(?:(?:total|number|no\.?)(?: of)? )?votes? (?=for|against|in favour)/i;
const filled = /^(?:x|y|yes|✓|✔|√|\*|1|\/|•|●|■)$/i;
const ofNames = /^(?:(?:name of )?(?:councillors?|cllrs?|members?|names?)(?: name)?|)$/i;
const ofVote = /^(?:votes?|voted|voting|how voted|position)$/i;
const aside = /^(?:totals?|result|outcome|decision|carried|lost|absent|not present)\b/i;
const codes: Readonly<Record<string, Side>> = {
  f: 'for',
  y: 'for',
  a: 'against',
  n: 'against',
  x: 'abstain',
  abs: 'abstain',
  ab: 'abstain',
};

/** The side that a cell heads, and the number in it ("For (6)", "Votes against: 3"). */
function headOf(words: string): { side: Side; count: number | null } | null {
  const read = readSide(words.replace(otherLanguage, '').replace(preface, ''));
  const rest =
    /^(?: (?:the )?(?!information|action|decision|noting|discussion)\p{L}+)?\W*(\d{1,3})?\W*$/iu.exec(
      read?.rest ?? 'x',
    );
  return read === null || rest === null
    ? null
    : { side: read.side, count: rest[1] === undefined ? null : Number(rest[1]) };
}

const toNumber = (words: string): number | null => {
  const found = number.exec(words);
  return found === null ? null : Number(found[1] ?? 0);
};

/** Names that stand in one cell without commas, as many as are counted. */
export function namesIn(words: string, count: number | null): string[] {
  const plain = words.replace(/\(\d{1,3}\)\s*$/, '').trim();
  const parts = plain.split(/ +/);
  if (!/[,;]| and /.test(plain) && count !== null && parts.length === count) return parts.map(withoutTitle);
  if (!/[,;]| and /.test(plain) && count !== null && count > 1 && parts.length === 2 * count)
    return parts.flatMap((part, at) =>
      at % 2 === 0 ? [withoutTitle(`${part} ${parts[at + 1] ?? ''}`)] : [],
    );
  return splitNames(plain);
}

const isName = (words: string): boolean => splitNames(words).length === 1 && !aside.test(words);
const blank = (): NamedVotes => ({ for: [], against: [], abstain: [] });

function toVote(counts: Counts, named: NamedVotes): TableVote | null {
  const hasNames = sides.some((side) => named[side].length > 0);
  const full = { ...counts };
  for (const side of sides)
    if (full[side] === null && named[side].length > 0) full[side] = named[side].length;
  return full.for === null && full.against === null ? null : { counts: full, named: hasNames ? named : null };
}

const noCounts = (): Counts => ({ for: null, against: null, abstain: null });

/** Sides in the first row: numbers, names or marks below them. */
function byColumns([head = [], ...rows]: Table): TableVote | null {
  const heads = head.map(({ words }) => headOf(words));
  if (new Set(heads.map((one) => one?.side).filter(Boolean)).size < 2) return null;
  const counts = noCounts();
  const named = blank();
  for (const one of heads) if (one !== null) counts[one.side] ??= one.count;
  const hasNames = heads[0] === null && ofNames.test(head[0]?.words ?? '-');
  // The blank cell above the labels of rows is not printed.
  const shifted = (row: readonly Cell[]): readonly Cell[] =>
    (heads[0] ?? null) !== null && row.length === heads.length + 1 ? row.slice(1) : row;
  const marksOf = (values: readonly string[]): Side[] =>
    values.flatMap((words, at) => (filled.test(words) ? (heads[at]?.side ?? []) : []));
  const isMember = (values: readonly string[]): boolean =>
    hasNames && marksOf(values).length === 1 && isName(values[0] ?? '');
  const tallyOf = (values: readonly string[]): boolean =>
    !isMember(values) &&
    values.every((words, at) => (heads[at] ?? null) === null || words === '' || number.test(words));
  // Totals may stand below the names that they count.
  for (const row of rows) {
    const values = heads.map((_, at) => shifted(row)[at]?.words ?? '');
    if (tallyOf(values))
      values.forEach((words, at) => {
        const side = heads[at]?.side;
        if (side !== undefined && words !== '') counts[side] = toNumber(words);
      });
  }
  for (const row of rows) {
    const values = heads.map((_, at) => shifted(row)[at]?.words ?? '');
    if (tallyOf(values)) continue;
    const [marked] = marksOf(values);
    if (marked !== undefined && isMember(values)) {
      // Where blank cells are not printed, the mark of a short row may be of any side.
      if (row.length < head.length) return null;
      named[marked].push(...splitNames(values[0] ?? ''));
    } else
      values.forEach((words, at) => {
        const one = heads[at];
        if (one !== null && one !== undefined && words !== '')
          named[one.side].push(...namesIn(words, one.count ?? counts[one.side]));
      });
  }
  return toVote(counts, named);
}

/** A side in the first cell of each row, its number, names or marks behind it. */
function byRows(table: Table): TableVote | null {
  const counts = noCounts();
  const named = blank();
  const [head = []] = table;
  const isTransposed = head.length > 2 && head.slice(1).every(({ words }) => isName(words));
  let found = 0;
  for (const [first, ...rest] of table) {
    const one = headOf(first?.words ?? '');
    if (one === null || rest.length === 0) continue;
    found += 1;
    counts[one.side] = one.count ?? counts[one.side];
    rest.forEach(({ words }, at) => {
      if (isTransposed && filled.test(words)) named[one.side].push(...splitNames(head[at + 1]?.words ?? ''));
      else if (number.test(words)) counts[one.side] = toNumber(words);
      else {
        const counted = /^(\d{1,3})\b|\((\d{1,3})\)/.exec(words);
        if (counted !== null) counts[one.side] = Number(counted[1] ?? counted[2]);
        named[one.side].push(...namesIn(words, counts[one.side]));
      }
    });
  }
  return found < 2 ? null : toVote(counts, named);
}

/** A member and his vote side by side, in one pair of columns or in two. */
function byMembers(table: Table): TableVote | null {
  const named = blank();
  const [head = []] = table;
  const hasHead =
    head.some(({ words }) => ofVote.test(words)) && head.some(({ words }) => ofNames.test(words));
  for (const row of table.slice(hasHead ? 1 : 0)) {
    row.forEach(({ words }, at) => {
      const name = row.slice(0, at).findLast((cell: Cell) => isName(cell.words))?.words ?? '';
      const code = hasHead ? codes[words.toLowerCase()] : undefined;
      const side = code ?? (headOf(words)?.count === null ? headOf(words)?.side : undefined);
      if (side !== undefined && at > 0 && name !== '') named[side].push(...splitNames(name));
    });
  }
  const all = sides.reduce((sum, side) => sum + named[side].length, 0);
  return all < 2
    ? null
    : toVote({ ...noCounts(), for: named.for.length, against: named.against.length }, named);
}

/** A vote that a table sets out in columns, in rows or member by member; null for other tables. */
export function readVoteTable(table: Table): TableVote | null {
  const head = table.findIndex(
    (row) => new Set(row.map(({ words }) => headOf(words)?.side).filter(Boolean)).size > 1,
  );
  return (head === -1 ? null : byColumns(table.slice(head))) ?? byRows(table) ?? byMembers(table);
}
