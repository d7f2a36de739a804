import type { Outcome } from '../../schema/records/decision.ts';
import { readContent } from './decided-content.ts';
import type { ItemReading } from './item-reading.ts';
import type { Motion } from './motion.ts';

export const asAmended =
  /\bso (?:amended|altered|varied)\b|\bas (?:so |further |now |thus )?(?:amended|altered)\b|\b(?:amended|altered) (?:motion|proposal|proposition|resolution)|\bamended by\b|\b(?:motion|proposal|proposition),? in (?:its|that) (?:amended|altered) form\b/i;

/** What a new question says, from behind its movers, or from the quotation in the next line. */
export function contentOf(reading: ItemReading, at: number): string {
  const sentence = reading.sentences[at];
  if (sentence === undefined) return '';
  const from = sentence.words.search(
    /\b(?:seconded|seconding|moved|moving|proposed|proposer|proposal|motion)\b/i,
  );
  const rest = sentence.words.slice(Math.max(0, from));
  const that = /\b(?:that|to)\b (?!(?:the )?(?:vote|meeting)\b)/i.exec(rest);
  const own = that === null ? '' : rest.slice(that.index);
  if (own !== '' && !/^(?:that|to)\W*$/i.test(own)) return own;
  const next = reading.sentences[at + 1];
  if (
    next !== undefined &&
    (/[:–]\W*$/.test(sentence.words) || /^"|^(?:that|to|this (?:council|committee))\b/i.test(next.words))
  ) {
    return next.words.replace(/^"/, '');
  }
  const previous = reading.sentences[at - 1];
  return previous !== undefined && /^(?:that|to) /i.test(previous.words) ? previous.words : '';
}

/** What was put in one of the sentences before a vote that names no mover. */
export function contentBefore(reading: ItemReading, at: number): string {
  for (let before = at; before >= Math.max(0, at - 3); before -= 1) {
    const { words = '' } = reading.sentences[before] ?? {};
    const match =
      /\b(?:proposed|moved|motion|proposition|proposal|recommendation)\b[^.;]{0,40}?:? (?=(?:that|to (?:approve|refuse|adopt|note|defer|refer|reject|grant|support|accept))\b)/i.exec(
        words,
      );
    if (match !== null) return words.slice(match.index + match[0].length);
  }
  return '';
}

const deeds =
  /\b(?:mov|propos)(?:ed|ing)(?: and [^.;]{2,50}? seconded)?(?: that)?(?: for)?(?: its| the| their| an?)?(?: permission be| application be)? (approv|adopt|accept|recei|recept|defer|refer|refus|reject|grant)\w*|^\W*(?:the )?(approv|adopt|accept|defer|refus|reject|refer)\w* (?:was|being|of [^.;]{3,60} was) (?:\w+ )?(?:moved|proposed)|\b(?:recommendation|motion|proposal|proposition) (?:to|for|of) (?:the )?(approv|adopt|accept|defer|refus|reject|grant)\w*/i;
const outcomeOfDeed: Readonly<Record<string, Outcome>> = {
  approv: 'APPROVED',
  adopt: 'APPROVED',
  accept: 'APPROVED',
  grant: 'APPROVED',
  recept: 'NOTED',
  recei: 'NOTED',
  defer: 'DEFERRED',
  refer: 'REFERRED',
  refus: 'REJECTED',
  reject: 'REJECTED',
};
/** "This Council notes … and calls on …" agrees to all of it. */
const ofCouncil =
  /^\W*(?:that )?(?:this|the) [\w-]+ (?:also |further )?(?:not|believ|recogni|welcom|regret|acknowledg|call|resolv|agree)\w*/i;

/** What a question decides once it is carried. */
export function carriedOutcome({
  content,
  told,
  opening,
  isAmended,
}: Pick<Motion, 'content' | 'told' | 'opening' | 'isAmended'>): Outcome {
  if (isAmended || (told !== null && asAmended.test(told.bare))) return 'AMENDED';
  const [, moved, begun, meant] = deeds.exec(opening) ?? [];
  const own = readContent(content);
  if (own === 'NOTED' && ofCouncil.test(content)) return 'AGREED';
  return own ?? outcomeOfDeed[(moved ?? begun ?? meant ?? '').toLowerCase()] ?? 'AGREED';
}
