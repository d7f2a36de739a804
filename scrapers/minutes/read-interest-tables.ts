import { withoutTitle } from '../core/person-names.ts';
import type { DeclaredInterest } from './facts.ts';
import { readItemCell } from './item-numbers.ts';
import type { PeopleSentence } from './people-shape.ts';

type Column = 'member' | 'items' | 'nature' | 'other';

const nameWords =
  /\b(?:members?|councill?ors?|cllrs?|names?|declared by|declar(?:ant|er)|person|aelod(?:au)?|cynghorydd|comhairleoir|who|officer|declaring)\b/i;
const itemWords =
  /\b(?:items?|minutes?|agenda|reports?|applications?|eitem(?:au)?|no\.?|number|mír|subject|matter|ref(?:erence)?|papers?|pages?|para(?:graph)?s?|min)\b/i;
const natureWords =
  /\b(?:interests?|nature|details?|reasons?|types?|declarations?|disclosed|disclosure|buddiant|buddiannau|natur|leas|description|declared|category|explanation|relationship|comments?|why|class|basis|grounds|capacity|level|status|particulars|dpi|ori|nri|kind)\b/i;
const otherWords =
  /\b(?:action|authority|ward|party|group|organisation represented|left|room|remained|participat\w*|vot\w*|dispensation|outcome|date|stayed|stay|left|withdrew|speak|voted)\b/i;

function columnOf(cell: string): Column | null {
  if (cell.length > 70) return null;
  if (otherWords.test(cell) && !natureWords.test(cell)) return 'other';
  if (/\bdeclared by\b/i.test(cell)) return 'member';
  // "Interest declared" and "Nature of the member's interest" are no names; "Agenda item and title" is no nature.
  if (/^\W*(?:nature|details?|type|reason|interest|description|what)\b/i.test(cell)) return 'nature';
  if (itemWords.test(cell) && !/^\W*(?:name|member|councillor)/i.test(cell)) return 'items';
  if (nameWords.test(cell)) return 'member';
  return natureWords.test(cell) ? 'nature' : null;
}

/** The columns of a heading row; null when it is not one of declarations. */
function readHeading(cells: readonly string[]): Column[] | null {
  const columns = cells.map((cell) => columnOf(cell) ?? 'other');
  const known = cells.filter((cell) => columnOf(cell) !== null).length;
  const isHeading = columns.includes('member') && (columns.includes('nature') || columns.includes('items'));
  return isHeading && known >= 2 && known >= cells.length - 1 ? columns : null;
}

/** Says that a table is one of declarations where the item's title does not. */
const says = /\binterests?\b|\bdeclar|\bdisclos|\bbuddiant/i;

const itemCell =
  /^\W*(?:(?:agenda |all )?items?\W*)?(?:[A-Z]{1,6}[./])?\d|^\W*(?:all|n\/a|general|various)\b|^[A-Z]{1,6}[./]\d/i;
const isItems = (cell: string): boolean => itemCell.test(cell) && cell.length < 60;
const isName = (cell: string): boolean =>
  /^\W*\p{Lu}/u.test(cell) && cell.length < 70 && !/\d/.test(cell) && !/:/.test(cell);

/** Which columns the cells of a row stand in; blank cells are not printed, so some may be missing. */
function placeCells(cells: readonly string[], columns: readonly Column[]): Column[] | null {
  const missing = columns.length - cells.length;
  if (missing < 0) return null;
  const fits = (placed: readonly Column[]): boolean =>
    placed.every((column, at) => {
      const cell = cells[at] ?? '';
      if (column === 'items') return isItems(cell);
      return column === 'member'
        ? isName(cell) && !isItems(cell)
        : !isItems(cell) || column === 'other' || cells.length === columns.length;
    });
  if (missing === 0) return [...columns];
  const without = (dropped: readonly Column[]): Column[] =>
    columns.filter((column) => !dropped.includes(column));
  // A second row of the same member has no name, and nothing else that belongs to the member.
  const tries = [
    without(['member']),
    columns.slice(missing),
    without(['other']),
    without(['member', 'other']),
    without(['items']),
    columns.slice(0, cells.length),
  ];
  return tries.find((placed) => placed.length === cells.length && fits(placed)) ?? null;
}

