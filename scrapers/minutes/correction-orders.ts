import { anyTerm, sure } from './correction-terms.ts';

const inSure = sure.slice(1, -1);
const adverb = String.raw`(?:(?:\p{L}+ly|now|instead|then|also|duly|therefore|in fact|only|simply) )`;
const be = String.raw`(?:(?:have|has|had|be|been|being|is|are|was|were) )`;
const ought = String.raw`(?:should|ought to|must|shall|needs? to|is to|are to|was to|were to|to|will|would)`;
const changed = String.raw`(?:replaced|corrected|amended|altered|changed|revised|substituted|transferred|converted|updated|switched|rectified|modified|moved|re-?recorded)`;
const listed = String.raw`(?:shown|recorded|listed|noted|marked|entered|named|described|minuted|referred to|given|stated|spelt|printed|placed|put|set out|credited|attributed)`;
/** The old stands before, the new behind. */
const toNew = [
  String.raw`\b(?:(?:${be}|now |to |since )${adverb}?){0,4}(?:${changed}(?: so as)? (?:in)?to|(?:replaced|substituted) (?:by|with))(?: (?:read|say|show|state|become|be))?(?: that)?(?=\W)`,
  String.raw`\b${ought} ${adverb}?(?:have )?${adverb}?(?:read|show|shown|appear|appeared|become)(?: as| that)?(?=\W)`,
  String.raw`\b(?:should|ought to|must|shall) ${adverb}?(?:have )?${adverb}?(?:say|said|state|stated)(?: that)?(?=\W)`,
  String.raw`\b(?:should|ought to|must|shall|to) ${adverb}?(?:have )?${adverb}?(?:be|been)(?: ${adverb}?${listed}(?: (?:as|in|under|among|with|to|at))?)?(?=\W)(?! (?:added|inserted|included|deleted|removed|struck|taken|amended|corrected|noted|signed|approved|agreed|circulated|confirmed|submitted|received|altered|changed|replaced|rectified|put|made|given))`,
  String.raw`\b(?:now |correctly )(?:reads?|shows?|says?)\b|\b(?:to become|becomes|becoming|reading)\b|\bsay\b(?= ["\uf000-\uf4ff])`,
  String.raw`\b${be}{0,3}(?:struck (?:out|through|off)|deleted|removed|crossed out|taken out)\b[^;${inSure}]{0,40}(?=${sure} (?:\p{L}+ ){0,2}(?:inserted|written|substituted|put|added|replac))`,
  String.raw`(?<=\b(?:minutes?|record|page|entry|note) |[\uf500-\uf8ff] )to (?:say|state|record|note) that\b`,
  String.raw`\b(?:was|were|is|had been) (?:in (?:fact|truth|reality)|actually|really|properly)\b`,
  String.raw`\b(?:was|were|is|been|be|being) (?:filled in|completed|supplied)(?: as| with| by)?(?=\W)`,
  String.raw`→|=>|->`,
].join('|');
/** The new stands before, the old behind. */
const toOld = String.raw`(?:\b(?:was|were|is|been|be|being) (?:substituted|inserted|put) for|\binstead of|\brather than|\bin (?:the )?place of|\bin lieu of|\bas opposed to|\bin substitution for|(?<=[${inSure}],? )replacing|,? ?\band (?:was |were |is |are |did |had )?not(?: (?:been|be)(?= [\uf000-\uf4ff]))?|(?<=[,(–-] ?)not|(?<=[${inSure}] )not|\b(?:is|was|are|were) not(?= (?:an? |the )?${sure})|;? ?\b(?:he|she|they|it|who|is|was|,) (?:is |was |were )?not (?:to be |have been |be )?${listed}(?: as| in| under)?)(?=\W)(?! (?:be|been|have|yet|only|being|${listed}|included|accurate|correct|in \uf500|(?:in|on|among|under) [\uf500-\uf8ff])\b)`;
/** The same where what stands before was put there in error. */
const wrongFor = String.raw`\b(?:(?:had|has|have) been|was|were|appears?|appeared) (?:(?:wrongly|mistakenly|incorrectly) )?(?:${listed} |typed |written )?(?:down )?(?:in error |by mistake )?(?:instead of|in (?:the )?place of|in lieu of|for(?! the (?:motion|amendment)))(?: that of)?(?=\W)|\b(?:was|were|is|being|in) (?:an? )?(?:\p{L}+ )?(?:error|mistake|slip|misprint) for\b`;
const wrongly = String.raw`\b(?:mis-?spelt|mis-?spelled|(?:wrongly|mistakenly|incorrectly|erroneously) (?:${listed}|typed))(?: in the \p{L}+)? as(?=\W)`;
export const operator = new RegExp(
  `(?<wrongFor>${wrongFor})|(?<toOld>${toOld}|${wrongly})|(?<toNew>${toNew})`,
  'giu',
);

export const stop =
  /[;\n]|\. (?=\S)|: |(?:, )?\band (?=(?:in|at|on|under|that|page|para|minute|item|line|the (?:name|word|figure|date|vote|entry|reference|time|title|spelling))\b)/gi;

