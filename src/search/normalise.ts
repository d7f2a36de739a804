import { stemmer } from 'stemmer';

/** A word of a text: its normalised form and where it stands, in UTF-16 code units. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Spaces always part words, so each run between them is segmented by itself: on one long string Intl.Segmenter is quadratic. */
const runs = /\S{1,200}/gu;
const plainRun = /^[("]*([A-Za-z]+)[.,;:)"]*$/;
/** Typographic and mistyped apostrophes, all one code unit, so that offsets hold. */
const apostrophes = /[\u2018\u2019\u02bc\u2032\u0060\u00b4\uff07]/g;
/** The segmenter parts "1990's" at its apostrophe, as it does not "children's". */
const ownerOfNumber = /(?<=\p{N})'s(?![\p{L}\p{N}])/giu;
const acronym = /^\p{L}(?:\.\p{L})+$/u;
/** A joint that the segmenter keeps inside a word ("end.Next", "a_b") though print means two; "10.30am" and "1,000" stay one. */
const joint = /(?<!\p{N})[.:_·,;]|[.:_·,;](?!\p{N})/u;
/** Lucene's whitespace analyser cuts longer tokens in two. */
const longestTerm = 64;

const knownTerms = new Map<string, string>();
const knownTermsLimit = 50_000;

/**
 * The words of a text in order, normalised so that two spellings of one word meet: Unicode compatibility form,
 * no accents, lower case, no apostrophes ("children's" and "children’s" are "children"), English stems.
 * Numbers are kept ("1,000" is "1000"), hyphens and slashes part words, "&" is read as "and", other signs are dropped.
 */
export function toWords(text: string): Word[] {
  const words: Word[] = [];
  for (const run of text.replace(apostrophes, "'").replace(ownerOfNumber, '  ').matchAll(runs)) {
    const plain = plainRun.exec(run[0])?.[1];
    if (plain !== undefined) {
      const start = run.index + run[0].indexOf(plain);
      words.push({ term: toTerm(plain), start, end: start + plain.length });
      continue;
    }
    for (const part of segmenter.segment(run[0])) {
      const start = run.index + part.index;
      if (part.segment === '&') words.push({ term: 'and', start, end: start + 1 });
      else if (part.isWordLike) words.push(...toParts(part.segment, start));
    }
  }
  return words;
}

/** Distinct terms of several texts, sorted by code unit: what the engines index of an agenda item. */
export function distinctTerms(texts: readonly string[]): string[] {
  const terms = new Set<string>();
  for (const text of texts) for (const word of toWords(text)) terms.add(word.term);
  return [...terms].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function toParts(segment: string, start: number): Word[] {
  const words: Word[] = [];
  let rest = segment;
  let at = start;
  while (rest !== '') {
    const cut = acronym.test(rest) ? -1 : rest.search(joint);
    const part = cut === -1 ? rest : rest.slice(0, cut);
    const term = toTerm(part);
    if (term !== '') words.push({ term, start: at, end: at + part.length });
    if (cut === -1) break;
    at += cut + 1;
    rest = rest.slice(cut + 1);
  }
  return words;
}

function toTerm(word: string): string {
  const known = knownTerms.get(word);
  if (known !== undefined) return known;
  const folded = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/'s?$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const term = Array.from(stemmer(folded)).slice(0, longestTerm).join('');
  if (knownTerms.size >= knownTermsLimit) knownTerms.clear();
  knownTerms.set(word, term);
  return term;
}
