import { withoutTitle } from '../core/person-names.ts';
import { type NamedVotes, readSide } from './vote-names.ts';
import { sides } from './vote-tokens.ts';

const mark = /^(?:x|y|yes|✓|✔|√|\*|1|\/|•)$/i;
const pair =
  /^(?<name>(?:(?:Councillor|Cllr\.?|Alderman|Bailie|Mrs?\.?|Ms\.?|Miss|Dr\.?) ){0,2}\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){0,3}(?: \([^()]{1,40}\))?)(?: ?[:–|-]{1,2} ?| voted | \(|(?<=^(?:Councillor|Cllr\.?|Alderman|Bailie|Mrs?\.?|Ms\.?|Miss|Dr\.?) .*) )(?:voted )?(?<side>for|in favour|yes|aye|against|no|[yn]|abst\w*)\)?\.?$/iu;

/** How every such piece ends. */
const endsInSide = /(?:for|in favour|yes|aye|against|no|\b[yn]|abst\w*)\)?\.?$/i;

const inFull: Readonly<Record<string, string>> = { y: 'yes', n: 'no' };

/** "Councillor A – For" as a vote of one; null for other words. */
function readOne(words: string): { name: string; side: (typeof sides)[number] } | null {
  const piece = words.trim();
  const { name, side } = (endsInSide.test(piece) ? pair.exec(piece)?.groups : undefined) ?? {};
  const read = side === undefined ? null : readSide(inFull[side.toLowerCase()] ?? side);
  if (name === undefined || read === null || !/^\p{Lu}/u.test(name)) return null;
  return { name: withoutTitle(name.replace(/ \([^()]*\)$/, '').trim()), side: read.side };
}

/** The names of a roll call that gives each member's vote by itself, in the pieces of a sentence or in lines; null for fewer than two. */
export function readRollCall(pieces: readonly string[]): NamedVotes | null {
  const named: NamedVotes = { for: [], against: [], abstain: [] };
  for (const piece of pieces) {
    const one = readOne(piece);
    if (one !== null) named[one.side].push(one.name);
  }
  return sides.reduce((sum, side) => sum + named[side].length, 0) > 1 ? named : null;
}

/** The names of a table with a column a side and a mark in one of them for each member; null for other tables. */
export function readTickTable(rows: readonly (readonly string[])[]): NamedVotes | null {
  const [header = [], ...members] = rows;
  const columns = header.map((cell) => readSide(cell.replace(/^[^/]{1,15}\/ ?/, ''))?.side ?? null);
  if (columns[0] !== null || columns.filter((side) => side !== null).length < 2) return null;
  const named: NamedVotes = { for: [], against: [], abstain: [] };
  for (const cells of members) {
    const name = withoutTitle(cells[0] ?? '').trim();
    const at = cells.findIndex((cell, index) => index > 0 && mark.test(cell));
    // Blank cells are not printed: the mark of a short row may be of any side.
    if (at !== -1 && cells.length < header.length) return null;
    const side = columns[at];
    if (side !== undefined && side !== null && /^\p{Lu}/u.test(name) && !/^total/i.test(name))
      named[side].push(name);
  }
  return sides.some((side) => named[side].length > 0) ? named : null;
}
