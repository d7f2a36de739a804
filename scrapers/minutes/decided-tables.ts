import type { Outcome } from '../../schema/records/decision.ts';
import { strongest, strongestPart, verbAt } from './decision-verbs.ts';
import type { MarkedLine } from './list-points.ts';

const mostRows = 200;

/** What one cell of a table of decisions says: "£900 awarded", "Not supported", "Deferred to May". */
function cellOutcome(cell: string): Outcome | null {
  if (cell.length > 200) return null;
  const verbs = [...cell.matchAll(/\b(not )?(?=\p{L}{4,14}(?:ed|ld|wn|en|al|ion)\b)/giu)].flatMap((match) => {
    const read = verbAt(cell, match.index + match[0].length);
    return read === null ? [] : [match[1] === undefined ? read.outcome : ('REJECTED' as const)];
  });
  return strongest(verbs);
}

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
