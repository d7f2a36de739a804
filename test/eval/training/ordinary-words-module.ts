import { isTelling } from '../../../src/linking/matters/idle-words.ts';
import { isCapital } from '../../../src/linking/matters/phrases.ts';
import { toWords } from '../../../src/search/normalise.ts';
import { loadTrainingCases } from './training-cases.ts';
import { toItemText } from './training-rows.ts';

/** Items that must write a word small for it to be ordinary. */
const fewest = 4;
const lineLength = 105;

/** The module with the ordinary words of minutes: those that more items write small than with a capital inside a sentence. */
export function toOrdinaryWordsModule(): string {
  const [small, capital] = [new Map<string, number>(), new Map<string, number>()];
  for (const labelled of loadTrainingCases()) {
    const { text } = toItemText(labelled);
    const [hereSmall, hereCapital] = [new Set<string>(), new Set<string>()];
    for (const { term, start } of toWords(text)) {
      if (!isCapital(text, start)) hereSmall.add(term);
      else if (/[a-z,] $/.test(text.slice(Math.max(0, start - 2), start))) hereCapital.add(term);
    }
    for (const [all, here] of [
      [small, hereSmall],
      [capital, hereCapital],
    ] as const)
      for (const term of here) all.set(term, (all.get(term) ?? 0) + 1);
  }
  const ordinary = [...small].filter(
    ([term, count]) => count >= fewest && count >= (capital.get(term) ?? 0) && isWord(term),
  );
  return [
    '/** Learned by `npm run train` (test/eval/README.md), as stems: never edited. */',
    'export const ordinaryWords: ReadonlySet<string> = new Set(',
    '  (',
    toLines(ordinary.map(([term]) => term).sort())
      .map((line) => `    '${line}'`)
      .join(' +\n'),
    "  ).split(' '),",
    ');',
    '',
  ].join('\n');
}

const isWord = (term: string): boolean => isTelling(term) && /^\p{L}+$/u.test(term);

/** The words in lines; every line but the last ends in a space. */
function toLines(words: readonly string[]): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > lineLength) {
      lines.push(line);
      line = '';
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
