import { withoutTitle } from '../core/person-names.ts';
import type { MarkedLine } from './list-points.ts';
import { type Side, sides } from './vote-tokens.ts';

export type NamedVotes = Record<Side, string[]>;

const sideOf: readonly (readonly [Side, RegExp])[] = [
  [
    'for',
    /^\W*(?:(?:(?:those|there|members|councillors) )?(?:voting |voted )?(?:for|in favour)|ayes?|yes|o blaid|ar son)\b/i,
  ],
  [
    'against',
    /^\W*(?:(?:(?:those|there|members|councillors) )?(?:voting |voted )?(?:against|opposed|not in favour)|contrary|noes|nays|no|yn erbyn|i gcoinne)\b/i,
  ],
  [
    'abstain',
    /^\W*(?:(?:(?:those|there|members|councillors) )?abst\w*(?: from voting)?|ymatal\w*|gan vótáil)(?!\p{L})/iu,
  ],
];

/** What all of them begin with: one look for three. */
const opensSide =
  /^\W*(?:vot|for|in f|ay|yes|o b|again|no|na|yn|abst|ym|ar s|i g|gan|opp|not|con|those|there|mem|coun)/i;

/** What a line or cell that names a side begins with. */
export const sidePatterns = sideOf.map(([, pattern]) => pattern);

/** The side that a line or cell names at its front, and what stands behind it. */
export function readSide(words: string): { side: Side; rest: string } | null {
  if (!opensSide.test(words)) return null;
  for (const [side, pattern] of sideOf) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const rest = words
      .slice(match[0].length)
      .replace(
        /^ (?:of )?the [^:;.\d]{3,70}(?=:)|^ (?:the )?(?:\w+ )?(?:motion|proposal|resolution|amendment|recommendations?|refusal|approval)\b/i,
        '',
      );
    return { side, rest };
  }
  return null;
}

const person =
  /^(?!The\b)(?:[\p{Lu}][\p{L}\p{M}.'-]*)(?: (?:[\p{Lu}][\p{L}\p{M}.'-]*|de|van|von|la|le|ap|Ó)){0,4}$/u;

/** The names of a list ("Councillors A, B and C (3)"), without titles; empty where the words are no list of names. */
export function splitNames(list: string): string[] {
  const plain = (/^\W*\d{1,3} ?\(([^()\d]+)\)\W*$/.exec(list)?.[1] ?? list)
    // "The Mayor (Councillor A)".
    .replace(
      /(?:^|(?<=[,;:] ?|\band ))(?:the )?(?:(?:deputy|vice|lord) )*(?:mayor|chair\w*|leader|provost|convener|president|cathaoirleach)\s?\(([^()]{3,60})\)/gi,
      '$1',
    )
    .replace(/\(\d{1,3}\)|[–-]?\s*\d{1,3}\s*$|^\s*[:–|-]+|\.\s*$/g, '')
    .replace(/^\W*\(?\d{1,3}\)?\s*[:–|-]?/, '')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/\b(?:councillors|cllrs\.?|aldermen|members)\b\s*:?/gi, ',')
    .replace(/\b(?:messrs\.?)\s/gi, ',');
  const names = plain
    .split(/[,;|]|\band\b|&|(?<=\p{L}) (?=(?:Cllr|Councillor|Alderman|Mrs?|Miss|Ms|Dr)\b)/u)
    .map((name) => withoutTitle(name.trim()).replace(/[.\s]+$/, ''))
    .filter((name) => name !== '' && !/^(?:\W*|nil|none|nobody|no one)$/i.test(name));
  return names.every((name) => person.test(name)) ? names : [];
}

/** Names that stand in one cell without commas are surnames when the count row says how many there are. */
function splitCell(cell: string, count: number | undefined): string[] {
  const words = cell.split(' ').filter((word) => word !== '');
  if (!/[,;]/.test(cell) && count !== undefined && words.length === count)
    return words.map((word) => withoutTitle(word));
  if (!/[,;]/.test(cell) && count !== undefined && words.length === 2 * count) {
    return words.flatMap((word, at) => (at % 2 === 0 ? [`${word} ${words[at + 1] ?? ''}`] : []));
  }
  return splitNames(cell);
}

/** A recorded vote's names by side, from lines or table rows that belong together; null where no names are given. */
export function readNamedVotes(lines: readonly MarkedLine[]): NamedVotes | null {
  const named: NamedVotes = { for: [], against: [], abstain: [] };
  const rows = lines.map(({ words }) => words.split('|').map((cell) => cell.trim()));
  const header = rows.findIndex(
    (cells) => cells.length > 1 && cells.every((cell) => readSide(cell) !== null),
  );
  if (header !== -1) {
    const order = (rows[header] ?? []).map((cell) => readSide(cell)?.side);
    const below = rows.slice(header + 1);
    const counts = below.find((cells) => cells.every((cell) => /^\d{1,3}$/.test(cell)))?.map(Number) ?? [];
    for (const cells of below.filter(
      (row) => row.length === order.length && !row.every((cell) => /^\d+$/.test(cell)),
    )) {
      cells.forEach((cell, at) => {
        const side = order[at];
        if (side !== undefined) named[side].push(...splitCell(cell, counts[at]));
      });
    }
  } else {
    let side: Side | null = null;
    for (const cells of rows) {
      const last = cells.at(-1) ?? '';
      const atFront = readSide(cells[0] ?? '');
      const atEnd = cells.length > 1 ? readSide(last) : null;
      if (atFront !== null) {
        side = atFront.side;
        named[side].push(...splitNames([atFront.rest, ...cells.slice(1)].join(' ')));
      } else if (atEnd !== null && cells[0] !== undefined) named[atEnd.side].push(...splitNames(cells[0]));
      else if (side !== null) named[side].push(...splitNames(cells.join(' ')));
    }
  }
  return sides.some((each) => named[each].length > 0) ? named : null;
}
