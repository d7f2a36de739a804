import type { DeclaredInterest } from './facts.ts';
import {
  type Column,
  columnOf,
  guessColumns,
  isItems,
  isName,
  placeCells,
  readHeading,
} from './interest-columns.ts';
import { membersOf } from './interest-members.ts';
import { findItems, readItemCell } from './item-numbers.ts';
import type { PeopleSentence } from './people-shape.ts';

/** Says that a table is one of declarations where the item's title does not. */
const says = /\binterests?\b|\bdeclar|\bdisclos|\bbuddiant/i;

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

function readRow(
  cells: readonly string[],
  placed: readonly Column[],
  above: Above,
  isMany = false,
): DeclaredInterest[] {
  const words = (column: Column): string =>
    cells
      .filter((_, at) => placed[at] === column)
      .join(' ')
      .trim();
  const printed = words('member').replace(/\s*\([^()]*\)\s*$/, '');
  // "Councillor A – 5" and "Item 5 – tenant" name the item beside something else.
  const beside = /^(.{3,}?)\s*[,–-]\s*(?:(?:agenda )?items? )?(\d[\d ,&and-]*)$/i.exec(printed);
  const members = printed === '' ? above.members : membersOf(beside?.[1] ?? printed, isMany);
  const whole = cleanNature(words('nature'));
  const found = placed.includes('items') || beside !== null ? null : findItems(whole);
  const nature =
    found === null
      ? whole
      : cleanNature(`${whole.slice(0, found.start)} ${whole.slice(found.end)}`.replace(/^[\s,:–(-]+/, ''));
  if (
    members.length === 0 ||
    /^\W*(?:none|nil|n\/a)\W*$/i.test(printed) ||
    /^\W*(?:none|nil|no interests?\b.*)\W*$/i.test(nature)
  )
    return [];
  if (words('items') === '' && nature === '') return [];
  const named = beside === null ? (found?.items ?? above.items) : readItemCell(beside[2] ?? '');
  const items = placed.includes('items') && words('items') !== '' ? readItemCell(words('items')) : named;
  return members.map((member) => ({ member, nature, items }));
}

/** Without what the member did about it ("; she left the room"). */
export function cleanNature(words: string): string {
  return words
    .replace(
      /[.;,\s–-]*\b(?:and )?(?:(?:he|she|they|who|councillor \S+) )?(?:would )?(?:left|leave|withdrew|withdraw|remained|remain|stayed|stay|took no part|take no part|did not (?:take part|vote|participate))\b.*$/i,
      '',
    )
    .replace(/[.;,]\s*(?:\p{L}+ )?dispensation\b.*$/iu, '')
    .replace(/,? for which (?:he|she|they) [^.;]*\bdispensation\b.*$/i, '')
    .replace(/[\s.;,:([\]–-]+$/, '')
    .trim();
}

/** The declarations of tables whose headings say so: rows are lines with " | ", or cells are lines of their own. */
export function readInterestTables(sentences: readonly PeopleSentence[], isListed: boolean): InterestRow[] {
  const rows: InterestRow[] = [];
  let columns: Column[] | null = null;
  let above: Above = nothingAbove;
  let isMany = false;
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
      isMany = cells.some(
        (cell, at) => heading[at] === 'member' && /\b(?:members|councillors|cllrs|names)\b|\(s\)/i.test(cell),
      );
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
    const values = placed === null ? [] : readRow(cells, placed, above, isMany);
    if (values.length > 0) {
      const items = isUnderItem(columns) ? (values[0]?.items ?? []) : [];
      above = { members: values.map(({ member }) => member), items };
    }
    for (const value of values) rows.push({ value, start, end });
  }
  return [...rows, ...readCellLines(sentences), ...(isListed ? readLabelledLines(sentences) : [])];
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

/** "Member: A", "Item: 5", "Interest: tenant", each on a line of its own; a member's label begins the next one. */
function readLabelledLines(sentences: readonly PeopleSentence[]): InterestRow[] {
  const rows: InterestRow[] = [];
  let cells: string[] = [];
  let placed: Column[] = [];
  let start = 0;
  let end = 0;
  const close = (): void => {
    if (placed.includes('member') && placed.includes('nature'))
      for (const value of readRow(cells, placed, nothingAbove)) rows.push({ value, start, end });
    cells = [];
    placed = [];
  };
  for (const sentence of sentences) {
    const [, label = '', cell = ''] = /^([^:|]{3,40}):\s+(.{1,300})$/.exec(sentence.words) ?? [];
    const column = label === '' ? null : columnOf(label);
    const isName = column !== 'member' || /^(?:name|member|councill?or|declared by|declarant)\b/i.test(label);
    if (column === null || !isName || column === 'member' || placed.includes(column)) close();
    if (column === null || !isName) continue;
    if (placed.length === 0) start = sentence.start;
    cells.push(cell);
    placed.push(column);
    end = sentence.end;
  }
  close();
  return rows;
}
