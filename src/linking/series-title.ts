import { isProcedural } from './procedural-titles.ts';

/** What a title says beyond when: the same for every issue of a standing report. */
export interface SeriesTitle {
  /** Normalised words, joined by spaces: equal keys are one series. */
  readonly key: string;
  /** The same words as printed. */
  readonly words: string;
  /** Where they stand in the title, first to last, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|april|apr|june|jun|july|jul|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** "May" and "March" are also other words: months only beside a number, or at the end. */
const anyMonth = `(?:${month}|mar(?:ch)?|may)`;
const year = '(?:19|20)\\d\\d';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const count = '(?:[1-4]|one|two|three|four|i{1,3}|iv)';

/** What tells one issue of a series from the next; tokens are parted by one space, so 2016/17 is "2016 17". */
const passing: readonly RegExp[] = [
  /\b(?:month|period|week|part|number|no|volume|version|edition|session|p|m|v) ?\d{1,2}\b/g,
  new RegExp(`\\b(?:spring|summer|autumn|winter)(?: terms?)?(?= ${year}|$)`, 'g'),
  new RegExp(`\\b${day} (?:of )?${anyMonth}(?: ${year}| \\d\\d)?\\b`, 'g'),
  new RegExp(`\\b${anyMonth}(?: ${day})? ${year}\\b`, 'g'),
  new RegExp(`\\b${anyMonth} (?:to|and) ${anyMonth}(?: ${year})?\\b`, 'g'),
  new RegExp(`\\b${month}\\b`, 'g'),
  /\b(?:march|may)$/g,
  new RegExp(`\\b\\d{1,2} \\d{1,2} (?:${year}|\\d\\d)\\b`, 'g'),
  new RegExp(`\\b${year}(?: (?:to )?(?:${year}|\\d\\d))?\\b`, 'g'),
  /\b(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th) (?:quarter|qtr|half)\b/g,
  new RegExp(`\\bq ?${count}\\b|\\b(?:quarter|qtr) ${count}\\b|\\bquarter(?:ly|s)?\\b`, 'g'),
  /\b(?:end of (?:the )?year|year end|full year|mid year|half year(?:ly)?|six month(?:ly|s)?|6 month(?:ly|s)?|monthly|year to date)\b/g,
  /\b(?:financial|municipal|calendar|academic) years?\b|\bfy\b/g,
  /\b(?:progress|further|verbal|oral|written|regular|general|latest|brief) (?:progress )?(?:reports?|updates?)\b/g,
  /\b(?:an |a )?updates?(?: reports?)?(?: (?:on|of|to|from|regarding|about))?\b/g,
  /\breports? on (?:the )?progress(?: (?:on|of|with|in))?\b/g,
  /\bprogress (?:of|on|with|in|against)\b/g,
  /\b(?:draft|final|revised|updated)\b/g,
  /(?: \d{1,3})+$/g,
];

const connecting = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/** Words that name a kind of paper or of business, not a matter. */
const generic = new Set(
  (
    'action actions agenda annual any appendix appendices briefing business cabinet chair chairs chief committee committees ' +
    'council councils decision decisions director directors discussion document documents executive finance financial forward general ' +
    'group head information introduction issue issues item items leader list matter matters meeting meetings member ' +
    'members motion motions note notes officer officers other overview panel paper papers part performance plan ' +
    'planning plans presentation presentations programme programmes progress recommendation recommendations report reports ' +
    'review reviews service services statement statements sub summary update updates work year'
  ).split(' '),
);

function toTokens(title: string): Token[] {
  return [...title.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’‘`´]\p{L}+)*/gu)].map((match) => ({
    word: match[0]
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/['’‘`´]/g, '')
      .toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Which tokens do not pass with the date; connecting words at the ends go with what they connected, a final "report" too. */
function lastingTokens(tokens: readonly Token[]): Token[] {
  let text = tokens.map((token) => token.word).join(' ');
  const starts: number[] = [];
  let at = 0;
  for (const { word } of tokens) {
    starts.push(at);
    at += word.length + 1;
  }
  const gone = new Set<number>();
  for (const pattern of passing) {
    text = text.replace(pattern, (found, ...rest) => {
      const offset = rest.find((part) => typeof part === 'number') ?? 0;
      for (const [index, start] of starts.entries()) {
        if (start >= offset && start < offset + found.length) gone.add(index);
      }
      // Kept as long as it was, so that the places of the other words hold.
      return found.replace(/\S/g, '\u0000');
    });
  }
  const lasting = tokens.filter((_, index) => !gone.has(index));
  while (lasting.length > 0 && connecting.has(lasting[0]?.word ?? '')) lasting.shift();
  const isLeftOver = (word: string): boolean =>
    connecting.has(word) || (/^reports?$/.test(word) && lasting.length > 2);
  while (lasting.length > 0 && isLeftOver(lasting.at(-1)?.word ?? '')) lasting.pop();
  return lasting;
}

/** A title's tokens, those that do not pass with the date, and of these the ones that do not merely connect. */
interface LastingTitle {
  readonly tokens: readonly Token[];
  readonly lasting: readonly Token[];
  readonly naming: readonly Token[];
}

/** Null for procedural business. */
function readLasting(title: string): LastingTitle | null {
  if (isProcedural(title)) return null;
  const tokens = toTokens(title);
  const lasting = lastingTokens(tokens);
  return { tokens, lasting, naming: lasting.filter(({ word }) => !connecting.has(word)) };
}

/**
 * The series that a title belongs to by its words: without quarters, years, months, dates, "update", "progress
 * report", "draft" and final numbers. Null for procedural business and for titles that name no matter: less than
 * two words, or only words such as "report", "plan", "committee".
 */
export function toSeriesTitle(title: string): SeriesTitle | null {
  const read = readLasting(title);
  return read && toNamedSeries(title, read);
}

function toNamedSeries(title: string, { tokens, lasting, naming }: LastingTitle): SeriesTitle | null {
  const first = lasting[0];
  const last = lasting.at(-1);
  const telling = naming.filter(({ word }) => !generic.has(word) && /\p{L}{2}/u.test(word));
  if (!first || !last || naming.length < 2 || telling.length === 0) return null;
  const { start } = first;
  const { end } = last;
  const between = tokens.filter((token) => token.start >= start && token.end <= end);
  const words =
    between.length === lasting.length
      ? title.slice(start, end)
      : lasting.map((token) => title.slice(token.start, token.end)).join(' ');
  const key = lasting.map(({ word }) => word).join(' ');
  return isProcedural(key) ? null : { key, words, start, end };
}

/**
 * The words of a title that do not pass with the date, connecting words and "report" apart; empty for procedural
 * business. `isNamed`: whether they name a series, as `toSeriesTitle` tells.
 */
export function toLastingWords(title: string): { readonly words: string; readonly isNamed: boolean } {
  const read = readLasting(title);
  if (read === null) return { words: '', isNamed: false };
  const words = read.naming
    .map(({ word }) => word)
    .filter((word) => !/^reports?$/.test(word))
    .join(' ');
  return { words: isProcedural(words) ? '' : words, isNamed: toNamedSeries(title, read) !== null };
}
