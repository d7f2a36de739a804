import { matchesOf } from '../core/matches.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
/** What words say of people: they apologised, were absent without that, or neither. */
export type Absence = 'apologies' | 'absent' | 'neither';

const apologyWord = String.raw`(?:apolog(?:y|ies)|apols|regrets|excuses|reasons? for (?:his |her |their )?(?:absence|non-attendance)|notice of (?:his|her|their) absence|ymddiheuriad\w*|leithsc\p{L}+)`;
const lateness =
  / ?\bfor (?:(?:any|his|her|their|the|being|an?|having to|having) )*(?:late|lateness|early|leav\w+|depart\w*|arriv\w*|delay\w*|doing so|joining|absence (?:during|from part)|missing (?:part|the (?:start|beginning|end)))/i;
const comesLate =
  /\b(?:would|will|to|may|might) (?:be (?:arriving|joining|coming|a little|slightly|running)? ?)?(?:arrive|join|come|late|leave|attend)\w*(?: \w+){0,3}? ?(?:late(?:r)?|early|in due course|shortly)?\b(?<=\b(?:late|later|early|shortly|course))|\b(?:arriv|runn)ing late\b|^,? \(?who (?:later |then )?(?:arrived|joined|came|left) (?:at|late|later|early|during)\b/i;
const ofThings = new RegExp(
  String.raw`\bapolog(?:ies|y)\b for (?!$|(?:(?:his|her|their|the|any|non-?) ?)?(?:absence|non-?attendance|non-?appearance|inability|not (?:being|attend|coming)|this (?:meeting|session|item|part)|the (?:meeting|session|afternoon|morning|evening)))`,
  'i',
);
const reaches =
  /(?:\b(?:from|of|by|on behalf of|for|gan|oddi wrth|ar ran|were|was|are|(?:along|together) with|as (?:had|did|well as))\b|[:–-])[^.;]*$/i;
const otherSubject =
  /\b(?:welcom|thank|introduc|read out|reminded|report(?:ed)? (?:that|on)|said (?!so\b)|asked|presented (?:the|an?|his|her|its)\b|were present\b|was present\b|joined|attend(?:ed|ing)\b|in attendance|in the chair\b|chair:|opened|elected|appointed|declared)\w*/i;
const nothingHeard = new RegExp(
  String.raw`\b(?:no|nor|neither|without) (?:\p{L}+,? ){0,4}?(?:apolog\w*|word|message|explanation|notice|reply|contact|regrets|excuses?)\b[^.;]{0,60}?(?:\bfrom|\bby|\bfor|on behalf of|:|–)|\bnothing\b[^.;]{0,30}\b(?:heard|received)\b[^.;]{0,20}\b(?:from|of)\b|\b${apologyWord} (?:(?:was|were|had|has|have|been) ){0,2}not\b[^.;]{0,40}\b(?:from|by|for)\b|\bnot (?:been )?(?:sent|given|received|tendered|offered|submitted)\b[^.;]{0,30}apolog\w*[^.;]{0,20}\b(?:from|by)\b`,
  'iu',
);
const unable =
  /\b(?:(?:unable|not able) to (?:attend|come|join|make (?:it|the)|be (?:present|there|here|with|at))|could not (?:attend|come|join|make (?:it|the)|be (?:present|there|here|with|at))|prevented from attending|would not be (?:able to (?:attend|come|be)|present|attending|coming)|(?:ask|beg|request)\w* (?:leave )?to be excused|(?:ask|beg|request)\w* (?:that )?(?:his|her|their) (?:absence|non-attendance|apolog(?:y|ies)) be|would (?:be away|not (?:now )?(?:be|get|attend|make)\b)|be excused (?:from )?attend\w*)\b/i;
const absentWord =
  /\b(?:absent(?:ees?)?|not (?:present|in attendance)|did not attend|failed to attend|non-?attendance|babsennol|yn absennol)\b/i;
const allBut =
  /\b(?:all|every|full|everyone|everybody|whole|entire)\b[^.;]{0,80}\b(?:present|attend\w*|there|here)\b[^.;]{0,40}\b(?:save|except(?:ing)?|apart from|other than|exception(?: being| of)?|bar|but|excluding|barring)(?: for| being| of)?\W*(?:the )?$/i;
const anyLabel =
  /\b(?:present|in attendance|attending|also there|substitut\w*|deput(?:y|ies)|reserves?|late(?:ness)?|left|leaving|early|interests?|proposed|moved|seconded|chair(?:man|person)?|clerk|vacanc\w+|officers?|presennol)\b[^:]{0,40}(?::|–)[^:]*$/i;

/** The last cue wins, so what stands behind one is looked at. */
function lastOf(rule: RegExp, words: string): number {
  let at = -1;
  for (const match of matchesOf(rule, words)) at = match.index;
  return at;
}

const apologyRule = new RegExp(String.raw`\b${apologyWord}`, 'giu');
const ofOthers = new RegExp(String.raw`\b${apologyWord}\b[^.;]{0,30}\b(?:from|of|on behalf of) $`, 'iu');
const everyAbsent = new RegExp(absentWord.source, 'gi');
const everyUnable = new RegExp(unable.source, 'gi');
/** ", who is on holiday, and ", " (Vice-Chair) was acting, and from the Engineer, ": the same list goes on. */
const goesOnBefore =
  /\b(?:and|or|nor|also) (?:from|of|by|on behalf of|for)\b[^.;:]{0,60}$|^,? ?(?:\([^()]*\))?,? ?(?:who|whose|due|owing|because|as|on)\b[^.;:]{0,100}(?:,|,? and|,? or)\s(?:the )?$/i;

/** What the words before a list of people say of them; null where they say nothing, so that the last word counts. */
export function leadOf(words: string): Absence | null {
  if (words.length < 4 || (goesOnBefore.test(words) && !/\b(?:late|leav|early|arriv)/i.test(words)))
    return null;
  if (allBut.test(words)) return 'absent';
  if (/\bfor (?:being )?(?:the (?:first|last|early|later|start)\b|part\b|late|leav|early|arriv)/i.test(words))
    return 'neither';
  const apology = lastOf(apologyRule, words);
  if (nothingHeard.test(words)) return 'absent';
  const gone = Math.max(lastOf(everyAbsent, words), -1);
  const cue = Math.max(apology, gone, lastOf(everyUnable, words));
  const rest = cue === -1 ? words : words.slice(cue);
  if (cue === -1) return anyLabel.test(words) || verb.test(words) ? 'neither' : null;
  if (otherSubject.test(rest) || !reaches.test(rest)) return verb.test(rest) ? 'neither' : null;
  if (apology !== -1 && (ofThings.test(words.slice(apology)) || lateness.test(words.slice(apology))))
    return 'neither';
  if (gone > apology && cue === gone) {
    if (/\bwith\b[^.;:]{0,10}apolog|\b(?:apolog(?:y|ies)|regrets|excuses) (?:for|of|at)\b/i.test(words))
      return 'apologies';
    if (
      apology !== -1 &&
      /^\W*absen/i.test(words.slice(gone)) &&
      /\bfor\W+$/i.test(words.slice(apology, gone))
    )
      return 'apologies';
    return /(?::|[–-]|\b(?:were|was|are|is)(?: recorded as)?)\W*(?:\p{L}+ ){0,3}$/iu.test(rest)
      ? 'absent'
      : 'neither';
  }
  return 'apologies';
}

const verb =
  /\b(?:was|were|had|has|have|would|is|are|said|joined|arrived|left|declared|took|thanked|welcomed|presented|opened|attended|resolved|asked|gave|sat|acted|replaced|stood|did|does|came|went|reported)\b/i;
const before = String.raw`^,? ?(?:\([^()]{0,60}\),? ?)?(?:,[^,.;]{3,60},? )?`;
const helping = String.raw`(?:(?:who|having|being|had|has|have|was|were|is|are|also|each|both|all|similarly|likewise|then|duly|and|again|not|recorded as|noted as|shown as|marked|therefore|still) ){0,5}`;
const gave = new RegExp(
  String.raw`${before}(?:[^.;]{0,90}\b(?:and|but|who|having|with|had) )?${helping}(?:sen[dt]\w*|gave|giv\w+|tender\w*|submit\w*|offer\w*|convey\w*|made|intimat\w*|present\w*|put in|forward\w*|telephon\w*|phon\w*|e-?mail\w*|lodg\w*|express\w*|sought|left)\b(?: in)?[^.;]{0,40}?\b${apologyWord}`,
  'iu',
);
const theirs = new RegExp(
  String.raw`^[^.;]{0,90}\b(?:with|by|:|–|-) ?(?:(?:his|her|their) )?${apologyWord}\W*$`,
  'iu',
);
const apologised = new RegExp(String.raw`${before}${helping}apologi[sz](?:ed|ing|e|es)\b`, 'iu');
const forAbsence = /\bapologi[sz]\w+ for (?:(?:his|her|their|the|non-?) ?)?(?:absence|non|inability|not )/i;
const passed = new RegExp(
  String.raw`${before}(?:,? ?(?:their |his |her |the )?)?${apologyWord}(?: for (?:absence|non-?attendance|inability)[^.;]{0,25})? (?:were|was|had|have|has|being|having)\b(?! not)`,
  'iu',
);
const couldNot = new RegExp(
  String.raw`${before}${helping}(?:${unable.source})|${before}[^.;]{0,80}\b(?:that|as|because|and|say|saying) (?:(?:he|she|they) )?(?:(?:was|were|is|are|had|has|have) )?(?:${unable.source})`,
  'iu',
);
const wasAbsent = new RegExp(
  String.raw`${before}(?:who )?(?:was|were|had been|is|are|being)(?: (?:also|likewise|both|all|recorded as|noted as|again|then|marked))* ?(?:absent|not (?:present|in attendance|there|here|at the meeting|with us|seen)|neither (?:present|in attendance|there|here))\b|^,? ?(?:\([^()]{0,60}\) ?)?(?:not (?:here|there|present|in attendance)|no[- ]show|absent\W*$)`,
  'iu',
);
const notCome = new RegExp(
  String.raw`${before}(?:who )?(?:did not (?:attend|appear|come)\b|had not (?:attended|appeared|arrived|come)\b|failed to (?:attend|appear)|(?:sent|gave|given|had (?:sent|given|made|tendered|offered)|tendered|made|offered|submitted) (?:no|neither)\b[^.;]{0,25}(?:apolog|word|reason|explanation|message)|(?:had )?(?:not|neither) (?:sent|given|tendered|submitted|made|offered)[^.;]{0,20}apolog)|${before}(?:from|of) whom (?:nothing|no )`,
  'iu',
);
const forAWhile =
  /\b(?:absent|present|attendance) (?:from (?:the )?(?:room|chamber|hall|table|debate|vote|item|discussion)|for (?:the|this|that|part|item)|during|when|while|through|until|from (?:\w+ ){0,3}meetings|for (?:\w+ ){1,3}(?:months|years)|since|at the (?:time|start|vote)|throughout|as )|\bto (?:put|ask) (?:his|her|their|the)\b|\bapplicants?\b/i;
const withApology =
  /\b(?:absent|attend|present)\b[^.;]{0,40}\b(?:with|having (?:sent|given)|but (?:had )?(?:sent|given|tendered)|and (?:had )?(?:sent|given|tendered))\b[^.;]{0,25}\bapolog/i;
const negated =
  /\b(?:no|not|neither|nor|without|never)\b(?:(?!\b(?:and|but|so) (?:had |has |have )?(?:sen[dt]|gave|giv|tender|offer|submit))[^.;]){0,50}\bapolog/i;
const noted =
  /^(?:, [^,.;:()–]{3,60}?)? ?[,(–-] ?\(?(absent|not present|did not attend|apologies|apology|apols?\.?)\b(?! with apolog)(?! accepted for (?:late|leav))/i;

/** "had sent word that she was ill". */
const toldWhy = new RegExp(
  String.raw`^(?: \([^()]{0,60}\))?,? ?${helping}(?:sent (?:word|a message)|given notice|notified|informed|told|e-?mailed|telephoned)[^.;]{0,60}\b(?:ill|unwell|away|working|abroad|on (?:\p{L}+ )?(?:holiday|leave)|not (?:now )?(?:get|make|be)|at (?:work|another))\b`,
  'iu',
);
/** In a list of those away: why they were, or "had sent theirs". */
const whyAway = new RegExp(
  String.raw`^(?: \([^()]{0,60}\))?,? ?(?:(?:had|has|have|was|were|is|are|also|both|each|all) ){0,3}(?:away\b|ill\b|unwell\b|indisposed|in hospital|abroad|elsewhere|unavailable|on (?:\p{L}+ )?(?:holiday|leave)|(?:otherwise|also)? ?engaged|called away|(?:had )?(?:another|a prior|a previous) (?:meeting|engagement|commitment)|(?:tendered|sent|given|gave|offered|made) (?:theirs|(?:his|hers|her own|their own)(?=[.,;)]|$)))`,
  'iu',
);

/** Every rule by which words say outside a list of those present that somebody was away. */
export const awayRules = [
  ...[allBut, nothingHeard, apologyRule, absentWord, unable, noted, withApology, negated, gave, passed],
  ...[apologised, wasAbsent, notCome],
];

const mayBeSaid = prefilter(
  ...[noted, lateness, comesLate, withApology, negated, gave, theirs, couldNot, whyAway, toldWhy],
  ...[passed, apologised, wasAbsent, notCome],
);

/** What the words behind a list of people say of them; null where they say nothing of the kind. */
export function saidOf(words: string, isRoll: boolean): Absence | null {
  if (!mayBeSaid(words)) return standsAlone(words);
  const aside = noted.exec(words)?.[1];
  if (aside !== undefined) return /^apol/i.test(aside) ? 'apologies' : 'absent';
  if ((lateness.test(words) && /apolog/i.test(words) && !ofOthers.test(words)) || comesLate.test(words))
    return 'neither';
  if (withApology.test(words) && !negated.test(words)) return 'apologies';
  const isOther = ofOthers.test(words);
  if (!negated.test(words) && !isOther) {
    if (gave.test(words) && !ofThings.test(words)) return 'apologies';
    if (isRoll && (theirs.test(words) || couldNot.test(words) || whyAway.test(words) || toldWhy.test(words)))
      return 'apologies';
    if (passed.test(words) && !ofThings.test(words)) return 'apologies';
    if (
      apologised.test(words) &&
      (forAbsence.test(words) ||
        /\bapologi[sz]ed\W*$/i.test(words) ||
        (isRoll && !/\bapologi[sz]\w+ (?:for|that|to)\b/i.test(words)))
    )
      return 'apologies';
  }
  if ((wasAbsent.test(words) && !forAWhile.test(words)) || notCome.test(words)) return 'absent';
  if (negated.test(words) && /^[^.;]{0,20}\b(?:gave|sent|given|sending|without)\b/i.test(words))
    return 'absent';
  return standsAlone(words);
}

const standsAlone = (words: string): 'neither' | null =>
  !goesOn.test(words) && subject.test(words) ? 'neither' : null;

/** What is done with apologies, not by those who send them. */
const goesOn =
  /^,? ?(?:\([^()]*\),? ?)?(?:(?:and|which|who|whose)\b|(?:(?:were|was|are|be|is|had|have|been|being|it) ){1,3}(?:also |duly |unanimously )?(?:receiv|not|accept|giv|submit|tender|record|intimat|convey|report|present(?:ed)|made|approv|sent|read))/i;
const subject =
  /^,? ?(?:\([^()]*\),? ?)?(?:(?:had|was|were|has|is|are|did|would|will|(?:then|also) (?:\p{L}+ed|sat|left|came|took|sent|gave))\b)|^ (?:substitut\w*|attend\w*|sat|took|acted|joined|arrived|left|came|presided|stood|replaced|represented|deputi\w+)\b/iu;