const arg = (name: string): string => `(?<${name}>[^;\\n]{1,140}?)`;
const term = (name: string): string => `(?<${name}>${anyTerm})`;
const sureTerm = (name: string): string => `(?<${name}>${sure})`;
const cues = String.raw`had in fact|when|whereas|although|though|but|should|in fact|in truth|actually|it was|they were|correct\p{L}*|confirmed|ought|had been|had|to be|for`;
const rest = '(?<rest>[^;\\n]{0,140})';
const wideRest = '(?<rest>[^\\n]{0,140}(?:\\n[^\\n]{0,100})?)';
const change = String.raw`(?:amend|correct|alter|chang|revis|mov|transfer|switch|re-?record|adjust|updat|convert|mend)\p{L}*`;
const state = String.raw`(?:given|shown|recorded|printed|listed|stated|described|marked|noted|minuted|entered|put down|down|appear(?:ed|s|ing)?|reported|named|set out|showed|spelt|mis-?spelt|referred to|credited|attributed|put|had (?:it|said)|it (?:had )?said|said|gave|states|had shown|read|wrongly|mistakenly|incorrectly)(?! that\b)`;
const gap = `[^;\\n${inSure}]`;

/** Orders in which a word comes first. */
export const fronted: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:delet|remov|tak(?:en|ing)|transfer|mov|switch)\p{L}*\b[^;\n]{0,60}? from (?:the )?(?<before>${anyTerm})[^;\n]{0,60}?\b(?:to|in|into|under|among|on|as) (?:the )?(?<after>${anyTerm})(?<rest>)`,
    'giu',
  ),
  new RegExp(
    String.raw`\bfor ${arg('before')} (?:read|substitute|put|there (?:be|was) substituted)\b${rest}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b${change}\b${gap}{0,90}?\bfrom ${arg('before')},? (?:in)?to(?: read| show| say)?\b${rest}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:delet|remov|strik|struck|cross|omit|tak|cut)\p{L}*(?: out)?(?: of)? ${arg('before')},? (?:and|to|by|with) (?:the )?(?:its |their |his |her |then )?(?:insert|replac|substitut|add|writ|put|read)\p{L}*(?: in)?(?: of| by| with| it with| it by)?\b${rest}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:substitut|insert)\p{L}*(?: of)? ${arg('after')} (?:for|in (?:the )?place of|instead of|in lieu of)\b${rest}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:replac|swap)\p{L}*(?: of)? ${arg('before')} (?:with|by|to(?: read| show| say)?)\b${rest}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:chang|amend|correct|alter)(?:e|ing|ed|ion)?(?: of)? (?!record|account|and accurate|was |were |made |had |has |to )${arg('before')} (?:to(?: read| show| say)?|into)\b${rest}`,
    'giu',
  ),
];
/** What stood there in brackets, or what did not. */
export const bracketed: readonly RegExp[] = [
  new RegExp(
    String.raw`${term('after')},? ?[([](?:(?:the |it |this )?(?:minutes? )?(?:${state}|was|had been|not|formerly|previously|and|said|as|instead of|rather than) ){0,4}(?:as |under |in |at )?["']?${term('before')}[^()[\]\n]{0,40}[)\]]`,
    'giu',
  ),
  new RegExp(
    String.raw`${term('before')} [([](?:now|corrected to|should (?:be|read)|recte)(?: \p{L}+){0,3} ${term('after')}[)\]]`,
    'giu',
  ),
  new RegExp(String.raw`[([]${term('after')},? (?:and )?not ${term('before')}[,)\]]`, 'giu'),
];
/** The old words in square brackets behind the new ones, in the words of a quotation. */
export const inQuotation = /(?<after>[^\[\]]{3,120}) \[(?<before>[^\]]{2,100})\]/u;
/** Two states of one thing; only pieces of one kind count. */
export const states: readonly RegExp[] = [
  // "Cllr A, shown as absent, had been there throughout".
  new RegExp(
    String.raw`[,(] ?(?:(?:who|which) (?:was|were|had been) )?${state} (?:as |at |to be |under )?${term('before')}[,)] (?<cue>had (?:in fact )?been|(?:was|were)(?: in fact)?|should have been|had)\b${rest}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b${state}\b${gap}{0,50}?${sureTerm('before')}(?<mid>[^]{0,160}?)\b(?<cue>${cues})\b${wideRest}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b${state} (?:as|at|against|under|in|for) ${term('before')}(?<mid>[^\n]{0,80}?)\b(?<cue>${cues})\b${rest}`,
    'giu',
  ),
  new RegExp(
    String.raw`${term('after')}${gap}{0,80}?\b(?:but|and|although|though|while|which)\b${gap}{0,60}?\b(?:${state}|declared)\b${gap}{0,30}?${term('before')}`,
    'giu',
  ),
  new RegExp(
    String.raw`${term('before')}[^;\n]{0,60}\b(?:he|she|they|name|(?:was|were|had been)) (?:was |were |had been )?${state} (?:as|among|under)\b[^]{0,160}?\b(?:it was|it had been|was in fact|should have been) ${term('after')}`,
    'giu',
  ),
];

export const stated = new RegExp(
  String.raw`\b${state}\b${gap}{0,50}?(${sure})(?![^]*${sure}[^]*${sure})`,
  'iu',
);
