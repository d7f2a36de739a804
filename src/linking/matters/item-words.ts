import { distinctTerms, toWords, type Word } from '../../search/normalise.ts';
import { toLastingWords, toSeriesTitle } from '../series-title.ts';
import type { ItemTexts } from './linkable.ts';
import { toMatterText, toMatterTitle } from './matter-text.ts';
import type { TermTable } from './term-table.ts';

/** Words of titles and minutes that name no matter, as stems. */
const idle = new Set(
  distinctTerms([
    'the a an and or of to for on in at by from with into its his her their this that these those is be been as it ' +
      'not no any all was were had has have which who would could should will can may also there they he she we ' +
      'report reports update updates item items committee sub council cabinet board panel forum meeting minutes ' +
      'quarter quarterly annual year month review progress referral referred reference deferred further final draft ' +
      'next future back bring brought provide circulate submit present presented presentation information details ' +
      'paper papers note noted agreed resolved approved recommended recommendation recommendations decision action ' +
      'actions members member officer officers councillor councillors chair chairman vote votes carried lost motion ' +
      'moved seconded asked said told matter consideration considered proposals appendix set out contents point ' +
      'public questions comments written answers answered person made received none resident residents number up ' +
      'spring summer autumn winter january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
      'about after before between during more most other such some one two three first second than then when where ' +
      'what how out over under through against only being are were did do does if but so',
  ]),
);

const period =
  /\b(?:q(?:uarter|tr)?\s?(?:\d|one|two|three|four)|quarterly|monthly|(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter|month \d|period \d|p\d{1,2}\b|half[- ]year(?:ly)?|(?:spring|summer|autumn|winter)(?: terms?)? (?:19|20)\d\d|mid[- ]year|year[- ]end|end of year|annual|(?:19|20)\d\d\s?(?:[/–-]|to)\s?\d\d)/i;
/** Words side by side that are one phrase. */
const phraseLength = 4;

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

const isTelling = ({ term }: Word): boolean =>
  term.length > 1 && !idle.has(term) && !/^\d{1,4}$/.test(term) && !/^\d+(?:st|nd|rd|th|pm|am)$/.test(term);

/** Reads the words of an item, and tells the table how they are printed. */
export function toItemWords(item: ItemTexts, table: TermTable): ItemWords {
  const [titleText, text] = [toMatterTitle(item.title), toMatterText(item.text)];
  const titleWords = toWords(titleText);
  const textWords = toWords(text);
  for (const [of, words] of [
    [titleText, titleWords],
    [text, textWords],
  ] as const)
    for (const word of words)
      if (!/\p{Lu}/u.test(of.charAt(word.start))) table.printedSmall(table.numberOf(word.term));
  const title = new Set(
    titleWords
      .filter((word) => isTelling(word) && !table.idle.has(word.term))
      .map(({ term }) => table.numberOf(term)),
  );
  const all = new Set(title);
  for (const word of textWords)
    if (isTelling(word) && !table.idle.has(word.term)) all.add(table.numberOf(word.term));
  for (const term of all) table.hold(term);
  return {
    title: Int32Array.from(title).sort(),
    all: Int32Array.from(all).sort(),
    phrases: toPhrases(text, textWords),
    series: toSeriesKey(item.title),
    isNamed: toSeriesTitle(item.title) !== null,
    isPeriodical: period.test(item.title),
    papers: [...new Set(item.papers.map(toPaperKey).filter((key) => key !== ''))],
  };
}

/** "Quarter 2 Performance Monitoring" and "Monitoring of Performance, Q3" are one series. */
function toSeriesKey(title: string): string | null {
  const lasting = toLastingWords(title);
  return lasting === '' ? null : distinctTerms([lasting]).join(' ');
}

/** A paper's title by its telling words; nothing where it has less than three. */
function toPaperKey(title: string): string {
  const telling = toWords(title).filter(isTelling);
  return telling.length < 3
    ? ''
    : toWords(title)
        .map(({ term }) => term)
        .join(' ');
}

/** Whether a word has a capital where no sentence begins. */
const isCapital = (text: string, { start }: Word): boolean =>
  /\p{Lu}/u.test(text.charAt(start)) && /[\p{L}\p{N}),] ?$/u.test(text.slice(Math.max(0, start - 2), start));

/** Runs of words that name something, hashed: what two minutes share word for word. */
function toPhrases(text: string, words: readonly Word[]): Uint32Array {
  const found = new Set<number>();
  for (let at = 0; at + phraseLength <= words.length; at += 1) {
    const run = words.slice(at, at + phraseLength);
    if (/[.!?;:\n]/.test(text.slice(run[0]?.end, run.at(-1)?.start))) continue;
    if (run.filter(isTelling).length < 2 || !run.some((word) => isTelling(word) && isCapital(text, word)))
      continue;
    let hash = 0x811c9dc5;
    for (const { term } of run) {
      for (let index = 0; index < term.length; index += 1)
        hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
      hash = Math.imul(hash ^ 32, 0x01000193);
    }
    found.add(hash >>> 0);
  }
  return Uint32Array.from(found).sort();
}
