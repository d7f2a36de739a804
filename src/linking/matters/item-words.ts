import { distinctTerms, toWords, type Word } from '../../search/normalise.ts';
import { toLastingWords } from '../series-title.ts';
import { isTelling } from './idle-words.ts';
import type { ItemTexts } from './linkable.ts';
import { toMatterText, toMatterTitle } from './matter-text.ts';
import { findNamedThings, join, type NamedThings } from './named-things.ts';
import { isCapital, toPhrases } from './phrases.ts';
import { type TermTable, toHash } from './term-table.ts';
import { toWordsInTurn, type WordsInTurn } from './told-in-turn.ts';

/** What an item says, as numbers of terms: everything that pairs of items are compared by. */
export interface ItemWords {
  /** Telling terms of the title, each once, ascending. */
  readonly title: Int32Array;
  /** The same as they stand in it. */
  readonly titleInTurn: WordsInTurn;
  /** Hashes of two telling words that follow on each other in title or text, each once, ascending. */
  readonly inTurn: Uint32Array;
  /** Telling terms of title and text, each once, ascending. */
  readonly all: Int32Array;
  /** Those of them that it prints in small letters somewhere, ascending. */
  readonly small: Int32Array;
  /** Hashes of the phrases of its text, each once, ascending. */
  readonly phrases: Uint32Array;
  /** Things that its title names. */
  readonly titledThings: NamedThings;
  /** Things that its title and its text name. */
  readonly toldThings: NamedThings;
  /** Words of its title without what passes with the date, sorted: equal ones are one series. Null for none. */
  readonly series: string | null;
  /** Whether the title has words of its own, beside those for kinds of papers. */
  readonly isNamed: boolean;
  /** Whether the title says of which month, quarter or year it is. */
  readonly isPeriodical: boolean;
  /** Hashes of the titles of its papers, normalised, each once, ascending. */
  readonly papers: Uint32Array;
  /** Hashes of what few other items may have too: two words of the title, the series, the issue number, papers; ascending. */
  readonly keys: Uint32Array;
}

const period =
  /\b(?:q(?:uarter|tr)?\s?(?:\d|one|two|three|four)|quarterly|monthly|(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter|month \d|period \d|p\d{1,2}\b|half[- ]year(?:ly)?|(?:spring|summer|autumn|winter)(?: terms?)? (?:19|20)\d\d|mid[- ]year|year[- ]end|end of year|annual|(?:19|20)\d\d\s?(?:[/–-]|to)\s?\d\d)/i;

/** Reads the words of an item. `issueIid`: the number of the issue that an officer tied it to. */
export function toItemWords(
  { title: printed, text: told, papers }: ItemTexts,
  issueIid: number | null,
  table: TermTable,
): ItemWords {
  const [titleText, text] = [toMatterTitle(printed), toMatterText(told)];
  const titleWords = toWords(titleText);
  const textWords = toWords(text);
  const small = new Set<number>();
  const titleTerms = toTerms(titleText, titleWords, table, small);
  const textTerms = toTerms(text, textWords, table, small);
  const titledThings = findNamedThings(titleText, titleWords, titleTerms, table);
  const { words: lasting, isNamed } = toLastingWords(printed);
  const lastingTerms = distinctTerms([lasting]);
  // What passes with the date ("Period 7") is not told by another item of one matter.
  const lasts = new Set(lastingTerms.map((term) => table.numberOf(term)));
  const telling = titleTerms.filter((term) => table.isTelling(term));
  const titled = new Set(lasting === '' ? telling : telling.filter((term) => lasts.has(term)));
  const all = new Set(telling);
  for (const term of textTerms) if (table.isTelling(term)) all.add(term);
  const title = Int32Array.from(titled).sort();
  // "Quarter 2 Performance Monitoring" and "Monitoring of Performance, Q3" are one series.
  const series = lasting === '' ? null : lastingTerms.join(' ');
  const paperKeys = [...new Set(papers.map(toPaperKey).filter((key) => key !== ''))];
  const titleInTurn = toWordsInTurn(
    titleTerms.filter((term) => titled.has(term)),
    table,
  );
  return {
    title,
    titleInTurn,
    inTurn: distinct([...toWordsInTurn(titleTerms, table).pairs, ...toWordsInTurn(textTerms, table).pairs]),
    all: Int32Array.from(all).sort(),
    small: Int32Array.from(small)
      .filter((term) => all.has(term))
      .sort(),
    phrases: toPhrases(text, textWords, textTerms, table),
    titledThings,
    toldThings: join(titledThings, findNamedThings(text, textWords, textTerms, table)),
    series,
    isNamed,
    isPeriodical: period.test(printed),
    papers: distinct(paperKeys.map(toHash)),
    keys: distinct([
      ...toTwos(title, table),
      ...(series === null ? [] : [toHash(`series ${series}`)]),
      ...(issueIid === null ? [] : [toHash(`issue ${String(issueIid)}`)]),
      ...paperKeys.map((paper) => toHash(`paper ${paper}`)),
    ]),
  };
}

const distinct = (hashes: readonly number[]): Uint32Array => Uint32Array.from(new Set(hashes)).sort();

/** A hash for every two words, whatever numbers they have here. */
function toTwos(title: Int32Array, table: TermTable): number[] {
  const hashes = [...title].map((term) => table.hashOf(term));
  return hashes.flatMap((one, place) =>
    hashes.slice(place + 1).map((other) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      return Math.imul(Math.imul(low ^ 0x9e3779b9, 0x85ebca6b) ^ high, 0xc2b2ae35) >>> 0;
    }),
  );
}

function toTerms(text: string, words: readonly Word[], table: TermTable, small: Set<number>): number[] {
  return words.map(({ term, start }) => {
    const number = table.numberOf(term);
    if (!isCapital(text, start)) small.add(number);
    return number;
  });
}

/** A paper's title by its telling words; nothing where it has less than three. */
function toPaperKey(title: string): string {
  const words = toWords(title).map(({ term }) => term);
  return words.filter(isTelling).length < 3 ? '' : words.join(' ');
}