/** A table of declarations without headings: a name, numbers of items and a reason. */
function guessColumns(cells: readonly string[]): Column[] | null {
  const columns = cells.map(
    (cell, at): Column => (isItems(cell) ? 'items' : at === 0 && isName(cell) ? 'member' : 'nature'),
  );
  const counts = (['member', 'items', 'nature'] as const).map(
    (kind) => columns.filter((column) => column === kind).length,
  );
  return counts.join() === '1,1,1' ? columns : null;
}

/** What a row lacks that stands in the one above. */
interface Above {
  readonly members: readonly string[];
  /** Only where the items come before the members. */
  readonly items: readonly string[];
}
const nothingAbove: Above = { members: [], items: [] };
const isUnderItem = (columns: readonly Column[] | null): boolean =>
  columns !== null && columns.indexOf('items') !== -1 && columns.indexOf('items') < columns.indexOf('member');

const fitsWhole = (cells: readonly string[], columns: readonly Column[]): boolean =>
  columns.every((column, at) => column !== 'member' || cells[at] === '' || isName(cells[at] ?? ''));

export interface InterestRow {
  readonly value: DeclaredInterest;
  readonly start: number;
  readonly end: number;
}

function readRow(cells: readonly string[], placed: readonly Column[], above: Above): DeclaredInterest[] {
  const words = (column: Column): string =>
    cells
      .filter((_, at) => placed[at] === column)
      .join(' ')
      .trim();
  const printed = words('member').replace(/\s*\([^()]*\)\s*$/, '');
  const members = printed === '' ? above.members : membersOf(printed);
  const nature = cleanNature(words('nature'));
  if (
    members.length === 0 ||
    /^\W*(?:none|nil|n\/a)\W*$/i.test(printed) ||
    /^\W*(?:none|nil|no interests?\b.*)\W*$/i.test(nature)
  )
    return [];
  if (words('items') === '' && nature === '') return [];
  const items =
    placed.includes('items') && words('items') !== '' ? readItemCell(words('items')) : above.items;
  return members.map((member) => ({ member, nature, items }));
}

const titleHere = /^(?:cllrs?|councill?ors?|ald(?:erman)?|mrs?|ms|miss|dr)\b\.?/i;

