import type { Sentence } from './even-text.ts';
import type { ItemText } from './facts.ts';
import { partsOf } from './item-parts.ts';
import { type MarkedLine, splitMarkedLines } from './list-points.ts';
import type { NamedPerson } from './people-names.ts';

/** A sentence with the same words in two more forms, each as long as the first or with signs for people. */
export interface ReadSentence extends Sentence {
  /** Number of its line. */
  readonly line: number;
  /** What is quoted is blanked out. */
  readonly bare: string;
  /** `bare` with one private-use sign for each person. */
  readonly shape: string;
  /** The people behind the signs of `shape`, by sign. */
  readonly people: ReadonlyMap<string, NamedPerson>;
  /** Whether its line opens with it. */
  readonly opens: boolean;
}

/** An item's text prepared for readers: evened out, cut into lines and sentences. */
export interface ItemReading {
  readonly title: string;
  readonly text: string;
  readonly even: string;
  readonly lines: readonly MarkedLine[];
  readonly sentences: readonly ReadSentence[];
}

const firstSign = 0xe000;
const mostSigns = 0xf8ff - firstSign;
/** Pattern for one person in a shape. */
export const anyone = '[\ue000-\uf8ff]';

const blankQuotes = (words: string): string =>
  !words.includes('"')
    ? words
    : words.replace(/"[^"\n]{0,2000}"/g, (quoted) => `"${' '.repeat(quoted.length - 2)}"`);

const readings = new WeakMap<ItemText, ItemReading>();

/** The prepared reading of an item; made once for all readers of the same item. */
export function toReading(item: ItemText): ItemReading {
  const known = readings.get(item);
  if (known !== undefined) return known;
  const reading = prepare(item);
  readings.set(item, reading);
  return reading;
}

function prepare(item: ItemText): ItemReading {
  const { title, text } = item;
  const { even, people, sentences: whole } = partsOf(item);
  const lines = splitMarkedLines(even);
  const unquoted = blankQuotes(even);
  let line = 0;
  let person = 0;
  let lastLine = -1;
  const sentences = whole.map((sentence): ReadSentence => {
    while (line < lines.length - 1 && sentence.start >= (lines[line]?.end ?? 0)) line += 1;
    // The mark of a list belongs to its line and not to the sentence.
    const from = Math.min(Math.max(sentence.start, lines[line]?.from ?? 0), sentence.end);
    const words = even.slice(from, sentence.end);
    const bare = unquoted === even ? words : unquoted.slice(from, sentence.end);
    const signs = new Map<string, NamedPerson>();
    let shape = '';
    let at = from;
    while (person < people.length && (people[person]?.start ?? 0) < from) person += 1;
    for (; person < people.length; person += 1) {
      const named = people[person];
      if (named === undefined) break;
      // "Councillor A's deputy" names a deputy.
      const isOwner = /'s$/.test(even.slice(named.start, named.end));
      const one = isOwner ? { ...named, end: named.end - 2 } : named;
      if (one.end > sentence.end || signs.size >= mostSigns) break;
      if (bare.slice(one.start - from, one.end - from).trim() === '') continue;
      const sign = String.fromCharCode(firstSign + signs.size);
      signs.set(sign, one);
      shape += bare.slice(at - from, one.start - from) + sign;
      at = one.end;
    }
    shape += bare.slice(at - from);
    const opens = line !== lastLine;
    lastLine = line;
    return { start: from, end: sentence.end, words, line, bare, shape, people: signs, opens };
  });
  return { title, text, even, lines, sentences: sentences.filter(({ words }) => words !== '') };
}
