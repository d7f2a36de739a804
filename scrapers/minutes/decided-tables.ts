import type { Outcome } from '../../schema/records/decision.ts';
import { matchesOf } from '../core/matches.ts';
import { strongest, strongestPart, verbAt } from './decision-verbs.ts';
import type { MarkedLine } from './list-points.ts';

const mostRows = 200;

/** What one cell of a table of decisions says: "£900 awarded", "Not supported", "Deferred to May". */
function cellOutcome(cell: string): Outcome | null {
  if (cell.length > 200) return null;
  const verbs = matchesOf(/\b(not )?(?=\p{L}{4,14}(?:ed|ld|wn|en|al|ion)\b)/giu, cell).flatMap((match) => {
    const read = verbAt(cell, match.index + match[0].length);
    return read === null ? [] : [match[1] === undefined ? read.outcome : ('REJECTED' as const)];
  });
  return strongest(verbs);
}

const decisionHead = /^(?:outcome|decision|resolution|determination|verdict|result)s?$/i;

/** The decisions in the column of a table that is headed so, where no sentence decides; null for none. */
export function readDecidedColumn(
  lines: readonly MarkedLine[],
): { outcome: Outcome; start: number; end: number } | null {
  const head = lines.findIndex(
    ({ words }) => words.includes(' | ') && cellsOf(words).some((cell) => decisionHead.test(cell)),
  );
  if (head === -1) return null;
  const column = cellsOf(lines[head]?.words ?? '').findIndex((cell) => decisionHead.test(cell));
  const rows: MarkedLine[] = [];
  for (const line of lines.slice(head + 1, head + 1 + mostRows)) {
    if (!line.words.includes(' | ')) break;
    rows.push(line);
  }
  const outcomes = rows.flatMap(({ words }) => cellOutcome(cellsOf(words)[column] ?? '') ?? []);
  const outcome = strongestPart(outcomes);
  const [first] = rows;
  return outcome === null || first === undefined
    ? null
    : { outcome, start: first.start, end: rows.at(-1)?.end ?? first.end };
}

const cellsOf = (words: string): string[] => words.split('|').map((cell) => cell.trim());

/** The decisions of the rows that begin at line `first`; null where no row decides. */
export function readTable(
  lines: readonly MarkedLine[],
  first: number,
): { outcome: Outcome | null; end: number } | null {
  const outcomes: Outcome[] = [];
  let end: number | null = null;
  for (let at = first; at < Math.min(lines.length, first + mostRows); at += 1) {
    const line = lines[at];
    if (line?.words.includes(' | ') !== true) break;
    end = line.end;
    const cells = line.words.split('|').map((cell) => cellOutcome(cell.trim()));
    outcomes.push(...cells.filter((outcome) => outcome !== null).slice(-1));
  }
  return end === null || outcomes.length === 0 ? null : { outcome: strongestPart(outcomes), end };
}
