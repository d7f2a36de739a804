import type { ItemReading } from '../item-reading.ts';
import { hashOf, Marks, mix, toSlot } from './mark-slots.ts';
import type { MarkedSentence } from './sentence-marks.ts';
import { toStems } from './word-stems.ts';

/** The last sentences of an item, where its verdict mostly stands. */
const lastOnes = 3;
/** Words of a sentence at the end that are set against those of the title, and the characters that hold them. */
const endWords = 20;
const endSearched = 400;
/** Characters at the end of a sentence that are looked at piece by piece. */
const endLength = 160;
/** Long enough to tell most words, short enough to be alike in their forms and misspellings. */
const pieceLength = 5;

/** Where in the item a mark stands, and what is only told by the item as a whole. */
const kinds = {
  anywhere: hashOf('anywhere'),
  late: hashOf('late'),
  last: hashOf('at the end'),
  first: hashOf('at the beginning'),
  count: hashOf('count'),
  titleAndEnd: hashOf('title and end'),
  piece: hashOf('piece'),
} as const;
const taking = new Marks();

/**
 * Marks of a whole item, each once: those of its sentences by where they stand, words of its title together with words
 * of its end, pieces of words of its end, and how many sentences there are.
 */
export function toItemMarks(reading: ItemReading, marked: readonly MarkedSentence[]): Uint16Array {
  taking.clear();
  const title = toStems(reading.title, 4);
  for (const [at, { sentence, marks, words: known }] of marked.entries()) {
    const left = marked.length - 1 - at;
    for (const mark of marks) {
      taking.add(toSlot(kinds.anywhere, mark));
      if (left === 0) taking.add(toSlot(kinds.last, mark));
      else if (left < lastOnes) taking.add(toSlot(kinds.late, mark));
      if (at === 0) taking.add(toSlot(kinds.first, mark));
    }
    if (left >= 2) continue;
    const { shape } = sentence;
    const words =
      shape.length > endSearched ? toStems(shape.slice(0, endSearched), endWords) : known.slice(0, endWords);
    for (const one of title) for (const word of words) taking.add(toSlot(kinds.titleAndEnd, mix(one, word)));
    addPieces(sentence.words.slice(-endLength).toLowerCase());
  }
  taking.add(toSlot(kinds.count, Math.min(marked.length, 9)));
  return taking.taken();
}

function addPieces(text: string): void {
  for (let at = 0; at + pieceLength <= text.length; at += 1)
    taking.add(toSlot(kinds.piece, hashOf(text, at, at + pieceLength)));
}