/** The members of a cell: "Cllrs A and Mrs B" are two; "Smith, Cllr J" is one, printed for sorting. */
function membersOf(printed: string): string[] {
  const sorted =
    /^(\p{Lu}[\p{L}'-]+), (?:cllr|councillor|mrs?|ms|dr)\.? ((?:\p{Lu}\.? ?){1,4}|\p{Lu}\p{L}+)$/iu.exec(
      printed,
    );
  if (sorted !== null) return [`${sorted[1]}, ${sorted[2]}`];
  const parts = printed.split(/,? and |,? & |; | \/ |, (?=(?:cllr|councillor|mrs?|ms|miss|dr|alderman)\b)/i);
  const isPlural = /^(?:cllrs|councillors|messrs|aldermen)\b/i.test(printed);
  const split = isPlural ? parts.flatMap((part) => part.split(', ')) : parts;
  const areNames = split.every(
    (part) => /^\p{Lu}/u.test(part) && (isPlural || titleHere.test(part) || part.split(' ').length < 4),
  );
  return (areNames ? split : [printed])
    .map((part) => withoutOffice(part.replace(/,.*$/, '')))
    .filter((name) => name !== '');
}

const office =
  /^(?:(?:independent|co-opted|parent|lay|coopted) (?:member|person|representative|governor)|the (?:chair\w*|mayor|leader)),?\s+(?=\p{Lu})/iu;
const withoutOffice = (printed: string): string =>
  withoutTitle(withoutTitle(printed).replace(office, '')).replace(/^[•·–-]\s*/, '');

/** Without what the member did about it ("; she left the room"). */
export function cleanNature(words: string): string {
  return words
    .replace(
      /[.;,\s–-]*\b(?:and )?(?:(?:he|she|they|who|councillor \S+) )?(?:would )?(?:left|leave|withdrew|withdraw|remained|remain|stayed|stay|took no part|take no part|did not (?:take part|vote|participate))\b.*$/i,
      '',
    )
    .replace(/[.;,]\s*(?:\p{L}+ )?dispensation\b.*$/iu, '')
    .replace(/[\s.;,:–-]+$/, '')
    .trim();
}

/** The declarations of tables whose headings say so: rows are lines with " | ", or cells are lines of their own. */
export function readInterestTables(sentences: readonly PeopleSentence[], isListed: boolean): InterestRow[] {
  const rows: InterestRow[] = [];
  let columns: Column[] | null = null;
  let above: Above = nothingAbove;
  for (const { start, end, words, shape } of sentences) {
    const printed = words.split('|').map((cell) => cell.trim());
    // Blank cells are mostly left out; a row that has them all tells its columns by their places.
    const isWhole: boolean = columns !== null && printed.length === columns.length;
    const cells: string[] = isWhole ? printed : printed.filter((cell) => cell !== '');
    if (cells.length < 2) {
      columns = null;
      continue;
    }
    const isHeading = shape.groups.length === 0 && !/\d/.test(words);
    const heading: Column[] | null = isHeading && (isListed || says.test(words)) ? readHeading(cells) : null;
    if (heading !== null) {
      columns = heading;
      above = nothingAbove;
      continue;
    }
    const placed =
      isWhole && fitsWhole(cells, columns ?? [])
        ? columns
        : columns === null
          ? isListed
            ? guessColumns(cells)
            : null
          : placeCells(cells, columns);
    const values = placed === null ? [] : readRow(cells, placed, above);
    if (values.length > 0) {
      const items = isUnderItem(columns) ? (values[0]?.items ?? []) : [];
      above = { members: values.map(({ member }) => member), items };
    }
    for (const value of values) rows.push({ value, start, end });
  }
  return [...rows, ...readCellLines(sentences)];
}

/** A table whose cells were printed one under the other: its headings tell how many make a row. */
function readCellLines(sentences: readonly PeopleSentence[]): InterestRow[] {
  const rows: InterestRow[] = [];
  for (let at = 0; at < sentences.length; at += 1) {
    const columns = headingLines(sentences, at);
    if (columns === null) continue;
    let next = at + columns.length;
    for (let above = nothingAbove; ; ) {
      const named = sentences.slice(next, next + columns.length);
      const isWhole =
        named.length === columns.length && isName(named[columns.indexOf('member')]?.words ?? '');
      const count = isWhole ? columns.length : columns.length - 1;
      const lines = sentences.slice(next, next + count);
      const placed = placeCells(
        lines.map(({ words }) => words),
        columns,
      );
      const first = lines[0];
      const last = lines.at(-1);
      const fits = placed?.every((column, index) => column !== 'items' || isItems(lines[index]?.words ?? ''));
      const values =
        fits === true && placed !== null
          ? readRow(
              lines.map(({ words }) => words),
              placed,
              above,
            )
          : [];
      if (values.length === 0 || first === undefined || last === undefined) break;
      for (const value of values) rows.push({ value, start: first.start, end: last.end });
      above = { members: values.map(({ member }) => member), items: [] };
      next += count;
    }
    at = next - 1;
  }
  return rows;
}

function headingLines(sentences: readonly PeopleSentence[], at: number): Column[] | null {
  const first = sentences[at]?.words ?? '';
  if (first.length > 45 || columnOf(first) === null) return null;
  for (const count of [4, 3]) {
    const lines = sentences.slice(at, at + count).map(({ words }) => words);
    const columns = lines.map((line) =>
      line.length <= 45 && !/[.:;|]$|\d/.test(line) ? columnOf(line) : null,
    );
    const known = columns.filter((column): column is Column => column !== null);
    const hasAll = (['member', 'items', 'nature'] as const).every((column) => known.includes(column));
    if (known.length === count && hasAll) return known;
  }
  return null;
}
