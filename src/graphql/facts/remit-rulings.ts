import { type Sentence, toSentences } from './sentences.ts';

/** What a search must hold for a text to be worth reading: one of these. */
export const remitSearches = ['remit', 'jurisdiction', '"terms of reference"', 'outside powers'] as const;

const field = '(?:remits?|terms of reference|jurisdiction|powers)';
const short = '[^.;:\\n]{0,60}?';
const rulings: readonly RegExp[] = [
  new RegExp(`\\b(?:outside|outwith|beyond|wider than|exceed(?:s|ed|ing)?)\\b${short}\\b${field}\\b`, 'i'),
  new RegExp(`\\bnot\\b(?: \\w+){0,3} (?:within|in|under|part of|covered by)\\b${short}\\b${field}\\b`, 'i'),
  new RegExp(`\\b(?:no|without|lacked|lacks) (?:the )?(?:jurisdiction|powers?)\\b`, 'i'),
  /\bwhose remit (?:it|this|that|they)\b/i,
];
/** Not said to be so: asked, supposed or denied. */
const open =
  /\b(?:whether|if|unless|should it be|not|nor|never)\b(?: \w+){0,6} (?:outside|outwith|beyond|wider than|exceed)/i;

/** Sentences that say that a matter lies outside what the committee is for. They say so; nobody has checked it. */
export function toRemitRulings(text: string): Sentence[] {
  return toSentences(text).filter(
    ({ words }) => rulings.some((ruling) => ruling.test(words)) && !open.test(words),
  );
}
