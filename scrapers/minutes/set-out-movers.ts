import type { Found, ItemText } from './facts.ts';
import { toMover } from './found-mover.ts';
import { partsOf } from './item-parts.ts';
import type { ItemReading } from './item-reading.ts';
import { isNoName } from './people-names.ts';
import { type Cell, tablesOf } from './table-cells.ts';

export interface SetOutMovers {
  readonly moved: Found<string> | null;
  readonly seconded: Found<string> | null;
}

const moverHead = /^(?:moved|proposed|proposer|mover|prop\.?)(?: by)?\W*$/i;
const seconderHead = /^(?:seconded|seconder|sec\.?|2nd(?:ed)?)(?: by)?\W*$/i;
const bothHead =
  /^(?:moved|proposed|proposer|mover|prop\.?)(?: by)?(?:\W{1,3}| and | & )(?:seconded|seconder|sec\.?|2nd)(?: by)?\W*$/i;
const aName = /^\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){0,3}$/u;
/** More questions are put on no item. */
const mostLabels = 12;
const ofHeads = /\b(?:mov|prop|second|sec\b|2nd)/i;

/** Who is named in a cell: by a title, or by a name that fills it. */
export function personsIn(item: ItemText, { words, start, end }: Cell): Found<string>[] {
  const { people, even } = partsOf(item);
  const found = people
    .filter((one) => one.end > start && one.end <= end)
    .map((one) => toMover(item, one, 0.85));
  if (found.length > 0) return found;
  let at = start;
  return words
    .split(/(?:\s*[/,&]\s*| and )/)
    .filter((part) => aName.test(part) && !part.split(' ').some(isNoName))
    .map((part) => {
      const from = even.indexOf(part, at);
      at = from + part.length;
      return toMover(item, { name: part, start: from, end: at }, 0.85);
    });
}

/** Labels and what stands behind or below them: rows of two cells, and headings that fill a line. */
function labelled(reading: ItemReading): [label: string, value: Cell][] {
  const { lines, even } = reading;
  return lines.flatMap(({ words, from, end }, at): [string, Cell][] => {
    if (words.length > 200 || (!ofHeads.test(words) && !words.includes('|'))) return [];
    const bar = words.indexOf('|');
    if (bar !== -1 && bar === words.lastIndexOf('|'))
      return [
        [words.slice(0, bar).trim(), { words: words.slice(bar + 1).trim(), start: from + bar + 1, end }],
      ];
    const colon = words.indexOf(':');
    if (colon !== -1 && colon < words.length - 1)
      return [
        [words.slice(0, colon), { words: words.slice(colon + 1).trim(), start: from + colon + 1, end }],
      ];
    const next = lines[at + 1];
    return next === undefined || words.length > 40
      ? []
      : [[words, { words: even.slice(next.from, next.end), start: next.from, end: next.end }]];
  });
}

/** Mover and seconder in columns or behind labels of their own; of several questions in one table none is the item's. */
export function readSetOutMovers(item: ItemText, reading: ItemReading): SetOutMovers | null {
  if (!ofHeads.test(reading.even)) return null;
  for (const table of tablesOf(reading).slice(0, mostLabels)) {
    const [head = [], ...rows] = table;
    const mover = head.findIndex(({ words }) => moverHead.test(words));
    const second = head.findIndex(({ words }) => seconderHead.test(words));
    const both = head.findIndex(({ words }) => bothHead.test(words));
    if (head.length < 3 || (mover === -1 && both === -1)) continue;
    const whole = rows.filter((row) => row.length === head.length);
    const [row] = whole;
    if (row === undefined || whole.length > 1) return null;
    const cell = (at: number): Found<string>[] => {
      const one = row[at];
      return one === undefined ? [] : personsIn(item, one);
    };
    const [moved = null, seconded = null] =
      both === -1 ? [cell(mover)[0] ?? null, cell(second)[0] ?? null] : cell(both);
    if (moved !== null || seconded !== null) return { moved, seconded };
  }
  let moved: Found<string> | null = null;
  let seconded: Found<string> | null = null;
  const labels = labelled(reading).filter(
    ([label]) => bothHead.test(label) || moverHead.test(label) || seconderHead.test(label),
  );
  for (const [label, value] of labels.slice(0, mostLabels)) {
    if (bothHead.test(label)) {
      const [one, other] = personsIn(item, value);
      moved ??= one ?? null;
      seconded ??= other ?? null;
    } else if (moverHead.test(label)) moved ??= personsIn(item, value)[0] ?? null;
    else if (seconderHead.test(label)) seconded ??= personsIn(item, value)[0] ?? null;
  }
  return moved === null && seconded === null ? null : { moved, seconded };
}
