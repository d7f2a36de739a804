import type { InterestClause } from './interest-clauses.ts';
import { abbreviation, interestWord, isKind, isKindWord } from './interest-kinds.ts';
import type { InterestWords } from './interest-nature.ts';

const declaring =
  /\b(?:declar(?:ed|es|ing)|disclos(?:ed|es|ing)|regist(?:ered|ering)|intimat\w+|made known|made (?:an? )?(?:\p{L}+ )?(?:declaration|disclosure)|gave notice|put on record|place[d]? on record)\b/iu;
const having =
  /\b(?:ha[ds]|have|having|held|holds|holding|with|because of|owing to|due to|stated|noted|indicated|reported|advised|recorded|became aware)\b[^.;]*$/i;
const saying =
  /^,? ?(?:\([^()]*\),? ?)?(?:(?:who|also|both|each|all|then|further|had|has|similarly|likewise|subsequently|and) ){0,4}(?:said|stated|advised|informed|explained|reported|mentioned|added|observed|remarked|intimated|recalled|told|noted|confirmed|indicated|announced|acknowledged|drew (?:the )?\p{L}*'?s? ?attention|made (?:it )?known|wished (?:it )?(?:to be )?(?:recorded|noted|to (?:state|note|record|declare))|(?:asked|requested) (?:for )?(?:it|that it|this|that this|the committee|members) (?:to )?(?:be )?(?:recorded|noted|minuted)|pointed out|put on record|placed on record|reminded (?:the )?\p{L}+|[\p{L} ]{3,30}? to (?:say|state|mention|disclose|explain|point out|make (?:it )?(?:known|clear)))(?<where>,? [^.;:]{0,110}?,?)??(?: that|(?= (?:he|she|they) (?:was|were|is|are|had|has|sat|chair|own|kn[eo]w|work|held|liv|rent|ran)))(?<= that|(?:said|stated|mentioned|explained|added|noted|reported)) (?<rest>.*)$/iu;
const state =
  /^,? ?(?:\([^()]*\),? ?)?(?:(?:also|both|each|all|who|similarly) ){0,3}(?:(?:is|was|were|are|had been|has been|being) (?:(?:also|both|each|all|currently|previously|formerly|once|now|himself|herself|still) )?(?:an?|the (?!chair\w* (?:of|for) the (?:meeting|committee)|only|first|last)|one|his|her|members?|directors?|trustees?|governors?|owners?|tenants?|employe\w+|related|acquainted|married|friends?|neighbou?rs?|involved|known|in receipt|on the|chair|vice-?chair|president|patrons?|shareholders?|parents?|connected|associated|retained|in (?:a )?(?:business|partnership|dispute)|customers?|patients?|landlords?|co-?owners?|joint|part|registered|appointed (?:by|to) the (?:council|board)|nominated|living|working)\b|(?:sits?|sat|serv(?:es|ed)|work(?:s|ed)|live[sd]?|own(?:s|ed)?|hold(?:s)?|held|rent(?:s|ed)?|kn(?:ows|ew)|chair(?:s|ed)|runs?|ran|uses?|receive[sd]?|acts?|acted|employ(?:s|ed)|represents|farm(?:s|ed)|volunteer(?:s|ed)|teach(?:es)?|taught|belong(?:s|ed)|attend(?:s)|rented|lets?|leases?|leased|banks?|knew)\b|(?:has|had|have) (?:an?|two|three|some|family|friends|relatives|children|previously|worked|known|links|shares|land|property|a)\b|as (?:an?|the|chair|member|trustee)\b|because\b)/i;
const relation =
  /^ (?:\p{L}+ )?(?:wife|husband|spouse|partner|sister|brother|son|daughter|mother|father|parents?|family|cousin|niece|nephew|uncle|aunt|employer|firm|company|business|home|house|property|school|children|child|friend|relative|grand\p{L}+|step\p{L}+|\p{L}+-in-law|practice|neighbour|farm|land|pension|union|club|charity|tenancy|allotment|employment|husband|clients?|relation)\b/iu;
const conduct =
  /\b(?:left|leav\w+|withdr\w+|vacat\w+|retired from|took no (?:further )?part|did not (?:take part|vote|participate)|absented|recused|excused|stepped (?:down|out|aside)|stood down|not vot\w+|abstained)\b/i;

/** Says that there is none, or something else that is "declared". */
export const noInterest =
  /\b(?:no (?:(?!longer)\p{L}+ ){0,4}interests?\b|nil\b|(?:was|is) not an interest\b|not (?:have|declare|hold|amount to|constitute|be) an? (?:\p{L}+ ){0,3}interest|(?:did|do|does) not (?:have|(?:consider|regard|believe|think|feel)[^.;]{0,60}) (?:an? |any )?(?:\p{L}+ ){0,2}interest|(?:had|have|has) (?:nothing|none) to declare|nothing to declare|lobb(?:ied|ying)|open mind|predetermin\w+|pre-determin\w+|(?:with|pre-?)?dr[ae]wn? (?:his|her|their|an?) (?:\p{L}+ ){0,2}(?:declaration|interest)|withdr[ae]wn? (?:his|her|their|an?) (?:\p{L}+ ){0,2}(?:declaration|interest)|declaration of (?:acceptance|office)|no longer (?:had|has|holds|held)|none (?:was|were) declared)/iu;
const notDeclaring =
  /\bnot an interest\b|\b(?:fail\p{L}*|need\p{L}*|required?|requirement|duty|asked|wish\p{L}*|ought) (?:to|of) (?:have )?(?:declar|disclos)\p{L}+|\bnot (?:yet |previously |then )?(?:have )?(?:declar|disclos)\p{L}+|\b(?:why|whether|should|must)\b[^.;]{0,40}\b(?:declar|disclos)\p{L}+|\b(?:to (?:see|visit|view)|visited) the (?:site|land|house)\b|\b(?:whether|if) (?:he|she|they|an?|any|members?)\b|\bdeclared (?:the meeting|closed|open|carried|lost|elected|duly|void|vacant|the result|[^.;]{0,20}\bcarried)\b|\bremind\w*\b[^.;]*\b(?:to|of the need)\b|\bin the interests?\b|\bbest interests?\b|\bpublic interest\b|\binterests? (?:of the|rates?|free|charge)|\binterest rates?\b|\brates? of interest\b|\bexpressions? of interest\b|\bconsidered? (?:it )?in the\b|\bregister of interests?\b|\bgreat interest\b|\bwith interest\b|\binterest in (?:the )?(?:project|scheme|joining|serving|becoming)\b|\bof (?:local|historic\w*|public|community|architectural|special) interest\b|\binterest (?:shown|expressed|from|among|groups?|payments?|payable|accru\w+)\b/iu;

export interface InterestContext {
  /** Whether the item or the list is one of declarations. */
  readonly isListed: boolean;
}

/** "an interest of a pecuniary nature". */
const ofNature = /^ of an? ([\p{L}-]+(?: (?:and|or) [\p{L}-]+)?) (?:nature|kind|type)\b/iu;
/** "said that his partner worked there: a pecuniary interest". */
const colonAtEnd = /\s*[:–-] ?(?:an? )?$/i;
const aside = /^, (?:who|whose)\b[^,;]{3,90},/;
/** "he now had a", "mentioned her": whose interest of a named kind follows. */
const hasOne =
  /(?:^[\s,]*|\b(?:he|she|they|who|and|also|both|each|now|then|again|so) )(?:ha[ds]|have|having|held|holds|mentioned|noted|stated|indicated|raised|repeated|reiterated|acknowledged|gave|made|recorded|confirmed) (?:an? |the |his |her |their )?$/i;
/** "a personal interest in the park" is a liking. */
const inThing =
  /^ in (?!(?:this|that|the (?:same )?(?:item|matter|application|report|proposal|business)|(?:agenda )?items?|minute)\b)/i;
/** "reminded members of his". */
const reminding = /\breminded (?:the )?\p{L}+ of (?:his|her|their) $/iu;
/** "disclosed, as district councillors, an interest". */
const capacity = /\b(?:declar|disclos|regist)(?:ed|es|ing), ((?:as|being) [^,;]{3,90}),/i;
/** "he had an interest in this item". */
const ofThis = /^interests? in (?:this|the) (?:item|matter|application|report|proposal|business|question)\b/i;
/** "drew attention to his employment by the University". */
const pointing =
  /^,? ?(?:\([^()]*\),? ?)?(?:(?:also|then|again) )?(?:drew (?:the )?(?:[\p{L}' ]{0,24} )?attention to|mentioned|referred to|spoke of|(?:reminded|told|advised|notified|informed) (?:the )?\p{L}+ of|recorded|noted|stated|raised|(?:asked|requested|wished) (?:that|for)) (?=(?:his|her|their)\b)(?!their (?:obligations?|dut(?:y|ies)|responsibilit\w+)\b)(?<what>[^.;]+)/iu;

/** "; this was a (personal interest)". */
const afterwards = /[,;.]?\s*(?:and )?(?:this|which|that|it|these) (?:is|was|were|being)\b.*$/i;
const isFronted = /^[\s,]*(?:having|on|at|before|during)\b/i;
const leaves =
  /^,? ?(?:said|stated|indicated|advised|explained)?(?: that)?(?: (?:he|she|they))?(?: would)? (?:left|leave|withdr\w+|not)\b/i;
const office =
  /^,? \((?:the )?(?:vice-?|deputy )?(?:chair\p{L}*|mayor|leader|convener|independent\b[^()]*|co-?opted[^()]*|officer|[A-Z]{2,6}|labour|conservative|green|lib(?:eral)? dem\p{L}*|\p{Lu}[\p{L}&' -]{0,40}, \p{Lu}[^()]*)\)/u;

/** The parts of a declaration in what follows a name; null where nothing is declared. */
export function declaredIn(
  clause: InterestClause,
  { isListed }: InterestContext,
): (Omit<InterestWords, 'people'> & { readonly isSure: boolean }) | null {
  const words = clause.words.replace(office, '').replace(openMinded, '');
  if (
    noInterest.test(words) &&
    !/\b(?:but|although)\b[^.;]*\bdeclar(?:ed|ing)|\btransparency statements?\b(?!.*\b(?:interest to declare|(?:he|she|they) had an? interest))/i.test(
      words,
    )
  )
    return null;
  if (notDeclaring.test(words)) return null;
  const deemed = considered.exec(words)?.groups;
  if (deemed !== undefined)
    return { kind: deemed['kind'] ?? '', words: deemed['what'] ?? '', where: '', isSure: true };
  const that = thatClause.exec(words)?.groups;
  const isThat = that !== undefined && !hasIt.test(that['rest'] ?? '');
  const found = isThat ? null : interestWord.exec(words);
  const declares = declaring.test(words);
  const told = isListed && found !== null && !declares ? saying.exec(words)?.groups : undefined;
  const tellsFirst =
    told !== undefined && ownState.test(told['rest'] ?? '') && !/\bthat[^.;]*\binterest/i.test(words);
  if (tellsFirst)
    return {
      kind: /\b(?:this|which|it|interest)\b[^.;]*/i.test(words) ? kindAfter(words) : '',
      words: (told['rest'] ?? '').replace(/[;.].*$/, ''),
      where: told['where'] ?? '',
      isSure: true,
    };
  if (found !== null) {
    const before = words.slice(0, found.index);
    const kindAt = kindStart(before);
    const behind = ofNature.exec(words.slice(found.index + found[0].length));
    const kind =
      behind?.[1] ??
      (/^(?:interests?|conflicts?)/i.test(found[0])
        ? before.slice(kindAt)
        : `${before.slice(kindAt)} ${found[0]}`);
    const front = before.slice(0, kindAt);
    const ended = colonAtEnd.test(front)
      ? saying.exec(front.replace(colonAtEnd, '').replace(aside, ''))?.groups
      : undefined;
    if (ended !== undefined)
      return { kind, words: ended['rest'] ?? '', where: ended['where'] ?? '', isSure: true };
    const isNamed = isKind.test(kind) || /^[A-Z]{3}/.test(found[0]);
    const rest = words.slice(found.index + found[0].length + (behind?.[0].length ?? 0));
    const isTold =
      reminding.test(front) ||
      (isNamed &&
        ((hasOne.test(front) && !inThing.test(rest)) || (/[(–-] ?$/.test(front) && conduct.test(words))));
    const isOfThis = having.test(front) && ofThis.test(words.slice(found.index));
    const isOwned =
      isOfThis ||
      isTold ||
      (declares && declaring.test(front)) ||
      /\bmade (?:an? |the )$/i.test(front) ||
      (having.test(front) && (isNamed || isListed));
    const isBare = isListed && /^[\s,:–(-]*(?:an? |the )?$/i.test(front);
    if (!isOwned && !isBare && !(isListed && (isNamed || declares || state.test(words)))) return null;
    if (!isListed && !isOfThis && !isTold && !declaring.test(front) && !(isNamed && conduct.test(words)))
      return null;
    // ", a tenant of the applicant, disclosed …" or "was a governor at the school; this was a personal interest".
    if (state.test(words) && !declares && !having.test(front))
      return { kind, words: front.replace(afterwards, ''), where: '', isSure: isNamed };
    return {
      kind,
      words: rest,
      where:
        appositionIn(front) ??
        capacity.exec(front)?.[1] ??
        appositionIn(/\bthat(,.*)$/u.exec(front)?.[1] ?? '') ??
        (isFronted.test(front) || conduct.test(front) ? '' : front),
      isSure: isNamed || declares,
    };
  }
  if (isThat) {
    const isThing = notDeclared.test(words);
    const kind = abbreviation.exec(words)?.[0] ?? '';
    return isThing || (!isListed && !isKind.test(words) && !isOwnState(that['rest'] ?? '', words))
      ? null
      : { kind, words: that['rest'] ?? '', where: that['where'] ?? '', isSure: true };
  }
  if (!isListed || leaves.test(words))
    return conduct.test(words) &&
      (isListed || isKind.test(words)) &&
      /\b(?:as|because|since|being)\b/i.test(words)
      ? {
          kind: '',
          words: words.replace(/^.*?\b(?=(?:as|because|since|being)\b)/i, ''),
          where: '',
          isSure: false,
        }
      : null;
  if (declares && saying.exec(words) === null)
    return { kind: '', words: appositionIn(words) ?? words.replace(declared, ''), where: '', isSure: false };
  const pointed = pointing.exec(words)?.groups?.['what'];
  if (pointed !== undefined)
    return {
      kind: '',
      words: pointed.replace(/, which\b.*$|,? (?:to )?be (?:recorded|noted|minuted)\b.*$/i, ''),
      where: '',
      isSure: false,
    };
  if (clause.isOwner) return relation.test(words) ? { kind: '', words, where: '', isSure: false } : null;
  const says = saying.exec(words)?.groups;
  if (says !== undefined) {
    const rest = says['rest'] ?? '';
    const isHis =
      /^(?:(?:as|because|since|although|while)\b[^.;]{0,60}, )?(?:(?:he|she|they) (?!would|could|will|wished|hoped|thought|felt|supported|had (?:been )?(?:no|not|concern))|(?:his|her|their|an?|as) )|^[^.;,]{3,60}\b(?:was|were|is|are) (?:his|her|their|known to|an? (?:friend|relative|client|customer|tenant|neighbour)) ?/i.test(
        rest,
      );
    return isHis ? { kind: '', words: rest, where: says['where'] ?? '', isSure: false } : null;
  }
  return state.test(words) && !/\b(?:dispensation|substitute|apolog)/i.test(words.slice(0, 60))
    ? { kind: '', words, where: '', isSure: false }
    : null;
}

/** "he sat on the board": what somebody says of himself. */
const ownState =
  /^(?:he|she|they) (?!would|could|will|wished|hoped|thought|felt|supported|had (?:no|not|concern|an? interest))/i;
const declared =
  /^[^.;]{0,60}\b(?:declared|disclosed|made (?:an? )?(?:\p{L}+ )?(?:declaration|disclosure))\b/iu;
/** "; the interest was disclosable". */
const kindAfter = (words: string): string => {
  const kind =
    /\b(?:this|that|which|it|interest) (?:is|was|being) (?:an? )?([\p{L}-]+)/iu.exec(words)?.[1] ?? '';
  return isKindWord.test(kind) ? kind : '';
};

/** "declared that he was a director": a state of his own, told by a verb of declaring. */
const isOwnState = (rest: string, words: string): boolean =>
  /^[^.;:]{0,60}\b(?:declared|disclosed) (?:[\p{L} ]{0,30} )?that (?:he|she|they|his|her|their) /iu.test(
    words,
  ) && !notOwn.test(rest);

/** What somebody would do or was made is no state of his. */
const notOwn =
  /^(?:he|she|they) (?:would|could|will|might|wished|hoped|thought|felt|supported|intended|did not|had (?:no|not|nothing|concern)|(?:was|were) (?:not|elected|satisfied|content|against|for|in favour|opposed|pleased|happy|concerned|minded|sure|surprised|disappointed))\b/i;
/** "… that he held a licence and considered this to be a personal interest". */
const considered =
  /\bthat (?<what>(?:he|she|they|his|her|their)\b[^.;]{3,200}?),? (?:and|which) (?:(?:he|she|they) )?(?:consider|regard|deem|felt|treat)\w*(?: that)? (?:(?:this|it|that|which) )?(?:(?:to be|was|as) )?an? (?<kind>[\p{L}-]+(?: [\p{L}-]+){0,3} )?interest\b/iu;
/** ", but was not predetermined": said beside what is declared. */
const openMinded =
  /,? (?:but|and|although|though) (?:(?:he|she|they) )?(?:was|were|had|has|have|is|are|kept|retained|did not)\b[^.;,]{0,60}(?:predetermin\w*|pre-determin\w*|open mind)[^.;,]*/i;

const beside =
  /^(?:and|or|but|&|as|well|code|type|category|a|b|1|2|clear|possible|potential|perceived|similar|further|family|business|professional|community|body|member|member's|conflict|declarations?|disclosures?|of|an?|(?:non-?)?code)$/i;

const thatClause =
  /\b(?:declared|disclosed|made (?:an? )?(?:\p{L}+ ){0,2}(?:declaration|disclosure))(?<where>,? (?:(?!\binterest|\bDPI|\bconflict)[^.;:]){0,110}?,?)?? (?:that|as|because|his|her|their|being|to being) (?<rest>.*)$/iu;
/** "that she held a sensitive interest". */
const hasIt =
  /^(?:(?:he|she|they|both|each) )?(?:also )?(?:had|has|have|held|holds|hold)? ?(?:(?:an?|the|his|her|their) )?(?:[\p{L}-]+,? (?:and |or )?){0,5}(?:interests?\b|DPIs?\b|NPIs?\b|ORIs?\b|NRIs?\b)/iu;
const notDeclared = /\b(?:as|that) (?:the )?(?:carried|lost|elected|mayor\b|surplus)/i;

/** Where the words of the kind begin before "interest": word by word backwards, a dozen at most. */
function kindStart(before: string): number {
  let start = before.length;
  let at = before.length;
  for (let count = 0; count < 12 && at > 0; count += 1) {
    const end = before.slice(0, at).trimEnd().length;
    const from = Math.max(before.lastIndexOf(' ', end - 1) + 1, 0);
    const word = before.slice(from, end).replace(/^[("'/]+|[)"',/]+$/g, '');
    if (isKindWord.test(word)) start = from;
    else if (!beside.test(word)) break;
    at = from;
  }
  return start;
}

function appositionIn(front: string): string | undefined {
  const words =
    /^,? ((?:an?|both|each|all|the|as|being|whose|who(?! (?:declared|disclosed|had|also|then))|\p{L}+ of|\p{L}+ (?:member|representative)) [^,;]{3,90}),/iu.exec(
      front,
    )?.[1];
  if (words === undefined) return undefined;
  return `as ${words.replace(/^(?:as|being|who|both|each|all) /i, '')}`;
}

/** Whether words say that there is no interest, or use the word for something else. */
export const isNotDeclared = (words: string): boolean => noInterest.test(words) || notDeclaring.test(words);

/** What somebody says of himself, up to what he did or asked about it; null for other words. */
export function tellOwn(words: string): string | null {
  const rest = saying.exec(words.replace(aside, ''))?.groups?.['rest'];
  return rest === undefined || !/^(?:his|her|their|(?:he|she|they) (?!had an?\b|ought|would))/i.test(rest)
    ? null
    : rest.replace(/(?:,? (?:and|which)|[;:,]) .*$/i, '').replace(/\.\s*$/, '');
}
