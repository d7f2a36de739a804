import type { Word } from '../../search/normalise.ts';
import type { TermTable } from './term-table.ts';

/** Words side by side that are one phrase. */
const phraseLength = 4;
const sentenceEnd = /[.!?;:\n]/;

export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /\p{Lu}/u.test(text.charAt(at));
}

/**
 * Runs of words within a sentence that name something, hashed, each once and ascending: what two minutes share word
 * for word. A run names something where a telling word of it has a capital inside its sentence.
 */
export function toPhrases(
  text: string,
  words: readonly Word[],
  terms: readonly number[],
  table: TermTable,
): Uint32Array {
  const found = new Set<number>();
  let length = 0;
  let lastNamed = -phraseLength;
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const opens = before === undefined || sentenceEnd.test(text.slice(before.end, word.start));
    length = opens ? 1 : length + 1;
    const term = terms[at] ?? 0;
    if (opens) lastNamed = -phraseLength;
    else if (table.isTelling(term) && isCapital(text, word.start)) lastNamed = at;
    if (length < phraseLength || at - lastNamed >= phraseLength) continue;
    let telling = 0;
    let hash = 0x811c9dc5;
    for (let place = at - phraseLength + 1; place <= at; place += 1) {
      const one = terms[place] ?? 0;
      if (table.isTelling(one)) telling += 1;
      hash = Math.imul(hash ^ table.hashOf(one), 0x01000193);
    }
    if (telling > 1) found.add(hash >>> 0);
  }
  return Uint32Array.from(found).sort();
}
