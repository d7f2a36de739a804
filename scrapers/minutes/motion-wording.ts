import { asAmended } from './motion-content.ts';

const amendment =
  /\b(?:amendments?|(?<!\b(?:by|in|per|with|from) the )addendum|counter-(?:motion|proposal)|alterations?)\b/i;
export const amends =
  /\b(?:moved|proposed)\b[^.]{0,40}?\bto (?:add|insert|delete|remove|replace|substitute)\b|\bwords? to that effect be inserted|\bbe (?:inserted|added to the motion|deleted from the motion)\b/i;
export const procedural =
  /\b(?:question be (?:now )?put|(?:go|move|went|come|into|out of|back) '?"?(?:in|into|out of)? ?'?"?committee\b|(?:public|press) (?:and (?:the )?(?:press|public) )?(?:be(?:ing)? |was |were )?(?:excluded|re-?admitted)|exclu(?:de|ding|sion of) the (?:press|public)|closure (?:motion|be|was moved)|\bthe closure\b(?! of)|suspen(?:d|sion of) (?:of )?(?:the )?(?:council )?(?:standing orders|procedure rules?)|(?:standing orders?|procedure rules?)(?: \w+)? be suspended|meeting (?:be extended|continue)|extension of time|guillotine|recorded vote be|be not further heard|no longer be heard|next business)\b/i;
export const main = /\b(?:motion|substantive|proposal|proposition|recommendations?|resolution)\b/i;
/** "With that alteration the minute was approved": the change is made, and not what is put. */
const changed =
  /\b(?:with|subject to) (?:that|this|those|these|the|one|two) (?:\w+ )?(?:alterations?|amendments?)\b/i;
const none = /\bno (?:further |other )?amendments?\b/i;
export const isOwn = (words: string): boolean =>
  amendment.test(words) && !asAmended.test(words) && !changed.test(words) && !none.test(words);
