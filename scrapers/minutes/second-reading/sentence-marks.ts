import type { ItemReading, ReadSentence } from '../item-reading.ts';

/** Marks are kept by hash, so that the table of weights has one size whatever was learned from. */
export const slotBits = 15;
const slotMask = 2 ** slotBits - 1;
/** Words of a sentence that are looked at: the deciding ones stand near its beginning. */
const mostWords = 50;
/** Characters that hold them. */
const longest = 600;
/** Sentences of an item that are looked at; what goes on longer is told by its end. */
const mostSentences = 400;
/** A line as short as this names what follows: "Decision", "RESOLVED:", "Officer's comments". */
const headingLength = 40;

const token = /[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)?|\d+|[\ue000-\uf8ff]|[:;?()[\]|–—"]/g;
/** Bodies and posts say who acts; other words with a capital inside a sentence are names. */
const actors =
  /^(?:agenda|authority|bailie|board|business|cabinet|chair|chairman|chairperson|clerk|commission|committee|convener|council|councillors?|director|executive|forum|group|head|leader|mayor|meeting|members?|minutes?|officers?|panel|partnership|portfolio|president|provost|report|sub|trustees|vice|working)$/i;

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};
const mix = (hash: number, more: number): number => {
  const mixed = Math.imul(hash ^ (more >>> 15) ^ more, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
};

/** What a mark is of, so that "note" as a word and "note" as the first word are two. */
const kinds = {
  word: hashOf('word'),
  pair: hashOf('pair'),
  front: hashOf('front'),
  back: hashOf('back'),
  size: hashOf('size'),
  look: hashOf('look'),
  heading: hashOf('heading'),
  title: hashOf('title'),
} as const;
const toSlot = (kind: number, hash: number): number => {
  const mixed = mix(kind, hash);
  return (mixed ^ (mixed >>> slotBits)) & slotMask;
};
const looks = {
  shouted: toSlot(kinds.look, hashOf('shouted')),
  opens: toSlot(kinds.look, hashOf('opens a line')),
  first: toSlot(kinds.look, hashOf('first')),
  last: toSlot(kinds.look, hashOf('last')),
  underHeading: toSlot(kinds.look, hashOf('under a heading')),
} as const;
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
const isShoutedWord = (word: string): boolean => word === word.toUpperCase();

/** The words of a sentence by the hashes of their stems, with one word each for people, other names in a row, and numbers. */
function toStems(shape: string, most: number): number[] {
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
    isInside = !/[:–—"]/.test(word);
  }
  return found;
}

/** Marks of one sentence, each once: slots that were met since the last `clear`. */
class Marks {
  readonly #met = new Uint32Array(2 ** slotBits);
  #turn = 0;
  readonly #slots: number[] = [];

  clear(): void {
    this.#turn += 1;
    this.#slots.length = 0;
  }

  add(slot: number): void {
    if (this.#met[slot] === this.#turn) return;
    this.#met[slot] = this.#turn;
    this.#slots.push(slot);
  }

  taken(): Uint16Array {
    return Uint16Array.from(this.#slots);
  }
}
const taking = new Marks();

/** What goes before a sentence: its item's title, and the heading that it stands under. */
interface Surroundings {
  readonly title: readonly number[];
  readonly heading: readonly number[];
}

function marksOf(sentence: ReadSentence, place: number, count: number, around: Surroundings): Uint16Array {
  const words = toStems(sentence.shape.slice(0, longest), mostWords);
  taking.clear();
  for (const mark of around.title) taking.add(mark);
  for (const mark of around.heading) taking.add(mark);
  let front = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    taking.add(toSlot(kinds.word, word));
    if (at + 1 < words.length) taking.add(toSlot(kinds.pair, mix(word, words[at + 1] ?? 0)));
    if (at < 4) {
      front = mix(front, word);
      taking.add(toSlot(kinds.front, front));
    }
  }
  taking.add(toSlot(kinds.back, mix(words.at(-2) ?? 0, words.at(-1) ?? 0)));
  taking.add(toSlot(kinds.size, Math.min(6, Math.floor(words.length / 6))));
  if (/\b[A-Z]{4,}\b/.test(sentence.shape)) taking.add(looks.shouted);
  if (sentence.opens) taking.add(looks.opens);
  if (place === 0) taking.add(looks.first);
  if (place === count - 1) taking.add(looks.last);
  return taking.taken();
}

function headingMarks(shape: string): number[] {
  const words = toStems(shape, 4);
  const [first] = words;
  if (first === undefined) return [];
  const whole = words.reduce((hash, word) => mix(hash, word), 0);
  return [toSlot(kinds.heading, whole), toSlot(kinds.heading, first), looks.underHeading];
}

/** Marks of each of the last sentences of an item, by the sentence: words, pairs of words, how it begins and ends, and what it stands under. */
export function toSentenceMarks(reading: ItemReading): { sentence: ReadSentence; marks: Uint16Array }[] {
  const sentences = reading.sentences.slice(-mostSentences);
  const title = toStems(reading.title, 8).map((word) => toSlot(kinds.title, word));
  let heading: number[] = [];
  return sentences.map((sentence, place) => {
    const found = marksOf(sentence, place, sentences.length, { title, heading });
    const shape = sentence.shape.trim();
    if (/[:–—-]$/.test(shape) || (sentence.opens && shape.length < headingLength && !/[.;]$/.test(shape)))
      heading = headingMarks(shape.slice(-headingLength));
    return { sentence, marks: found };
  });
}
