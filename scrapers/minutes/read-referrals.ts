import { bodiesAtFront, bodyAtEnd } from './body-names.ts';
import { isOfEarlierRecord } from './earlier-record.ts';
import type { Sentence } from './even-text.ts';
import type { Found, ItemText, OnwardReferral } from './facts.ts';
import { toFound, viewOf } from './item-view.ts';

const gap = String.raw`(?:,[^,;.]{2,90},| (?:back|on|onwards?|up|down|over|out|again|without debate|directly|jointly|formally|for (?!the\b)[\p{L} ]{3,45}?))*`;
/** "be referred to …", "stands referred, without debate, to …", "is hereby passed to …". */
const passive = new RegExp(
  String.raw`\b(?<lead>be|is|are|was|were|stands?|stood|being)(?: (?:hereby|thereby|accordingly|therefore|also|further|then|now|instead|formally|noted and|received and|approved and|unanimously|automatically))*,? (?:refer+ed|passed|remitted)${gap} to (?<to>.+)`,
  'iu',
);
/** "… be received and referred to …": the verb is the second of two. */
const second = new RegExp(
  String.raw`\b(?:be|was|were) [^.;:]{3,80}?,? and (?:be )?(?:refer+ed|passed|remitted)${gap} to (?<to>.+)`,
  'iu',
);
/** "… deferred and the item referred to …". */
const elliptic = new RegExp(
  String.raw`\b(?:resolved|agreed|be|was|were)\b[^.;]{3,120}?\band (?:that )?(?:the|this|its) [^.;:,]{3,50}? (?:refer+ed|passed|remitted)${gap} to (?<to>.+)`,
  'iu',
);
/** "to refer the matter to …", "refer it back to …". */
const active = new RegExp(
  String.raw`(?:\bto |^\W*(?:\(?\w{1,4}[.)]\s*)?(?:that )?(?:to )?|\b(?:and|that)(?: (?:the )?(?:sub-)?(?:committee|council|board|cabinet|panel|members))? )(?:refer|pass|remit)(?<what> [^.;]{2,160}?)?${gap} to (?<to>(?!(?:note|be|look|the fact|paragraph|page|section|minute|item)\b).+)`,
  'iu',
);
const byThisBody = new RegExp(
  String.raw`(?:^|\b(?:and|then|accordingly|therefore) )\W*(?:(?:accordingly|therefore|unanimously),? )?(?:the |this )?(?:committee|sub-committee|members|council|cabinet|board|panel|forum|authority|meeting|executive|commission) (?:then |therefore |accordingly |unanimously |also |had )?(?:refer+ed|passed|remitted)(?<what> [^.;]{2,160}?)${gap} to (?<to>.+)`,
  'iu',
);
const toWhich =
  /^(?<body>.{5,160}?),? to (?:which|whom) (?:it|they|the \p{L}+|this|these) (?:is|was|are|were|be|had been)(?: \p{L}+)? (?:refer+ed|passed|remitted)\b/iu;
const heading = /\b(?:referred to|committee|body|board|panel)\b/i;
const matter = /\b(?:matter|issue|item|subject|report|topic|referral|question|recommendation)\b/i;

const deciding =
  /\b(?:resolved|RESOLVED|agreed|AGREED|decided|decision|DECISION|determined|carried|CARRIED|it was unanimously)\b/i;
const earlier =
  /\bhad (?:been |previously |then |earlier |already |,[^,]*, )?(?:RESOLVED|resolved|agreed|decided|referred|refered|passed|remitted|asked|recommended|considered)\b|\bhaving (?:been )?(?:referred|resolved|passed)\b|\b(?:previously|originally|earlier|last year|last month) (?:refer+ed|agreed|resolved)\b|\b(?:which|that|who) (?:was|were|had been|has been) (?:refer+ed|passed) to (?:this|the) (?:committee|board|panel|sub-committee)\b|\breferred to (?:this|us)\b|\bat its meeting\b/i;
const notDone =
  /\b(?:could|might|may|would|should|can|cannot|not|never|unless|if|whether|asked (?:if|whether|for)|suggested|wondered|hoped|wished|called for|invited|urged|felt|thought|opposed|instead of being|rather than)\b[^.;:]{0,80}\b(?:refer|pass|remit)/i;
const proposing = /\b(?:moved|MOVED|proposed|PROPOSED|amendment|AMENDMENT|motion|seconded|SECONDED)\b/i;
const recommends =
  /\brecommend(?:ed|s|ation|ations)?\b[^.;:]{0,60}\b(?:that|to)\b[^.;:]{0,120}\b(?:refer|passed|remit)/i;
const carried = /\b(?:carried|CARRIED|agreed|AGREED|resolved|RESOLVED|approved|won)\b/;
const lost = /\b(?:lost|LOST|fell|defeated|rejected|not carried|withdrawn|no seconder|not seconded)\b/;

