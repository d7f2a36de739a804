import { hashOf } from './mark-slots.ts';

const token = /[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)?|\d+|[\ue000-\uf8ff]|[:;?()[\]|–—"]/g;
/** Bodies and posts say who acts; other words with a capital inside a sentence are names. */
const actors =
  /^(?:agenda|authority|bailie|board|business|cabinet|chair|chairman|chairperson|clerk|commission|committee|convener|council|councillors?|director|executive|forum|group|head|leader|mayor|meeting|members?|minutes?|officers?|panel|partnership|portfolio|president|provost|report|sub|trustees|vice|working)$/i;

const person = hashOf('a person');
const named = hashOf('a name');
const amount = hashOf('a number');

const endings = /(?:ations?|ments?|ings?|ers|ied|ies|ed|es|ly|s)$/;
/** Hashes of the stems of words as printed; minutes use the same few thousand again and again. */
const stems = new Map<string, number>();
const mostStems = 20_000;

function toStem(word: string): number {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const small = word.toLowerCase();
  const stem = small.replace(endings, '');
  const hash = hashOf(stem.length >= 3 ? stem : small);
  if (stems.size >= mostStems) stems.clear();
  stems.set(word, hash);
  return hash;
}

/** Signs behind which a capital is no name's. */
const opens = new Set(':–—"'.split('').map((sign) => sign.charCodeAt(0)));
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isShoutedWord = (word: string): boolean => word === word.toUpperCase();

/** The words of a sentence by the hashes of their stems, with one word each for people, other names in a row, and numbers. */
export function toStems(shape: string, most: number): number[] {
  const found: number[] = [];
  token.lastIndex = 0;
  let isInside = false;
  for (let match = token.exec(shape); match !== null && found.length < most; match = token.exec(shape)) {
    const [word] = match;
    const first = word.charCodeAt(0);
    if (first >= 0xe000) found.push(person);
    else if (first >= 48 && first <= 57) found.push(amount);
    else if (isInside && isCapital(first) && !isShoutedWord(word) && !actors.test(word)) {
      if (found.at(-1) !== named) found.push(named);
    } else found.push(toStem(word));
    isInside = !opens.has(first);
  }
  return found;
}
