import { porterStem } from './porter-stem.ts';

/** A word as printed and what it counts as. `at` is where it begins. */
export interface ReadWord {
  readonly printed: string;
  readonly term: string;
  readonly at: number;
}

/** Letters, digits and their accents, with what may stand inside a word between them; or an ampersand. */
const chunk = /&|[\p{L}\p{N}\p{M}\u00ad]+(?:['.,][\p{L}\p{N}\p{M}\u00ad]+)*/gu;
const acronym = /^\p{L}(?:\.\p{L})+$/u;
/** A stop or a comma stays inside a number alone. */
const break_ = /(?<!\p{N})[.,]|[.,](?!\p{N})/u;

/**
 * The words of a text by the meaning that the project gives a search: accents, case and apostrophes do not count,
 * nor does a possessive s; a number is one word with its stops and commas, an acronym with its stops; any other sign
 * parts words; "&" is "and"; English words count as their stems.
 */
export function readWords(text: string): ReadWord[] {
  const even = text.replace(/[‘’ʼ′`´＇]/gu, "'");
  return [...even.matchAll(chunk)].flatMap(({ 0: found, index }) => {
    if (found === '&') return [{ printed: '&', term: 'and', at: index }];
    if (acronym.test(found)) return [toWord(found, index)];
    const words: ReadWord[] = [];
    let rest = found;
    let at = index;
    for (let cut = rest.search(break_); cut !== -1; cut = rest.search(break_)) {
      words.push(toWord(rest.slice(0, cut), at));
      at += cut + 1;
      rest = rest.slice(cut + 1);
    }
    words.push(toWord(rest, at));
    return words.filter(({ term }) => term !== '');
  });
}

function toWord(printed: string, at: number): ReadWord {
  const plain = printed
    .normalize('NFKD')
    .toLowerCase()
    .replace(/'s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return { printed, term: porterStem(plain), at };
}
