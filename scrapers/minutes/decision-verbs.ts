import type { Outcome } from '../../schema/records/decision.ts';

/** What a verb of deciding makes of its object; regular forms are made from the stem. */
const stems: readonly (readonly [Outcome, string])[] = [
  ['REFERRED', 'refer remit'],
  ['RECOMMENDED', 'recommend commend'],
  ['REJECTED', 'refuse reject dismiss decline negative defeat veto disallow disapprove oppose'],
  ['DEFERRED', 'defer adjourn postpone'],
  ['WITHDRAWN', 'withdraw'],
  [
    'APPROVED',
    'approve adopt ratify grant accept permit endorse renew sanction confirm award allow consent homologate validate',
  ],
  [
    'AGREED',
    'agree elect re-elect appoint re-appoint reappoint co-opt coopt nominate delegate authorise authorize exclude support carry instruct request ask invite establish empower mandate direct reaffirm revoke accede assent',
  ],
  ['NOTED', 'note receive acknowledge'],
];
const irregular: readonly (readonly [Outcome, string])[] = [
  ['REJECTED', 'lost withheld'],
  ['WITHDRAWN', 'withdrawn withdrew'],
  ['APPROVED', 'passed'],
  ['AGREED', 'write'],
];
const doubling = /^(?:refer|remit|defer|permit|co-?opt)$/;

