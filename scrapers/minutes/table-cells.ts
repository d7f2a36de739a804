import type { ItemReading } from './item-reading.ts';
import type { MarkedLine } from './list-points.ts';

/** A cell of a table with its place in the text. */
export interface Cell {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export type Table = readonly (readonly Cell[])[];

/** Rows of one table at most; no committee has more members. */
const mostRows = 150;
const mostCells = 30;
const gap = / {3,}/;

/** The cells of a line: parted by bars, or by the room between columns. */
function cellsOf({ start, words, from }: MarkedLine, even: string): Cell[] {
  const cells: Cell[] = [];
  const line = even.slice(start, from + words.length);
  let at = 0;
  for (const raw of line.split(words.includes('|') ? '|' : gap, mostCells)) {
    const index = line.indexOf(raw, at);
    at = index + raw.length;
    const left = start + index + (raw.length - raw.trimStart().length);
    cells.push({ words: raw.trim(), start: left, end: left + raw.trim().length });
  }
  return cells;
}

/** The tables of an item, of bars or of columns that stand apart: lines behind one another, each of two cells or more. */
export function tablesOf({ lines, even }: ItemReading): Table[] {
  if (!/\|| {3}/.test(even)) return [];
  const tables: Cell[][][] = [];
  let open: Cell[][] = [];
  let width = 0;
  for (const line of lines) {
    const isRow = line.words.includes('|');
    const isApart = !isRow && gap.test(line.words);
    // A column that is shorter than the one on its left leaves a cell alone.
    const isRest = !isRow && !isApart && width > 0 && line.words.length < 40 && !/[.:;]$/.test(line.words);
    if ((isRow || isApart || isRest) && open.length < mostRows) {
      open.push(cellsOf(line, even));
      width = isApart || isRest ? 2 : 0;
    } else {
      if (open.length > 0) tables.push(open);
      open = [];
      width = 0;
    }
  }
  if (open.length > 0) tables.push(open);
  return tables;
}
