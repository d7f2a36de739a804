import { hashOf } from './mark-slots.ts';

/** What a character is to a token; none where it parts tokens. */
const characters = { letter: 1, digit: 2, person: 3, mark: 4, opening: 5 } as const;
const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 0x250; code += 1)
  if (/[A-Za-zÀ-ɏ]/.test(String.fromCharCode(code))) kinds[code] = characters.letter;
kinds.fill(characters.digit, '0'.charCodeAt(0), '9'.charCodeAt(0) + 1);
kinds.fill(characters.person, 0xe000, 0xf900);
for (const mark of ';?()[]|') kinds[mark.charCodeAt(0)] = characters.mark;
// Behind these a capital is no name's.
for (const mark of ':–—"') kinds[mark.charCodeAt(0)] = characters.opening;

/** Where the word that begins at a place ends: behind its letters and what an apostrophe adds to them. */
function endOfWord(text: string, from: number): number {
  let end = from;
  while (kinds[text.charCodeAt(end)] === characters.letter) end += 1;
  const isJoined = text.charAt(end) === "'" || text.charAt(end) === '’';
  if (!isJoined || !isPlainLetter(text.charCodeAt(end + 1))) return end;
  end += 2;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  return end;
}

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

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isPlainLetter = (code: number): boolean => isCapital(code) || (code >= 97 && code <= 122);
const isShoutedWord = (word: string): boolean => word === word.toUpperCase();

/** The words of a sentence by the hashes of their stems, with one word each for people, other names in a row, and numbers. */
export function toStems(shape: string, most: number): number[] {
  const found: number[] = [];
  let isInside = false;
  for (let at = 0; at < shape.length && found.length < most; ) {
    const first = shape.charCodeAt(at);
    const kind = kinds[first] ?? 0;
    let end = at + 1;
    if (kind === characters.person) found.push(person);
    else if (kind === characters.digit) {
      while (kinds[shape.charCodeAt(end)] === characters.digit) end += 1;
      found.push(amount);
    } else if (kind === characters.letter) {
      end = endOfWord(shape, at);
      const word = shape.slice(at, end);
      if (isInside && isCapital(first) && !isShoutedWord(word) && !actors.test(word)) {
        if (found.at(-1) !== named) found.push(named);
      } else found.push(toStem(word));
    } else if (kind !== 0) found.push(toStem(shape.charAt(at)));
    if (kind !== 0) isInside = kind !== characters.opening;
    at = end;
  }
  return found;
}
