import { distinctTerms, toWords, type Word } from '../../search/normalise.ts';
import { toLastingWords } from '../series-title.ts';
import { isTelling } from './idle-words.ts';
import type { ItemTexts } from './linkable.ts';
import { toMatterText, toMatterTitle } from './matter-text.ts';
import { isCapital, toPhrases } from './phrases.ts';
import type { TermTable } from './term-table.ts';

/** What an item says, as numbers of terms: everything that pairs of items are compared by. */
export interface ItemWords {
  /** Telling terms of the title, each once, ascending. */
  readonly title: Int32Array;
  /** Telling terms of title and text, each once, ascending. */
  readonly all: Int32Array;
  /** Hashes of the phrases of its text, each once, ascending. */
  readonly phrases: Uint32Array;
  /** Words of its title without what passes with the date, sorted: equal ones are one series. Null for none. */
  readonly series: string | null;
  /** Whether the title has words of its own, beside those for kinds of papers. */
  readonly isNamed: boolean;
  /** Whether the title says of which month, quarter or year it is. */
  readonly isPeriodical: boolean;
  /** Titles of its papers, normalised. */
  readonly papers: readonly string[];
}

const period =
  /\b(?:q(?:uarter|tr)?\s?(?:\d|one|two|three|four)|quarterly|monthly|(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter|month \d|period \d|p\d{1,2}\b|half[- ]year(?:ly)?|(?:spring|summer|autumn|winter)(?: terms?)? (?:19|20)\d\d|mid[- ]year|year[- ]end|end of year|annual|(?:19|20)\d\d\s?(?:[/–-]|to)\s?\d\d)/i;

/** Reads the words of an item, and tells the table how they are printed. */
export function toItemWords({ title: printed, text: told, papers }: ItemTexts, table: TermTable): ItemWords {
  const [titleText, text] = [toMatterTitle(printed), toMatterText(told)];
  const titleWords = toWords(titleText);
  const textWords = toWords(text);
  const titleTerms = toTerms(titleText, titleWords, table);
  const textTerms = toTerms(text, textWords, table);
  const title = new Set(titleTerms.filter((term) => table.isTelling(term)));
  const all = new Set(title);
  for (const term of textTerms) if (table.isTelling(term)) all.add(term);
  for (const term of all) table.hold(term);
  const { words: lasting, isNamed } = toLastingWords(printed);
  return {
    title: Int32Array.from(title).sort(),
    all: Int32Array.from(all).sort(),
    phrases: toPhrases(text, textWords, textTerms, table),
    // "Quarter 2 Performance Monitoring" and "Monitoring of Performance, Q3" are one series.
    series: lasting === '' ? null : distinctTerms([lasting]).join(' '),
    isNamed,
    isPeriodical: period.test(printed),
    papers: [...new Set(papers.map(toPaperKey).filter((key) => key !== ''))],
  };
}

function toTerms(text: string, words: readonly Word[], table: TermTable): number[] {
  return words.map(({ term, start }) => {
    const number = table.numberOf(term);
    if (!isCapital(text, start)) table.printedSmall(number);
    return number;
  });
}

/** A paper's title by its telling words; nothing where it has less than three. */
function toPaperKey(title: string): string {
  const words = toWords(title).map(({ term }) => term);
  return words.filter(isTelling).length < 3 ? '' : words.join(' ');
}