/** "defer", "defers", "deferred", "deferring". */
function formsOf(stem: string): string[] {
  if (stem.endsWith('y')) return [stem, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`];
  if (stem.endsWith('e')) return [stem, `${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`];
  const doubled = doubling.test(stem) && !stem.endsWith('opt') ? stem + stem.slice(-1) : stem;
  return [stem, `${stem}${/(?:s|sh|ch)$/.test(stem) ? 'es' : 's'}`, `${doubled}ed`, `${doubled}ing`];
}
/** The Welsh of the same, in the forms of resolutions. */
const welshForms: readonly (readonly [Outcome, string])[] = [
  ['REFERRED', 'cyfeirio cyfeiriwyd'],
  ['RECOMMENDED', 'argymell argymhellwyd'],
  ['REJECTED', 'gwrthod gwrthodwyd'],
  ['DEFERRED', 'gohirio gohiriwyd'],
  [
    'APPROVED',
    'cymeradwyo cymeradwywyd mabwysiadu mabwysiadwyd cadarnhau cadarnhawyd chymeradwyo gymeradwyo',
  ],
  ['AGREED', 'cytuno cytunwyd penodi penodwyd ethol etholwyd eithrio awdurdodi dirprwyo'],
  ['NOTED', 'nodi nodwyd derbyn'],
];
const outcomeOfWord = new Map([
  ...stems.flatMap(([outcome, words]) =>
    words.split(' ').flatMap((stem) => formsOf(stem).map((word) => [word, outcome] as const)),
  ),
  ...[...irregular, ...welshForms].flatMap(([outcome, words]) =>
    words.split(' ').map((word) => [word, outcome] as const),
  ),
]);

const body =
  '(?:committee|sub-committee|subcommittee|council|cabinet|board|panel|forum|authority|executive|commission|group|party|partnership|plenary|assembly)';
/** Verbs of more than one word, and verbs that decide only with certain objects; tried before single words. */
const phrases: readonly (readonly [RegExp, Outcome | null])[] = [
  [/refer(?:red|s)? to (?:in|above|below|as|at|by|paragraph)\b/iy, null],
  [
    /(?:h[eo]ld|st[oa]+n?d|carr(?:ied|y)|la(?:id|y)|put|le(?:ft|ave)|deferred)(?: (?!to\b|on\b)[\w']+){0,4}? (?:over|back|off|in abeyance|on the table|forward to (?:the|a|its) (?:next|following|future))\b/iy,
    'DEFERRED',
  ],
  [/(?:lie|lay) on the table\b/iy, 'DEFERRED'],
  [/(?:let go|let lie|left|put)(?: [\w']+){0,3}? (?:until|till)\b/iy, 'DEFERRED'],
  [/(?:stood|stand) down (?:to|until|till)\b/iy, 'DEFERRED'],
  [
    /(?:brought|bring|come|considered|consider|taken|take|put|moved|move|reconsidered|reconsider|placed|place|presented|returned|rolled)(?: (?!to\b|at\b)[\w']+){0,4}?(?: back| again| over| further)?,? (?:to|at|on|until|till|for|in) (?:decision at )?(?:the|a|an|its|our) (?:next|future|later|following|subsequent|special|[\w-]+ (?:\d{4} )?meeting|meeting (?:in|on|of))\b/iy,
    'DEFERRED',
  ],
  [/(?:ma[dk]e|making|a) (?:[\w']+ ){0,3}recommendations? (?:[\w']+ ){0,3}?to\b/iy, 'RECOMMENDED'],
  [/issued? (?:a |the )?counter[ -]notices?\b/iy, 'REJECTED'],
  [
    /not (?:be |to |been )?(?:further |now |so |formally )?(?=supported|agreed|accepted|approved|adopted|granted)/iy,
    'REJECTED',
  ],
  [/(?:sign|signed) off\b/iy, 'APPROVED'],
  [
    /(?:give|gave|given)(?: [\w']+){0,2} (?:approval|consent|assent|permission|blessing|sanction)\b/iy,
    'APPROVED',
  ],
  [/(?:acknowledged?|confirm(?:ed)?) (?:the )?receipt\b/iy, 'NOTED'],
  [
    /continue[ds]? (?:consideration\b|for (?:(?:an?|the|further|more|additional|accompanied) )*(?:site (?:visit|inspection|meeting)|information|reports?|advice|consultation)\b|(?:[^.;]{0,60}? )?(?:to|until) (?:(?:the|its|a|an|their) )?(?:next|future|later|following|subsequent|[\w-]+ (?:\d{4} )?meeting|meeting|special)\b)/iy,
    'DEFERRED',
  ],
  [
    new RegExp(
      `(?:pass(?:ed|es)?|forward(?:ed|s)?|transfer(?:red|s)?|hand(?:ed)?|transmit(?:ted)?|sent|send|re(?:turn|direct)(?:ed)?)(?! a (?:letter|representative|copy))(?: (?!to\\b)[^.;, ]{1,30}){0,8}?(?:, (?:through|via|by|with|together with|without|under|as) [^,;.]{2,60},)? (?:on |over |back |up |on up )?to (?:the |a |its |their )?(?:[\\p{L}'&-]+ ){0,6}?${body}\\b`,
      'iuy',
    ),
    'REFERRED',
  ],
  [
    /adjourn(?:ed|s)?(?: the meeting)? (?:briefly|for (?:a|an|the|lunch|tea|refreshments|[\w-]+ (?:minutes?|hours?)|(?:some )?(?:[\w-]+ )?(?:minutes|time) )|until \d{1,2}[.:]\d\d|from \d|at \d)\b/iy,
    null,
  ],
  // A body that is no committee is known by its capitals; an officer is no body.
  [
    /(?:[Pp]ass(?:ed)?|[Ff]orward(?:ed)?|[Tt]ransfer(?:red)?|[Hh]and(?:ed)?|[Tt]ransmit(?:ted)?|(?:go|sent|send|return(?:ed)?)(?= back))(?: (?!to\b)[^.;, ]{1,30}){0,5}? to (?:the |an? |its )?(?![^.;,]{0,60}\b(?:Officers?|Clerk|Director|Head|Chief|Solicitor|Treasurer|Secretary|Engineer)\b)(?=\p{Lu})/uy,
    'REFERRED',
  ],
  [/over (?:to|until|till)\b/iy, 'DEFERRED'],
  [/passed (?:to|on|over)\b/iy, null],
  [/(?:turned down|thr[eo]wn? out|voted (?:it |the \w+ |this )?(?:down|out))\b/iy, 'REJECTED'],
  [/(?:voted|waved|nodded|let) (?:it |the \w+ |this )?through\b|g[ia]ven? the go-ahead\b/iy, 'APPROVED'],
  [/taken away\b(?=[^.;]{0,40}\b(?:back|again|rewrit|rework|reconsider|redraft)\w*)/iy, 'DEFERRED'],
  [/t(?:ak(?:e|en)|ook) note\b/iy, 'NOTED'],
];

const wordHere = /[\p{L}-]{1,20}/uy;
/** Words that a phrase can begin with: only before them are the phrases tried. */
const beginsPhrase =
  /^(?:refer|adjourn|re(?:turn|direct)|hold|held|sto|sta|carr|lai|lay|put|le(?:ft|ave)|defer|lie|br(?:ought|ing)|come|consider|reconsider|take|took|move|plac|present|roll|ma[dk]|a$|issue|not$|sign|g[ia]ve|acknowledg|confirm|continue|pass|forward|transfer|hand|transmit|sen[dt]|go$|over$|turned|thr[eo]w|voted|waved|nodded|let$|given)/i;

/** A word of deciding that stands at `at`, and where it ends; null for other words. */
export function verbAt(words: string, at: number): { outcome: Outcome; end: number } | null {
  wordHere.lastIndex = at;
  const [found = ''] = wordHere.exec(words) ?? [];
  for (const [phrase, outcome] of beginsPhrase.test(found) ? phrases : []) {
    phrase.lastIndex = at;
    const match = phrase.exec(words);
    if (match !== null) return outcome === null ? null : { outcome, end: at + match[0].length };
  }
  const outcome = outcomeOfWord.get(found.toLowerCase());
  return outcome === undefined ? null : { outcome, end: at + found.length };
}

/** Words that may stand between an auxiliary and its verb. */
export const adverbs =
  '(?:(?:also|further|then|now|hereby|duly|again|therefore|thereupon|accordingly|thereby|unanimously|formally|both|merely|otherwise|thereafter|next|instead|together|so|all|being|once|[a-z]{2,16}ly),? ){0,3}';

const things =
  /\b(?:minutes?|assessments?|designs?|lev(?:y|ies)|rates?|draft|plans?|strategy|strategies|policy|policies|budgets?|contract|tender|scheme|programme|accounts|statement|fees|charges|grants?|awards?|donations?|permission|licen[cs]e|application|lease|business case|terms of reference|framework|protocol|criteria|code|precept|estimates)\b/i;
const papers =
  /\b(?:motion|item|report|application|petition|paper|proposal|matter|question|business|this|it)\b/i;
const minutesRecord =
  /\b(?:minutes?|notes|record)\b.{0,200}\b(?:approved|agreed|confirmed|signed|accepted|adopted|taken as read|correct record|true record|accurate record)\b|\b(?:correct|true|accurate)(?: and \w+)? record\b|\bminutes?\b.{0,200}\bauthori[sz]ed for signature|\b(?:approv|agre|confirm|sign|accept|adopt)\w*(?: off)? (?:(?:the|of|draft|open|public|as|correct|an?|accurate) ){0,4}(?:minutes?|notes of the|record of the)\b/i;

/** Whether words approve the minutes of an earlier meeting, however they put it. */
export const approvesMinutes = (words: string): boolean => minutesRecord.test(words);

const advice = /\b(?:recommendations?|advice|suggestions?|view)\b[^;.]{0,40}$/i;
const recommendationAhead = /^ (?!that\b|and\b)(?:[^ ;.,]{1,24} ){0,4}?recommendations?\b/i;
const adviceAhead = /^ (?:(?!that\b|and\b)[^ ;.,]{1,24} ){0,4}?(?:advice|suggestions?|view)\b/i;
const orders = /\b(?:variation|bye?-?laws?|regulations?)\b/i;
const levies = /\b(?:rates?|precept|council tax|lev(?:y|ies)|budget|charges?|fees?|rents?|demand)\b/i;

/** Whether a sum is fixed, as a council fixes its tax: "be laid", "be set", "to levy". */
export const fixesSum = (verb: string, subject: string, object: string): boolean =>
  !/^ (?:out|up|aside|down|in|off)\b/i.test(object) &&
  ((/^(?:set|laid|fixed|levied|made|issued|increased|raised|frozen)$/i.test(verb) &&
    levies.test(subject.slice(-120))) ||
    (/^ma[dk]e$/i.test(verb) &&
      orders.test(
        /e$/.test(verb) && verb.toLowerCase() === 'made' ? subject.slice(-120) : object.slice(0, 40),
      )) ||
    (/^(?:set|lay|fix|levy|levied|issue|make)$/i.test(verb) && levies.test(object.slice(0, 60))));

/** What the verb decides, given what stands before and behind it in its clause. */
export function decided(outcome: Outcome, verb: string, subject: string, object = ''): Outcome {
  if (
    /^(?:accept|endors|support)/i.test(verb) &&
    (advice.test(subject) ||
      adviceAhead.test(object) ||
      (/^accept/i.test(verb) && recommendationAhead.test(object)))
  )
    return 'AGREED';
  if (
    /^authori[sz]ed$/i.test(verb) &&
    /\b(?:payments?|cheques|invoices|expenditure|accounts|virement)\b/i.test(subject)
  )
    return 'APPROVED';
  if (/^passed$/i.test(verb) && !/\p{L}/u.test(subject)) return 'AGREED';
  if (/^confirm/i.test(verb)) return /\bdecisions?\b/i.test(subject) ? 'AGREED' : 'APPROVED';
  if (
    /^(?:passed|adopted|approved|accepted|endorsed|supported)$/i.test(verb) &&
    /\b(?:motion|proposal|proposition|resolution)\b[^.;,]{0,40}$/i.test(subject.slice(-90))
  )
    return 'AGREED';
  if (outcome === 'WITHDRAWN') {
    const isPaper = /^withdrew/i.test(verb) || papers.test(subject) || !/\p{L}{3}/u.test(subject);
    return isPaper ? 'WITHDRAWN' : 'AGREED';
  }
  if (/^agreed?$/i.test(verb))
    return things.test(subject) && !/recommendation/i.test(subject) ? 'APPROVED' : 'AGREED';
  if (/^lost$/i.test(verb)) return 'REJECTED';
  return outcome;
}

const order: readonly Outcome[] = [
  'REFERRED',
  'RECOMMENDED',
  'AMENDED',
  'APPROVED',
  'REJECTED',
  'WITHDRAWN',
  'DEFERRED',
  'AGREED',
  'NOTED',
];

/** The strongest of several outcomes; null of none. */
export const strongest = (found: readonly Outcome[]): Outcome | null =>
  order.find((outcome) => found.includes(outcome)) ?? null;

/** The strongest of the points of one decision: a refusal of some is no refusal of all where others came first. */
export const strongestPart = (parts: readonly Outcome[]): Outcome | null => {
  const first = parts.find((part) => part !== 'NOTED');
  const others = parts.filter((part) => part !== 'REJECTED' && part !== 'NOTED');
  return first !== 'REJECTED' && others.length > 0 ? strongest(others) : strongest(parts);
};

/** "With those changes" of a paper; a correction of minutes never counts. */
const byChanges =
  /\bso (?:amended|altered|varied|adjusted)\b|\b(?:with|subject to|incorporating) (?:(?:the|those|these|that|this|both|one|two|three|all|following|above|agreed) ){1,3}(?:\w+ )?(?:changes?|alterations?|amendments?|additions?(?! of\b)|adjustments?|redrafting|rewording)\b(?! (?:to|of|in) (?:the )?conditions?\b)|(?<!\bbe )\bamended (?:as above|accordingly|in (?:that|this) (?:respect|way)|to (?:show|read|say))\b|\bwith (?:these|those|both|that) (?:made|carried)\b/i;

/** "With the deletion of the last sentence, the policy was approved": a paper changed as it is approved. */
export const byDeletion =
  /^\W*with the (?:deletion|addition|insertion|substitution|omission|replacement|removal|change|alteration|amendment)s?\b[^;]{3,300}, (?:the|this) (?:[\w-]+ ){0,3}(?:polic|plan|strateg|protocol|scheme|code|statement|terms|draft|report|programme|document|framework|procedure|budget|constitution)/i;

/** "Approved as amended" is more than approved; minutes with corrections stay approved. */
export function asAmended(outcome: Outcome, words: string): Outcome {
  const changed =
    /\b(?:(?<!\bconditions[^.;]{0,40} )as (?:so |further |now |thus )?(?:amended|altered|revised at the meeting|varied)(?! (?:by|in) (?:the|an) (?:addendum|update|supplement|officer|late))|in (?:its|their|an|the) (?:amended|altered|revised) form|amended (?:motion|proposal|proposition|resolution|recommendations?)|motion,? as amended)\b/i;
  const carried = outcome === 'APPROVED' || outcome === 'AGREED';
  return carried && (changed.test(words) || byChanges.test(words)) && !approvesMinutes(words)
    ? 'AMENDED'
    : outcome;
}
