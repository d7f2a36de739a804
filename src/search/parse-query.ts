import { QueryError } from '../errors.ts';
import { toWords } from './normalise.ts';
import { type SearchedField, searchedFields } from './searched-item.ts';

/** One thing asked for: a term (one word) or a phrase (words side by side), in one field or in any. */
export interface Clause {
  readonly words: readonly string[];
  readonly field: SearchedField | null;
}

export interface SearchQuery {
  readonly text: string;
  /** All must be found. Never empty. */
  readonly required: readonly Clause[];
  /** None may be found. */
  readonly excluded: readonly Clause[];
  /** Function words left out of the search, as typed. */
  readonly ignored: readonly string[];
}

const longestQuery = 500;
const mostClauses = 32;

/** Asking for them would make a search narrower than anyone means; in quotes they count. */
const functionWords = new Set(
  [
    'a',
    'about',
    'an',
    'and',
    'any',
    'as',
    'at',
    'by',
    'for',
    'from',
    'in',
    'is',
    'of',
    'on',
    'or',
    'the',
    'to',
    'with',
  ].flatMap((word) => toWords(word).map(({ term }) => term)),
);

/** Whether a term is one that a search leaves out outside quotes. */
export const isFunctionWord = (term: string): boolean => functionWords.has(term);

const token =
  /(?<minus>-)?(?:(?<field>title|decision|minutes):\s*)?(?:"(?<phrase>[^"]*)"|(?<bare>[^\s"]+))/giu;

/** `author:smith`, or `author:` before a phrase. */
const fieldNamed = /^(?<name>\p{L}[\p{L}_]*):(?<rest>[\p{L}\p{N}]|$)/u;
/** Signs of other search languages that stand for letters or weigh a word: `inspect*`, `ins?ect`, `ofsted~1`, `ofsted^2`. */
const patternSign = /\p{L}\*|\*\p{L}|\p{L}\?\p{L}|\p{L}[~^][\d.]*$/u;

/**
 * What other search languages would take for an instruction is refused, not searched for as words that nobody meant.
 * In quotes all of it is words.
 */
function refuseOtherSyntax(bare: string, isBeforePhrase: boolean): void {
  const { name, rest } = fieldNamed.exec(bare)?.groups ?? {};
  const known = searchedFields.find((field) => field === name?.toLowerCase());
  if (name !== undefined && known !== undefined && rest === '') {
    throw new QueryError(`"${name}:" says where to look and not for what; put a word or a phrase after it.`);
  }
  if (name !== undefined && known === undefined && (rest !== '' || isBeforePhrase)) {
    const fields = searchedFields.map((field) => `${field}:`).join(', ');
    throw new QueryError(
      `There is no field "${name}:" to search; there are ${fields}. To look for the words, put them in quotes.`,
    );
  }
  if (patternSign.test(bare)) {
    throw new QueryError(
      `"${bare}" is read as words alone: signs such as * ? ~ ^ do not stand for letters, and endings of words do not count anyway. Leave the sign out, or put the words in quotes.`,
    );
  }
}

/**
 * Reads `ofsted title:"improvement plan" -library`: words (all required, any order), "phrases", `title:`, `decision:` or
 * `minutes:` before either, `-` for what must not occur. A bare word of several parts ("co-opted") is a phrase.
 * Throws QueryError where nothing is asked for, or in another search language.
 */
export function parseQuery(text: string): SearchQuery {
  if (text.length > longestQuery) {
    throw new QueryError(
      `The search is ${String(text.length)} characters long; ask in ${String(longestQuery)} at most.`,
    );
  }
  const required: Clause[] = [];
  const excluded: Clause[] = [];
  const ignored: { clause: Clause; word: string }[] = [];
  const plain = text.replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"');
  for (const { 0: found, index, groups } of plain.matchAll(token)) {
    // Other languages' "&&" is one "and".
    const bare = groups?.['bare']?.replace(/^&+$/u, '&');
    if (bare !== undefined) refuseOtherSyntax(bare, isPhraseAt(plain, index + found.length));
    const words = toWords(groups?.['phrase'] ?? bare ?? '').map(({ term }) => term);
    if (words.length === 0) continue;
    const name = groups?.['field']?.toLowerCase();
    const clause: Clause = { words, field: searchedFields.find((field) => field === name) ?? null };
    const first = words[0];
    if (groups?.['minus'] !== undefined) excluded.push(clause);
    else if (
      bare !== undefined &&
      clause.field === null &&
      first &&
      words.length === 1 &&
      isFunctionWord(first)
    ) {
      ignored.push({ clause, word: bare });
    } else required.push(clause);
  }
  if (required.length === 0) {
    // "the who" has nothing else to go by.
    required.push(...ignored.splice(0).map(({ clause }) => clause));
  }
  if (required.length === 0) {
    throw new QueryError(
      excluded.length > 0
        ? `The search "${text}" only says what to leave out; add a word to look for.`
        : `The search "${text}" holds no word or number; give at least one.`,
    );
  }
  if (required.length + excluded.length > mostClauses) {
    throw new QueryError(`The search has more than ${String(mostClauses)} words and phrases; ask for fewer.`);
  }
  return { text, required, excluded, ignored: ignored.map(({ word }) => word) };
}

/** Whether a phrase begins there: a quote that is closed. */
const isPhraseAt = (text: string, at: number): boolean => text[at] === '"' && text.includes('"', at + 1);

/** The terms that every matching item holds: what an engine's index is asked for. Sorted, distinct. */
export function toCandidateTerms(query: SearchQuery): string[] {
  return [...new Set(query.required.flatMap(({ words }) => words))].sort();
}

/** The fields in which a match may lie: all, unless every clause names its field. */
export function toFieldsAsked(query: SearchQuery): SearchedField[] {
  if (query.required.some(({ field }) => field === null)) return [...searchedFields];
  return searchedFields.filter((name) => query.required.some(({ field }) => field === name));
}
