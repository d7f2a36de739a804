import type { Outcome } from '../../schema/records/decision.ts';

/** What a verb of deciding makes of its object, in the forms in which minutes write it. */
const forms: readonly (readonly [Outcome, string])[] = [
  ['REFERRED', 'refer refers referred remit remits remitted'],
  ['RECOMMENDED', 'recommend recommends recommended commend commends commended'],
  [
    'REJECTED',
    'refuse refuses refused reject rejects rejected dismiss dismissed decline declines declined negatived defeated lost',
  ],
  ['DEFERRED', 'defer defers deferred adjourn adjourns adjourned postpone postpones postponed'],
  ['WITHDRAWN', 'withdraw withdraws withdrawn withdrew'],
  [
    'APPROVED',
    'approve approves approved adopt adopts adopted ratify ratifies ratified grant grants granted accept accepts accepted permit permitted endorse endorses endorsed renew renewed sanction sanctioned confirm confirms confirmed award awarded passed allowed consented',
  ],
  [
    'AGREED',
    'agree agrees agreed elect elects elected re-elected appoint appoints appointed re-appointed reappointed co-opt co-opted nominate nominated delegate delegates delegated authorise authorises authorised authorize authorized exclude excludes excluded support supports supported carried instruct instructs instructed request requests requested ask invite write establish',
  ],
  ['NOTED', 'note notes noted receive receives received acknowledge acknowledged'],
];
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
const outcomeOfWord = new Map(
  [...forms, ...welshForms].flatMap(([outcome, words]) =>
    words.split(' ').map((word) => [word, outcome] as const),
  ),
);

const body =
  '(?:committee|sub-committee|subcommittee|council|cabinet|board|panel|forum|authority|executive|commission|group|party|partnership|plenary|assembly)';
/** Verbs of more than one word, and verbs that decide only with certain objects; tried before single words. */
const phrases: readonly (readonly [RegExp, Outcome | null])[] = [
  [/refer(?:red|s)? to (?:in|above|below|as|at|paragraph)\b/iy, null],
  [
    /(?:held|hold|stood|stand|carried|carry|laid|put|left|deferred) (?:over|back|off|in abeyance|on the table)\b/iy,
    'DEFERRED',
  ],
  [/(?:lie|lay) on the table\b/iy, 'DEFERRED'],
  [
    /continue[ds]? (?:consideration\b|(?:[^.;]{0,60}? )?(?:to|until) (?:(?:the|its|a|an|their) )?(?:next|future|later|following|subsequent|[\w-]+ (?:\d{4} )?meeting|meeting|special)\b)/iy,
    'DEFERRED',
  ],
  [
    new RegExp(
      `(?:pass(?:ed|es)?|forward(?:ed|s)?|transfer(?:red|s)?|handed|sent back|send back) (?:[^.;,]{0,60}? )?(?:on |over |back |up )?to (?:the |a |its |their )?(?:[\\p{L}'&-]+ ){0,6}?${body}\\b`,
      'iuy',
    ),
    'REFERRED',
  ],
  [/over (?:to|until|till)\b/iy, 'DEFERRED'],
  [/passed (?:to|on|over)\b/iy, null],
  [/turned down\b/iy, 'REJECTED'],
  [/tak(?:e|en) note\b/iy, 'NOTED'],
];

/** A word of deciding that stands at `at`, and where it ends; null for other words. */
export function verbAt(words: string, at: number): { outcome: Outcome; end: number } | null {
  for (const [phrase, outcome] of phrases) {
    phrase.lastIndex = at;
    const match = phrase.exec(words);
    if (match !== null) return outcome === null ? null : { outcome, end: at + match[0].length };
  }
  const word = /[\p{L}-]{2,20}/uy;
  word.lastIndex = at;
  const [found = ''] = word.exec(words) ?? [];
  const outcome = outcomeOfWord.get(found.toLowerCase());
  return outcome === undefined ? null : { outcome, end: at + found.length };
}

/** Words that may stand between an auxiliary and its verb. */
export const adverbs =
  '(?:(?:also|further|then|now|hereby|duly|again|therefore|thereupon|accordingly|thereby|unanimously|formally|both|merely|otherwise|so|all|being|once|[a-z]{2,16}ly),? ){0,3}';

const things =
  /\b(?:minutes?|plans?|strategy|strategies|policy|policies|budgets?|contract|tender|scheme|programme|accounts|statement|fees|charges|grants?|permission|licen[cs]e|application|lease|business case|terms of reference|framework|protocol|criteria|code|precept|estimates)\b/i;
const papers =
  /\b(?:motion|item|report|application|petition|paper|proposal|matter|question|business|this|it)\b/i;
const minutesRecord =
  /\b(?:minutes?|notes|record)\b.{0,200}\b(?:approved|agreed|confirmed|signed|accepted|adopted|taken as read|correct record|true record|accurate record)\b|\b(?:correct|true|accurate)(?: and \w+)? record\b/i;

/** Whether words approve the minutes of an earlier meeting, however they put it. */
export const approvesMinutes = (words: string): boolean => minutesRecord.test(words);

/** What the verb decides, given what stands before it in its clause. */
export function decided(outcome: Outcome, verb: string, subject: string): Outcome {
  if (/^confirm/i.test(verb)) return /\bdecisions?\b/i.test(subject) ? 'AGREED' : 'APPROVED';
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

/** "Approved as amended" is more than approved; minutes with corrections stay approved. */
export function asAmended(outcome: Outcome, words: string): Outcome {
  const changed =
    /\b(?:as (?:so |further |now )?amended|amended (?:motion|proposal|recommendations?)|motion,? as amended)\b/i;
  const carried = outcome === 'APPROVED' || outcome === 'AGREED';
  return carried && changed.test(words) && !approvesMinutes(words) ? 'AMENDED' : outcome;
}
