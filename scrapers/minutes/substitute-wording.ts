/** Who of two people (or lists) sat: the left one for the right one, or the right one for the left one. */
export type Seat = 'left' | 'right';

const noun = String.raw`(?:(?:named|nominated|official|appointed|temporary|designated|duly|reserve|standing|agreed) ){0,2}(?:substitutes?|subs?\b\.?|deput(?:y|ies)|alternates?|reserves?|res\b\.?|stand-?ins?|replacements?|locum|prox(?:y|ies)|eilydd|dirprwy)(?: (?:members?|councillors?|delegates?|representatives?))?`;
/** Between "for" or "by" and a name: whose office it is. */
const office = String.raw`(?:[ ,(]+(?!(?:and|while|whilst|but|or|who|whom|which|this|that|these|meetings?|items?|evening|occasion|as|in|on|at|had|was|were)\b)[\p{L}'\/&-]+\.?){0,7}[ ,(:]*$`;
const ending = (source: string): RegExp => new RegExp(source + office, 'iu');

const verbs = String.raw`substitut\w*|deputi[sz]\w*|(?:stand|stood|sit|sat|fill|step|cover)\w*(?: in)?(?! on\b)|sitting(?! on\b)|dirprwy\w*`;
const leftSits = [
  ending(String.raw`\b(?:${verbs}|${noun})(?![\p{L}-])[^.;:]{0,60}\b(?:for|of|to|dros|ar ran|i)\b`),
  ending(
    String.raw`\b(?:in (?:the )?(?:place|stead|room|lieu) of|instead of|t(?:ak\w+|ook) the (?:place|seat) of|replac(?:ing|ed|es|e)(?! by)|vice|yn lle)\b`,
  ),
  ending(String.raw`\b(?:yn lle|ar ran)\b`),
  /^,? \(?(?:(?:who )?(?:was|is|came|sat|sitting|coming|standing|stepping|stepped) )?in for (?:the )?$/i,
];
/** Says it only where attendance is the matter: one may also speak, apply or sign for another. */
const leftSitsPerhaps = [
  ending(String.raw`\b(?:act|attend|appear|serv)\w*\b[^.;:]{0,25}\b(?:for|on behalf of)\b`),
  ending(
    String.raw`\b(?:present|there|here|sat|sits|sitting|came|coming|in attendance)\b[^.;:]{0,25}\b(?:for|on behalf of)\b`,
  ),
];
const rightSits = [
  ending(
    String.raw`\b(?:yield|gave|giv|ced|surrender|relinquish)\w*(?: up)? (?:his|her|their) (?:seat|place)\b[^.;:]{0,40}\bto\b`,
  ),
  ending(
    String.raw`\b(?:substitut\w*|replaced|deputi[sz]ed|stood in|relieved|(?:place|seat)\b[^.;:]{0,25}\b(?:taken|filled|occupied))(?![\p{L}-])[^.;:]{0,50}?\bby\b`,
  ),
  new RegExp(
    String.raw`[(,;–-] ?(?:with |and |the |an? |his |her |their )*${noun}(?: (?:was|being|is|for (?:him|her|them|this item)))?[ :,=–-]*$`,
    'iu',
  ),
  /\b(?:whose|his|her|their|with) (?:(?:\p{L}+ ){0,2})(?:substitute|deputy|reserve|replacement|place|seat)(?: member)?(?: \p{L}+){0,3} (?:was|is|being|would be)[ ,(]*$/iu,
];
const rightSitsPerhaps = [
  ending(String.raw`\b(?:represented|covered)(?: (?:at|for|on) [^.;:,]{0,30})? by\b`),
];
const forWhom =
  /\b(?:for whom|in (?:the (?:place|stead) of whom|whose (?:place|stead|room)))\W{0,3}(?:\p{L}+ )?$/iu;
/** One is elected or speaks instead of another too. */
const otherDoing =
  /\b(?:elect|propos|select|spoke|speak|report|introduc|mov|second|sign|read|vot|present)(?:ed|ing|s)?\b|\b(?:vice-?)?chair(?:man|person)?\b|\bspokes|\brepresentative (?:on|to)\b|\bto the (?!meeting|committee meeting)\p{L}+/iu;

/** "replaced B as the lead member" is about another seat. */
const asOther = /^,? as (?!(?:an? |the |his |her )?(?:named )?(?:substitut|deput|reserve|alternat|stand))/i;

/** Without what brackets hold. */
const plain = (words: string): string => words.replace(/\([^()]*\)/g, ' ').replace(/\b(subs?|res)\./gi, '$1');

/** "A; substitute B". */
const nounBehind = new RegExp(String.raw`; ?(?=(?:his |her |their |the )?${noun}[ :=–-]*$)`, 'iu');

/** What the words between two names say of who sat for whom; null for nothing. */
export function seatOf(between: string, after: string, isRoll: boolean): Seat | null {
  if (between.length > 170) return null;
  const words = plain(between);
  if (/[.;]\s/.test(words.replace(nounBehind, ''))) return null;
  const some = (rules: readonly RegExp[]): boolean => rules.some((rule) => rule.test(words));
  if (some(rightSits) || (isRoll && some(rightSitsPerhaps))) return 'right';
  if (forWhom.test(words)) return satThere.test(after) ? 'right' : null;
  if (/^(?:'s)? (?:place|seat|stead)/.test(words)) return null;
  if (asOther.test(after)) return null;
  if (otherDoing.test(words.replace(/\bpresent (?:as|in|for|at|on)\b/g, ' '))) return null;
  return some(leftSits) || (isRoll && some(leftSitsPerhaps)) ? 'left' : null;
}

/** "A was substituted by B, C by D and E's by F". */
export function repeatedSeat(
  between: string,
  { last, isListed, isRoll }: { last: Seat | null; isListed: boolean; isRoll: boolean },
): Seat | null {
  const word =
    /^(?:(?:, |\s|,? and )(?:as (?:an? |the |his |her )?\p{L}+)?)? ?(?:likewise |similarly |also |in turn |again )?\(?(by|for|vice|dros|ar ran|yn lle)(?: the)? $/iu.exec(
      plain(between),
    )?.[1];
  if (word === undefined) return null;
  if (/vice/i.test(word) || (isRoll && / \(for (?:the )?$/.test(between))) return 'left';
  const seat = /by/i.test(word) ? 'right' : 'left';
  return last === seat || (isListed && seat === 'left') ? seat : null;
}

export const satThere =
  /^(?:,? (?:\([^()]*\))?)? ?(?:(?:had|was|were|has|is|also|then|now|would|be|been|duly|accordingly) ){0,3}(?:substitut|deputi[sz]|act|attend|sat|sit|stood|stand|present|appear|came|serv|here|there|took|in attendance)/i;

/** Behind the name of one who sat for somebody named before him. */
export const satForThem = new RegExp(
  String.raw`^(?: \([^()]*\))?,? ?(?:[–-] |\()?(?:(?:who|had|was|were|is|has|been|being|also|then|attend\w*|act\w*|present|sat|sitting|sits|came|come|here|there|appeared|in attendance|took part|at the meeting) ){0,4}(?:(?:substituting|substituted|substitutes?|sub|deputi[sz]ing|deputi[sz]ed|standing in|stood in|filling in|sitting in|covering)\b(?! (?:for (?!(?:him|her|them|this|the (?:meeting|item)|that|items?)\b)|(?:by|at|members?)\b))|(?:as|being) (?:an? |the )?(?:his |her |their )?${noun}\b(?! (?:for|of|to) (?!(?:him|her|them|this|the (?:meeting|item)|items?)\b))|(?:in|taking|took) (?:his|her|their) (?:place|stead|room|seat)|(?:instead\b|for (?:him|her|them)(?=[.,;)]|$| (?:at|during|on|until|that|this|and|throughout)\b)))`,
  'iu',
);
/** The same where it names the relation by a pronoun, so that the other may stand far off. */
export const satAsTheirs = new RegExp(
  String.raw`^[^.;:]{0,60}\b(?:as|was|being) (?:his|her|their) ${noun}\b|^[^.;:]{0,60}\b(?:in|took|take|taking|fill) (?:his|her|their) (?:place|stead|room|seat)\b|^[^.;:]{0,50}\bfor (?:him|her|them)(?=[.,;)]|$| (?:at|during|on|until|that|this|and|throughout)\b)`,
  'iu',
);
/** Behind "B's": what A is who attended as that. */
export const isTheirNoun = new RegExp(String.raw`^ ${noun}\b`, 'iu');
export const theirs = new RegExp(
  String.raw`\b(?:his|her|their|whose) ${noun}(?: (?:was|is|being|would be))?\W{0,3}$`,
  'iu',
);
/** Behind the name of one who sat for nobody that is named. */
export const satAsOne = new RegExp(
  String.raw`^,? ?\(?(?:(?:who|had|was|were|has|is|being|also|then) ){0,3}(?:attend\w*|present|sat|sitting|act\w*|in attendance|served|serving|came|appeared)?[^.;:()]{0,25}? ?\bas (?:an? |the )?${noun}\b(?! (?:for|of|to|mayor|leader|chair\p{L}*|convener|provost|police|chief|commissioner|director|head|clerk)\b)|^ ?[(–-] ?(?:${noun})\.?(?:\)|$)`,
  'iu',
);
/** Before the name of the absent one, who comes first: "In place of A, B attended". */
export const insteadOf = new RegExp(
  String.raw`(?:\b(?:as|being) (?:an? |the )?${noun} (?:for|of)|(?:substituting|deputi[sz]ing|standing in) for|(?:in|taking) (?:the )?(?:place|stead|room|lieu) of|instead of)\W{0,2}(?:the )?$`,
  'iu',
);

/** The same where attendance is the matter. */
export const insteadOfPerhaps =
  /\b(?:(?:attending|in attendance|sitting|acting|appearing|present|there|here)(?: on behalf of| for)|representing|covering(?: for)?)\W{0,2}(?:the )?$/i;

/** Behind an owner's name: what another takes up ("on A's behalf", "took A's seat"). */
export const isTheirPlace = /^ (?:place|seat|stead|room|slot|behalf|chair)\b/i;
/** "In A's place" with the one who sat there behind. */
export const inTheirPlace = /\b(?:in|on|taking|filling|occupying)(?: the)? $/i;
/** "A (B attending)", where those who are away are listed. */
export const cameForThem =
  /^ (?:(?:was|is) )?(?:attend(?:ed|ing)|in attendance|present|sitting|sat|came|deputi[sz]ing)\b[^();,.]{0,30}(?:[),.;]|$)/i;
/** "A's substitute for this item, B". */
export const isTheirNounBefore =
  /^ (?:named )?substitute(?: member)?(?: (?:for|at|on) [^.;,]{3,30})?(?:,| \(| being| was| –|:) ?(?:the )?$/i;

/** Between the one who sat and the owner of the place. */
export const satIn = /\b(?:in|on|took|taken|taking|takes|filled|filling|occupied|occupying)(?: the)? $/i;

/** A change of the membership itself, and a stand-in who was not let in. */
const forGood =
  /\b(?:permanent(?:ly)?|(?:remainder|rest) of the (?:\p{L}+ )?(?:year|term|cycle)|with effect from|w\.?e\.?f|municipal year|resign\w*|until further notice|in future|from now on|henceforth|new member of|(?:be|is|was|were|are) (?:re-?)?(?:appointed|elected|nominated)\b[^.;]{0,120}\b(?:on|to) (?:the|its|our)|for the (?:year|term)|as an? (?:full |new )?member of)\b/iu;
const notSeated =
  /\b(?:out of time|too late|invalid|ineligible|disallowed|ruled out|not (?:been )?(?:valid|eligible|entitled|qualified|accepted|received in time)|could not be (?:accepted|seated|allowed))\b/i;
/** "At the last meeting A sat for B", "A had replaced B on the Committee": not at this one. */
const elsewhere =
  /\b(?:at|for|from|of) (?:the|its|our|their) (?:last|previous|preceding) (?:meeting|session)\b|\bha(?:d|s|ve) (?:now |since |recently )?(?:replaced|succeeded)\b[^.;]{3,80}\b(?:on|as an? member of) (?:the|this)\b/i;
const thisMeeting =
  /\b(?:this|the|today's|tonight's) (?:meeting|evening|afternoon|morning|item|session) ?(?:only)?\b|\b(?:tonight|today)\b/i;

/** Whether a sentence is about a lasting change, or about somebody who was not let sit. */
export const isNoSubstitution = (words: string): boolean =>
  notSeated.test(words) || ((forGood.test(words) || elsewhere.test(words)) && !thisMeeting.test(words));
