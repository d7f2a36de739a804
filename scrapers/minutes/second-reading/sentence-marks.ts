import type { ItemReading, ReadSentence } from '../item-reading.ts';
import { hashOf, Marks, mix, toSlot } from './mark-slots.ts';
import { toStems } from './word-stems.ts';

/** Words of a sentence that are looked at: the deciding ones stand near its beginning. */
const mostWords = 50;
/** Characters that hold them. */
const longest = 600;
/** Sentences of an item that are looked at; what goes on longer is told by its end. */
const mostSentences = 400;
/** A line as short as this names what follows: "Decision", "RESOLVED:", "Officer's comments". */
const headingLength = 40;

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
const looks = {
  shouted: toSlot(kinds.look, hashOf('shouted')),
  opens: toSlot(kinds.look, hashOf('opens a line')),
  first: toSlot(kinds.look, hashOf('first')),
  last: toSlot(kinds.look, hashOf('last')),
  underHeading: toSlot(kinds.look, hashOf('under a heading')),
} as const;
const taking = new Marks();

/** What goes before a sentence: its item's title, and the heading that it stands under. */
interface Surroundings {
  readonly title: readonly number[];
  readonly heading: readonly number[];
}

function marksOf(
  sentence: ReadSentence,
  words: readonly number[],
  place: number,
  count: number,
  around: Surroundings,
): Uint16Array {
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

export interface MarkedSentence {
  readonly sentence: ReadSentence;
  /** Its first words by their stems. */
  readonly words: readonly number[];
  readonly marks: Uint16Array;
}

/** Marks of each of the last sentences of an item: words, pairs of words, how it begins and ends, and what it stands under. */
export function toSentenceMarks(reading: ItemReading): MarkedSentence[] {
  const sentences = reading.sentences.slice(-mostSentences);
  const title = toStems(reading.title, 8).map((word) => toSlot(kinds.title, word));
  let heading: number[] = [];
  return sentences.map((sentence, place) => {
    const words = toStems(sentence.shape.slice(0, longest), mostWords);
    const marks = marksOf(sentence, words, place, sentences.length, { title, heading });
    const shape = sentence.shape.trim();
    if (/[:–—-]$/.test(shape) || (sentence.opens && shape.length < headingLength && !/[.;]$/.test(shape)))
      heading = headingMarks(shape.slice(-headingLength));
    return { sentence, words, marks };
  });
}
