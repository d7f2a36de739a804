import type { NamedPerson } from './people-names.ts';
import type { PeopleSentence } from './people-shape.ts';
import { satForThem } from './substitute-wording.ts';

interface Cell {
  readonly words: string;
  readonly people: readonly NamedPerson[];
}

/** The cells of a row with the people in them; empty where the line is no row. */
export function cellsOf({ start, words, shape }: PeopleSentence): Cell[] {
  if (!words.includes(' | ')) return [];
  const people = shape.groups.flat();
  let from = start;
  return words.split(' | ').map((cell) => {
    const end = from + cell.length;
    const inside = people.filter((person) => person.start >= from && person.end <= end);
    from = end + 3;
    return { words: cell.trim(), people: inside };
  });
}

/** A row whose other cells are blank was printed as a line between two rows. */
export const isBlankRow = (sentences: readonly PeopleSentence[], at: number): boolean =>
  sentences[at - 1]?.words.includes(' | ') === true && sentences[at + 1]?.words.includes(' | ') === true;

/** Headings of a column of those who were not there, whatever the other is called. */
const forColumn =
  /\b(?:(?:substitut|deputi[sz]|stand|sitt|attend|act)ing (?:in )?for|substitutes? for|in (?:the )?place of|on behalf of|instead of|replac(?:es|ing)|for whom|vice)\b/i;
const byColumn =
  /\b(?:substitut\w*|deput(?:y|ies)|deputi[sz]ed|reserves?|alternates?|stand-?in|replace(?:d by|ment)|in attendance|attended by|represented by|proxy)\b/i;
const whomColumn =
  /\b(?:apolog\w*|absent\w*|ordinary|members?|full|titular|original|for|councillors?|names?|appointed)\b/i;

/** Substitutes of a table by its headings: one column holds who came, one for whom. */
export function readSubstituteTables(
  sentences: readonly PeopleSentence[],
): { pair: readonly [NamedPerson, NamedPerson]; sentence: PeopleSentence }[] {
  let columns: { substitute: number; absent: number } | null = null;
  const found: { pair: readonly [NamedPerson, NamedPerson]; sentence: PeopleSentence }[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const cells = cellsOf(sentence);
    if (cells.length < 2) {
      if (!isBlankRow(sentences, at)) columns = null;
      continue;
    }
    if (cells.every(({ people }) => people.length === 0)) {
      columns = substituteColumns(cells.map(({ words }) => words)) ?? columns;
      continue;
    }
    const who = cells[columns?.substitute ?? -1]?.people[0];
    const whom = cells[columns?.absent ?? -1]?.people[0];
    if (who !== undefined && whom !== undefined) found.push({ pair: [whom, who], sentence });
    else if (cells[0]?.people.length === 1) {
      // "A | Apologies; B substituting".
      const [member] = cells[0].people;
      for (const { words, people } of cells.slice(1)) {
        const [other] = people;
        if (member === undefined || other === undefined || people.length > 1) continue;
        const at = words.indexOf(other.name);
        const isSubstitute =
          satForThem.test(words.slice(at + other.name.length)) ||
          (standingOf(words) === 'apologies' &&
            /^ (?:attend|was present|present|came|sat|in attendance)/i.test(
              words.slice(at + other.name.length),
            )) ||
          /\b(?:sub\w*|deputy|reserve|by)\b[^;]{0,20}$/i.test(words.slice(0, at));
        if (at !== -1 && isSubstitute) found.push({ pair: [member, other], sentence });
      }
    }
  }
  return found;
}

function substituteColumns(headings: readonly string[]): { substitute: number; absent: number } | null {
  const find = (rule: RegExp, other: number): number =>
    headings.findIndex((heading, at) => at !== other && heading.length < 60 && rule.test(heading));
  const whom = find(forColumn, -1);
  if (whom !== -1) {
    const who = find(
      /\b(?:names?|members?|councillors?|substitut\w*|deputy|attend\w*|present|reserve)\b/i,
      whom,
    );
    return who === -1 ? null : { substitute: who, absent: whom };
  }
  const substitute = find(byColumn, -1);
  const absent = find(whomColumn, substitute);
  return substitute === -1 || absent === -1 ? null : { substitute, absent };
}

export type Standing = 'apologies' | 'absent' | 'there';

const standings: readonly (readonly [Standing, RegExp])[] = [
  ['there', /^\W*(?:apolog\w* for (?:late|leav|early)|(?:arrived )?late\b)/i],
  [
    'absent',
    /^\W*(?:no apolog|absent(?! with apolog| \(?apolog)|not present|not in attendance|did not attend|without apolog)/i,
  ],
  [
    'apologies',
    /^\W*(?:absent with apolog|absent \(?apolog|apolog|apols?\b|regrets\b|excused\b|sent apolog)/i,
  ],
  ['there', /^\W*(?:present|attended|in attendance|yes\b|substitut|left\b|chair)/i],
];
/** What a cell says of somebody who was away. */
export const awayCells = standings.flatMap(([standing, rule]) => (standing === 'there' ? [] : [rule]));
const standingOf = (words: string): Standing | null =>
  words.length > 90 ? null : (standings.find(([, rule]) => rule.test(words))?.[0] ?? null);

/** Who stands in a row as what: by the words of a cell beside the name, or by the heading of the name's column. */
export function readStandings(
  sentences: readonly PeopleSentence[],
): { person: NamedPerson; standing: Standing; sentence: PeopleSentence }[] {
  let headings: readonly (Standing | null)[] = [];
  const found: { person: NamedPerson; standing: Standing; sentence: PeopleSentence }[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const cells = cellsOf(sentence);
    if (cells.length < 2) {
      if (!isBlankRow(sentences, at)) headings = [];
      continue;
    }
    if (cells.every(({ people }) => people.length === 0)) {
      headings = cells.map(({ words }) => standingOf(words));
      continue;
    }
    const said = cells.map(({ words }) => standingOf(words));
    const beside = said.findIndex((standing, at) => at > 0 && standing !== null);
    const own = cells.findIndex(({ people }, at) => people.length === 0 && said[at] !== null);
    const label = cells[0]?.people.length === 0 ? (said[0] ?? null) : null;
    cells.forEach(({ people }, at) => {
      const isBeside = beside !== at && (at === 0 || own > 0);
      const standing = headings[at] ?? (isBeside ? said[beside] : null) ?? (said[at] === null ? label : null);
      if (standing !== null) for (const person of people) found.push({ person, standing, sentence });
    });
  }
  return found;
}