/** Whether a motion in this sentence was carried, by this sentence or by the next few. */
function isCarried(sentences: readonly Sentence[], at: number): boolean {
  for (const { words } of sentences.slice(at, at + 5)) {
    if (lost.test(words)) return false;
    if (carried.test(words)) return true;
  }
  return false;
}

function isDecided(sentences: readonly Sentence[], at: number, before: string): boolean {
  const words = sentences[at]?.words ?? '';
  if (earlier.test(words) || recommends.test(words)) return false;
  if (notDone.test(words) && !deciding.test(before)) return false;
  return !proposing.test(words) || /\bst(?:ood|ands?) referred\b/i.test(words) || isCarried(sentences, at);
}

function plainMatter(what: string, title: string): string {
  const plain = what
    .replace(/^.*\b(?:RESOLVED|AGREED|agreed|resolved|decided|DECISION)\b\W*/su, '')
    .replace(/^\W*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*)?/iu, '')
    .replace(/^(?:unanimously |accordingly |therefore )?(?:that |to )?/i, '')
    .replace(/^.*;\s*\(?\w{1,3}[.)]\s*(?:that )?/i, '')
    .replace(/\s+(?:should|shall|now)$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length < 3 || /^(?:it|this|that|them|the (?:matter|item|issue|motion))$/i.test(plain)
    ? title
    : plain;
}

interface Referral {
  readonly to: readonly string[];
  readonly what: string;
}

function readSentence(words: string, title: string): Referral | null {
  const which = toWhich.exec(words);
  if (which?.groups !== undefined) {
    const named = bodyAtEnd(which.groups['body'] ?? '') ?? bodyBefore(which.groups['body'] ?? '');
    if (named !== null) return { to: [named], what: title };
  }
  for (const rule of [passive, second, elliptic]) {
    const found = rule.exec(words);
    const to = bodiesAtFront(found?.groups?.['to'] ?? '');
    if (found !== null && to.length > 0) return { to, what: plainMatter(words.slice(0, found.index), title) };
  }
  for (const rule of [active, byThisBody]) {
    const found = rule.exec(words);
    const to = bodiesAtFront(found?.groups?.['to'] ?? '');
    if (found !== null && to.length > 0)
      return { to, what: plainMatter(found.groups?.['what'] ?? '', title) };
  }
  return null;
}

/** "… the Electoral Review Committee to consider it": the last body named. */
function bodyBefore(words: string): string | null {
  const clause = words.split(/[;:]\s*/).at(-1) ?? words;
  const [found] = [...clause.matchAll(/\b(?:the|to) (?=\p{Lu})/gu)]
    .map(({ index, 0: { length } }) => bodiesAtFront(clause.slice(index + length))[0])
    .filter((name) => name !== undefined);
  return found ?? bodiesAtFront(clause)[0] ?? null;
}

/** What this meeting sent on to another body, and to which. */
export function readReferrals(item: ItemText): Found<OnwardReferral>[] {
  const { sentences } = viewOf(item);
  if (!/\b(?:refer|pass|remit)/i.test(item.text)) return [];
  const found: Found<OnwardReferral>[] = [];
  let columns: { to: number; what: number } | null = null;
  const add = (sentence: Sentence, to: string, what: string, method: string, confidence: number): void => {
    const key = to.toLowerCase();
    // "The Cabinet" twice is one referral, unless each has its own matter in a list of points.
    const isTwice = found.some(({ value }) => value.to.toLowerCase() === key);
    if (!isTwice) found.push(toFound(item, sentence, { to, what }, method, confidence));
  };
  sentences.forEach((sentence, at) => {
    const cells = sentence.words
      .split('|')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '');
    if (cells.length >= 2) {
      const to = cells.findIndex((cell) => heading.test(cell));
      const what = cells.findIndex((cell, index) => index !== to && matter.test(cell));
      const own: string | undefined = columns === null ? undefined : cells[columns.to];
      if (columns !== null && own !== undefined && bodiesAtFront(own).length > 0)
        add(sentence, own, cells[columns.what] ?? '', 'referral-table-1', 0.8);
      else if (
        columns === null &&
        to !== -1 &&
        what !== -1 &&
        cells.every((cell) => cell.length < 40) &&
        /\brefer/i.test(sentences[at - 1]?.words ?? cells[to] ?? '')
      )
        columns = { to, what };
      return;
    }
    columns = null;
    if (isOfEarlierRecord(sentence, item.title) || !/\b(?:refer|pass|remit)/i.test(sentence.words)) return;
    const referral = readSentence(sentence.words, item.title);
    if (referral === null) return;
    const point = sentence.words.search(/\b(?:refer|pass|remit)/i);
    if (!isDecided(sentences, at, sentence.words.slice(0, point))) return;
    for (const to of referral.to) add(sentence, to, referral.what, 'referral-wording-1', 0.85);
  });
  return found;
}
