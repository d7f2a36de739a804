import type { Outcome } from '../../schema/records/decision.ts';
import { matchesOf } from '../core/matches.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import {
  adverbs,
  approvesMinutes,
  asAmended,
  decided,
  fixesSum,
  strongest,
  verbAt,
} from './decision-verbs.ts';

const passive = new RegExp(
  `\\b(?:be|stands?|(?:is|are|was|were) hereby)( not)? ${adverbs}(?=[\\p{L}])`,
  'giu',
);
const infinitive = new RegExp(
  `(?:^|[;:,–/] ?|\\band |\\bboth )(not )?to (not )?${adverbs}(?=[\\p{L}])`,
  'giu',
);
const finite =
  /\b(?:that|the|this|our) (?:[\p{L}'-]+ ){0,4}?(?:committee|sub-committee|council|cabinet|board|panel|forum|authority|executive|members|meeting)(?: (?:hereby|also|further|therefore|now))? (?=\p{L})/giu;
const start = new RegExp(`^(?:that )?(?:it was |it be )?(not )?${adverbs}(?=\\p{L})`, 'iu');
const clipped = /[:–-] ?(?=\p{L}{4,12}\b)/gu;
/** "… that the paper lie on the table", "that the decision go back to the Cabinet": the subjunctive of a paper. */
const subjunctive =
  /\b(?:papers?|reports?|items?|motion|matter|petition|application|decision|proposal|it) (?=(?:lie|lay|go|stand|return|come)\b)/gi;
/** "…; and that officers proceed as set out": a clause of its own in which somebody is to do something. */
const furtherClause =
  /(?:[;,]|\band) ?(?:and )?that (?:(?!(?:be|is|are|was|were|had|has|have|would|will|could|may|might|must|to)\b)[\p{L}'-]+ ){1,8}?(?:proceed|continue|go|bring|take|write|make|prepare|work|meet|provide|circulate|submit|send|produce|carry|monitor|arrange|explore|investigate|look|give|seek|pursue|undertake|ensure|press|act|start|begin|remain|keep|hold|use|set|draw|offer|contact|liaise|respond|reply|come|return|attend|join|form|serve|sit|convene|lead|publish|report|review|develop|implement|commission)(?! (?:is|are|was|were|had|has|would)\b)\b/iu;
const inOurName = /\bwe\b(?:,[^;.]{1,80},)? (?:hereby |do )?(?=\p{L})/giu;
/** "That no order be made" refuses what was asked for. */
const nothingGiven =
  /^(?:that )?no (?:[\w-]+ ){0,2}(?:order|permission|licen[cs]e|grant|consent|approval|award)s? (?:be|should be|is) (?:made|granted|given|issued|awarded)\b/i;
const advisedBody =
  /\b(?:cabinet|council|committee|board|executive|minister|commissioner)\b[^.;,]{0,40} be (?:\w+ly )?(?:advised|urged) (?:to|that|not)\b/i;
/** "Application refused for …": a note without its auxiliary. */
const clippedSubject =
  /^(?:[\p{L}'-]{1,30} ){1,5}?(?=(?:approved|refused|granted|noted|deferred|withdrawn|adopted|agreed|accepted|rejected|referred|received)\b)/iu;
/** Behind a caption the verdict may be told: "Decision: the application is refused", "fees as in the appendix approved". */
const told = new RegExp(`\\b(?:is|are|was|were)( not)? ${adverbs}(?=[\\p{L}])`, 'giu');
/** "The licence is granted as applied for": what a caption's sentence tells first. */
const toldFront = new RegExp(
  `^(?:the|this|your) (?:[\\p{L}'-]+ ){1,8}?(?:is|are|was|were|(?:has|have) been)( not)? ${adverbs}(?=(?:granted|refused|approved|rejected|dismissed|allowed|deferred|adjourned|upheld|revoked|suspended)\\b)`,
  'iu',
);
const atEnd =
  /\b(?:approved|agreed|adopted|accepted|noted|refused|rejected|granted|deferred|received|withdrawn|supported)(?= ?\W*$)/i;
/** What may yet happen, or what is only meant, is not what is decided. */
const modal = /\b(?:will|would|may|can|could|might|must|to|which|who)(?: not| \w+ly)?\s*$/;
const denied =
  /^(?:approv|agre|support|accept|adopt|grant|permit|endors|confirm|ratif|acced|allow|consider|pursu|proceed|progress|entertain|uph[oe]ld|implement|award|sanction|consent|not|receiv|recommend|commend|carried|passed|tak(?:e|en) (?:forward|up|further)|make\b|(?:further|now|formally|so|hereby) )/i;
/** "… the council tax at band D be £189.27". */
const sumAlone =
  /\b(?:council tax|precept|rate|levy|charges?|fees?|rent|budget)\b[^.;]{0,60}? be (?:set at |fixed at )?£/i;
/** "…, which are to be referred to the Panel": what is sent on is sent on in a clause beside the verdict too. */
const sentOn =
  /\b(?:(?:which|that) (?:is|are|was|were|be)(?: to be)?|,? and(?: be| is| are| was| were| to be)?|,? and that [^.;]{0,80}? be|to) (?:also |accordingly |formally |hereby )?(?:referred|remitted|forwarded|transmitted)(?: on| back| up| over)?,? to,? (?!in\b|as\b|above\b)/gi;

const mayGiveNothing = prefilter(nothingGiven);
const mayAdvise = prefilter(advisedBody);
const mayTellFirst = prefilter(toldFront);
const mayBePassive = prefilter(passive);
const mayBeSubjunctive = prefilter(subjunctive);
const mayGoOn = prefilter(furtherClause);
const mayBeSum = prefilter(sumAlone);
const maySendOn = prefilter(sentOn);
const mayBeOurs = prefilter(inOurName);
const mayBeFinite = prefilter(finite);

interface Verb {
  readonly outcome: Outcome;
  readonly at: number;
}

const joined = new RegExp(`(?:,|,? and|,? but|/| &) (?:to )?${adverbs}(?=\\p{L})`, 'iuy');

/** The verb at a place and those that share it ("be received and referred to …"). */
function verbsFrom(words: string, at: number, isDenied: boolean, most = 5): Verb[] {
  const subject = words.slice(Math.max(0, at - 200), at);
  const first = verbAt(words, at);
  if (first === null) {
    const [word = ''] = /^\p{L}{2,20}/u.exec(words.slice(at, at + 20)) ?? [];
    if (isDenied && denied.test(words.slice(at, at + 60))) return [{ outcome: 'REJECTED', at }];
    const isSum = fixesSum(word, subject, words.slice(at + word.length, at + word.length + 100));
    return isSum ? [{ outcome: 'APPROVED', at }] : [];
  }
  if (most === 0) return [];
  const word = words.slice(at, first.end);
  const object = words.slice(first.end, first.end + 100);
  const outcome = isDenied && denied.test(word) ? 'REJECTED' : decided(first.outcome, word, subject, object);
  joined.lastIndex = first.end;
  const next = joined.exec(words);
  return next === null
    ? [{ outcome, at }]
    : [{ outcome, at }, ...verbsFrom(words, next.index + next[0].length, false, most - 1)];
}

/** "Agreed the motion and to refer the matter": an infinitive beside a noun. */
const alsoTo = /(?:,|;|) and to (?=(?:refer|remit|recommend|defer|approve|adopt)\b)/gi;

const mayAddTo = prefilter(alsoTo);

/** Verbs that later infinitives share: "to note the report and refer the matter to …". */
const sharedInfinitive =
  /\b(?:and|but|;) (?:to )?(?=(?:refer|remit|recommend|approve|adopt|defer|endorse|agree|authorise|delegate|request|appoint|refuse|grant) )/gi;

/**
 * What the words of a resolution decide: the strongest of the verbs that stand where resolutions decide ("be
 * approved", "to note", "Council adopts"), AGREED for a doing that has no name here; null for words that decide nothing.
 */
export function readContent(content: string): Outcome | null {
  const words = content.trim();
  if (words === '') return null;
  if (mayGiveNothing(words) && nothingGiven.test(words)) return 'REJECTED';
  if (mayAdvise(words) && advisedBody.test(words)) return 'RECOMMENDED';
  const found: Verb[] = [];
  let isDoing = false;
  const opening = start.exec(words);
  if (opening !== null) found.push(...verbsFrom(words, opening[0].length, opening[1] !== undefined));
  const front = mayTellFirst(words) ? toldFront.exec(words) : null;
  if (front !== null) found.push(...verbsFrom(words, front[0].length, front[1] !== undefined));
  for (const match of mayBePassive(words) ? matchesOf(passive, words) : []) {
    if (modal.test(words.slice(Math.max(0, match.index - 24), match.index))) continue;
    const before = / not $/i.test(words.slice(Math.max(0, match.index - 5), match.index));
    const verbs = verbsFrom(words, match.index + match[0].length, match[1] !== undefined || before);
    const isThanks = /^(?:thanked|congratulated|given thanks)\b/i.test(
      words.slice(match.index + match[0].length),
    );
    if (verbs.length === 0 && !isThanks) isDoing = true;
    found.push(...verbs);
    if (
      /\b(?:approval|consent|permission)\b[^.;]{0,60}$/i.test(
        words.slice(Math.max(0, match.index - 90), match.index),
      ) &&
      /^(?:given|granted)\b/i.test(words.slice(match.index + match[0].length))
    ) {
      found.push({ outcome: 'APPROVED', at: match.index });
    }
  }
  for (const match of matchesOf(infinitive, words)) {
    const isMain = match.index === 0 || found.some(({ at }) => at < match.index) || isDoing;
    if (!isMain) continue;
    const isDenied = match[1] !== undefined || match[2] !== undefined;
    const verbs = verbsFrom(words, match.index + match[0].length, isDenied);
    if (verbs.length === 0 && match.index === 0) isDoing = true;
    found.push(...verbs);
    if (verbs.length === 0) continue;
    for (const shared of matchesOf(sharedInfinitive, words)) {
      if (shared.index > match.index) found.push(...verbsFrom(words, shared.index + shared[0].length, false));
    }
  }
  if (found.length === 0) {
    for (const match of mayBeOurs(words) ? matchesOf(inOurName, words) : [])
      found.push(...verbsFrom(words, match.index + match[0].length, false));
    for (const match of mayBeFinite(words) ? matchesOf(finite, words) : [])
      found.push(...verbsFrom(words, match.index + match[0].length, false));
  }
  if (found.length === 0) {
    for (const match of matchesOf(clipped, words))
      found.push(...verbsFrom(words, match.index + match[0].length, false));
  }
  if (found.length === 0 && !isDoing && !/^that\b/i.test(words)) {
    const after = clippedSubject.exec(words);
    if (after !== null) found.push(...verbsFrom(words, after[0].length, false));
  }
  for (const match of mayBeSubjunctive(words) ? matchesOf(subjunctive, words) : [])
    found.push(...verbsFrom(words, match.index + match[0].length, false));
  for (const match of mayAddTo(words) ? matchesOf(alsoTo, words) : [])
    found.push(...verbsFrom(words, match.index + match[0].length, false));
  if (found.length > 0 && !isDoing && mayGoOn(words) && furtherClause.test(words)) isDoing = true;
  const sum = mayBeSum(words) ? sumAlone.exec(words) : null;
  if (sum !== null) found.push({ outcome: 'APPROVED', at: sum.index });
  for (const match of maySendOn(words) ? matchesOf(sentOn, words) : []) {
    const before = words.slice(Math.max(0, match.index - 60), match.index);
    if (!/\b(?:had|earlier|previously|already)\b/i.test(before))
      found.push({ outcome: 'REFERRED', at: match.index });
  }
  if (found.length === 0 && !isDoing) {
    const toldOnes = matchesOf(told, words).filter(
      ({ index }) => !/\b(?:which|who|that)\s+$/i.test(words.slice(Math.max(0, index - 6), index)),
    );
    const verbs = toldOnes.flatMap((match) =>
      verbsFrom(words, match.index + match[0].length, match[1] !== undefined),
    );
    found.push(...verbs);
    const last = verbs.length === 0 && words.length < 400 ? atEnd.exec(words) : null;
    if (last !== null) found.push(...verbsFrom(words, last.index, false));
  }
  if (
    approvesMinutes(words) &&
    !found.some(({ outcome }) => ['DEFERRED', 'REFERRED', 'NOTED', 'RECOMMENDED'].includes(outcome))
  ) {
    return 'APPROVED';
  }
  const first = [...found].sort((a, b) => a.at - b.at)[0];
  // What another body is recommended to do is its own to decide.
  if (first?.outcome === 'RECOMMENDED') return 'RECOMMENDED';
  const outcome = strongest([
    ...found.map((verb) => verb.outcome),
    ...(isDoing ? (['AGREED'] as const) : []),
  ]);
  return outcome === null ? null : asAmended(outcome, words);
}
