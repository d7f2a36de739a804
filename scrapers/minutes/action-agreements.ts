import { prefilter } from '../core/prefilter/prefilter.ts';

/** Asked or agreed, so that a plain verb or "should" behind "that" binds. */
const agreedThat =
  /\b(?:agree[ds]?|request(?:ed|s)?|ask(?:ed|s)?|resolve[ds]?|suggested and agreed|direct(?:ed|s)?|instruct(?:ed|s)?|wish(?:ed|es)?|insist(?:ed|s)?|order(?:ed|s)?|decided|action(?:ed)?|recommended by the chair|ruled|content|concluded|arranged|settled|confirmed)\b[^.]{0,260}?\bthat\b/i;
const agreedAtFront = /^\W*(?:\(?\w{1,4}[.)]\s*)?(?:that|agreed|resolved)\b/i;
/** Up to the last "that": behind it no request is looked for in vain. */
const upToThat = /^[^]*\bthat\b/i;

/** Whether words in front of a clause say that it was asked for or agreed. */
export function isAgreedThat(before: string): boolean {
  if (agreedAtFront.test(before)) return true;
  const front = upToThat.exec(before);
  return front !== null && agreedThat.test(front[0]);
}
/** Agreed by what follows, or by the vote on what was moved. */
export const agreedBehind = /, (?:it was|this was|was) (?:\p{Ll}+ )?(?:agreed|accepted)\b/u;
export const movedThat = /\b(?:moved|proposed|motion)\b[^.]{0,200}\bthat\b/i;
const mayAgree = prefilter(agreedBehind);
/** Whether words may say that what they hold was agreed, so that a plain verb or "should" binds. */
export const mayBind = (words: string): boolean =>
  /(?:that|agreed|resolved)\b/i.test(words) || mayAgree(words);
