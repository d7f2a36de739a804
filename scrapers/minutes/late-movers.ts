import { prefilter } from '../core/prefilter/prefilter.ts';
import type { Found, ItemText } from './facts.ts';
import { moverOf, toMover } from './found-mover.ts';
import { withInitials } from './initial-names.ts';
import { anyone, type ItemReading, type ReadSentence } from './item-reading.ts';
import type { Motion } from './motion.ts';
import { isOwn } from './motion-wording.ts';
import { personsIn } from './set-out-movers.ts';

/** Ways of telling who moved and seconded that open no question: no outcome rests on them. */
const moverWords = [
  `\\b(?:having|had) been (?:duly |formally )?(?:moved|proposed) by (?:${anyone}'s (?:substitute|deputy), )?(${anyone})`,
  `(${anyone}) (?:had|having)?(?: so| then)? ?(?:moved|proposed|so moved|so proposed)\\b`,
  `(${anyone})'s (?:\\w+ ){0,3}(?:proposal|motion|proposition|resolution|suggestion)\\b`,
  `(${anyone}),? and ${anyone},? (?:respectively,? )?(?:moved|proposed) and seconded\\b`,
  `\\b(?:moved|proposed) and seconded by (${anyone}) and ${anyone}`,
  `(${anyone})(?: \\([^()]*\\))? put forward\\b`,
  `\\b(?:prop(?:osed)?|moved)\\b[.:]?(?: by)?:? (${anyone})`,
  `^\\W*(${anyone}) ?/ ?${anyone}(?=[;.,)]|$)`,
];
const seconderWords = [
  `\\b(?:moved|proposed) and seconded by ${anyone} and (${anyone})`,
  `${anyone},? and (${anyone}),? (?:respectively,? )?(?:moved|proposed) and seconded\\b`,
  `(${anyone}),? (?:in|on|when|by way of) seconding\\b`,
  `\\bseconded by (?:${anyone}'s (?:substitute|deputy),? )?(${anyone})`,
  `\\b(?:seconded|seconder|sec|2nd)\\b[.:]?(?: by)?:? (${anyone})`,
  `(${anyone}) (?:then |also )?(?:seconded|seconding|2nd)\\b(?! by)`,
  `(${anyone}),? (?:who )?(?:\\w+ (?:his|her|their) support )?as (?:the )?seconder\\b`,
  `\\bput forward\\b[^.;]*?\\band,? (${anyone}),? (?:supported|backed)\\b`,
  `^\\W*${anyone} ?/ ?(${anyone})(?=[;.,)]|$)`,
];
const toPatterns = (words: readonly string[]): RegExp[] => words.map((one) => new RegExp(one, 'iu'));
const movers = toPatterns(moverWords);
const seconders = toPatterns(seconderWords);
const byPronoun =
  /^\W*(?:he|she|they|the former)(?: then| therefore| accordingly| duly| formally| so)? (?:moved|proposed|put forward)\b/i;
const mayMove = /mov|propos|prop\b|second|\bsec\b|2nd|put forward|[\ue000-\uf8ff]\s?\/\s?[\ue000-\uf8ff]/i;
const mayMoveLate = prefilter(mayMove);
const toldOf =
  /\b(?:said|told|recalled|reported|reminded|noted) that\b|\bat (?:its|the|their) (?:last|previous)\b|\bthe previous\b|\bno seconder\b|\bnot seconded\b/i;

/** "Moved (Board Member A/B)": names without titles too. */
const inBrackets =
  /^(?:\W*(?:it was )?(?:moved|proposed|motion|prop\.?):? ?)\(([^()/]{2,50})\/([^()/]{2,50})\)/i;

function moverPair(item: ItemText, { words, start }: ReadSentence): (Found<string> | undefined)[] {
  const match = inBrackets.exec(words);
  if (match === null) return [];
  let from = start + match.index + match[0].indexOf('(') + 1;
  return match.slice(1, 3).map((part) => {
    const cell = {
      words: part.replace(/^(?:\p{L}+ )?Member (?=\p{Lu})/u, ''),
      start: from,
      end: from + part.length,
    };
    from = cell.end + 1;
    return personsIn(item, cell)[0];
  });
}

interface Movers {
  readonly moved: Found<string> | null;
  readonly seconded: Found<string> | null;
}

/** Who moved and seconded the item's own question, where the sentence that opens it leaves one of them open. */
export function lateMovers(
  item: ItemText,
  reading: ItemReading,
  own: Motion | null,
  all: readonly Motion[],
): Movers {
  let moved = own?.moved ?? null;
  let seconded = own?.seconded ?? null;
  const aside = new Set(
    all
      .filter((one) => one !== own && (one.about !== 'main' || one.result !== null || own?.moved))
      .flatMap(({ sentences }) => sentences),
  );
  const from = own === null ? 0 : Math.max(0, (own.sentences[0] ?? 0) - 2);
  const to = own === null ? reading.sentences.length : (own.sentences.at(-1) ?? 0) + 3;
  reading.sentences.slice(from, to).forEach((sentence, index) => {
    const at = from + index;
    if (aside.has(at) || (moved !== null && seconded !== null) || sentence.words.length > 700) return;
    if (!mayMoveLate(sentence.words)) return;
    const { shape, people } = withInitials(sentence);
    if (!mayMove.test(shape) || toldOf.test(shape) || isOwn(shape)) return;
    const named = (patterns: readonly RegExp[]): Found<string> | null => {
      const sign = patterns.map((pattern) => pattern.exec(shape)?.[1]).find((one) => one !== undefined);
      return moverOf(item, people, sign, 0.8);
    };
    const pair = moverPair(item, sentence);
    moved ??= pair[0] ?? null;
    seconded ??= pair[1] ?? named(seconders);
    const speaker = byPronoun.test(shape) ? [...(reading.sentences[at - 1]?.people.values() ?? [])] : [];
    const [one] = speaker;
    moved ??= one === undefined ? named(movers) : toMover(item, one, 0.7);
    if (moved !== null && moved.start === seconded?.start) moved = own?.moved ?? null;
  });
  return { moved, seconded };
}
