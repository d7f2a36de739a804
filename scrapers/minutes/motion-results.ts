import { prefilter } from '../core/prefilter/prefilter.ts';
export const noSeconder =
  /\b(?:(?:nobody|no one|none|no member|no other member)(?: else| present)? (?:would|could be found to|was (?:prepared|willing) to|wished to|came forward to|offered to|chose to) second|no seconders?|nobody seconded|not seconded|no one seconded|did not find a seconder|unseconded|want of a seconder|(?:failed|failing) to (?:find|attract|secure) a seconder|without a seconder|lack of a seconder)\b/i;
const lost =
  /\b(?:lost|defeated|negatived|voted down|unsuccessful|did not succeed|(?:was|were|declared|be) (?:\w+ )?not (?:\w+ )?(?:carried|passed|agreed|approved|adopted|supported|successful)|not (?:carried|passed))\b/i;
const fell =
  /\b(?:motion|proposal|proposition|item|amendment|it|resolution|application|which|recommendation|vote|amendment \d) (?:\w+ly |therefore )?(?:fell|falls|failed)\b|\b(?:motion|amendment|proposal)\b[^.;,]{0,60}? (?:fell|failed|lapsed)\W*$|\b(?:motion|proposal|proposition|recommendation|resolution|amendment)\b[^.;]{0,200}\b(?:and|but|so|therefore|which),? (?:\w+ )?(?:fell|failed)\b/i;
const carried =
  /\b(?:carried|(?:motion|proposal|proposition|resolution|amendment|reference|nomination|closure)(?: [\w,]+){0,5}? (?:was|were|is|stands|being|be|and|been)(?: \w+){0,2} (?:passed|agreed|adopted|approved)|(?:motion|proposal|proposition|amendment)\b[^.;]{0,60}\b(?:was|and) won|^\W*(?:the )?(?:motion|proposal|proposition|resolution|amendment) (?:passed|agreed|adopted|approved))\b(?! (?:out|over|forward|on\b|by (?:the|a) ))/i;
const past =
  /\b(?:had|having(?! been (?:\w+ )?(?:put|moved|seconded|taken|held|proposed|accepted|debated|heard|called))|has|have)\b(?:, [^,.;]{1,50},)?[^.;,]{0,70}\b(?:carried|lost|passed|defeated|fell|agreed)\b/i;
/** What would become of a question has not. */
const supposed =
  /\b(?:would|could|might|if it (?:is|was|were)) (?:have )?(?:be |been )?(?:carried|lost|passed|defeated|fallen|fall|fail)\b/i;
/** A question is lost, and not a school, a place or a person. */
const notOfVotes =
  /\b(?:lost (?:to|from|their|his|her|its|the|a|in|two|three)|children lost|lost carers?)\b/i;

/** One cheap look before the patterns. */
const anyResult =
  /second|lost|defeat|negativ|voted down|success|succeed|fell|fail|falls|lapsed|carried|\bwon\b|passed|agreed|adopted|approved|\bnot\b/i;

const mayTell = prefilter(noSeconder, fell, lost, carried);
const mayLackSeconder = prefilter(noSeconder);
const mayBePast = prefilter(past);
const mayFall = prefilter(fell);
const mayLose = prefilter(lost);

/**
 * What became of the question that a sentence tells of; null where it tells nothing. `printed` are its own words where
 * `words` are a shape.
 */
export function resultIn(words: string, printed = words): 'CARRIED' | 'LOST' | 'NOT_SECONDED' | null {
  if (!mayTell(printed) || !anyResult.test(words)) return null;
  if (mayLackSeconder(printed) && noSeconder.test(words)) return 'NOT_SECONDED';
  if ((mayBePast(printed) && past.test(words)) || supposed.test(words)) return null;
  if (mayFall(printed) && fell.test(words)) return 'LOST';
  if (mayLose(printed) && lost.test(words) && !notOfVotes.test(words)) return 'LOST';
  return carried.test(words) ? 'CARRIED' : null;
}
