import { matchesOf } from '../core/matches.ts';
import { bodiesAtFront, bodyAtEnd } from './body-names.ts';
import { isOfEarlierRecord } from './earlier-record.ts';
import type { Sentence } from './even-text.ts';
import type { Found, ItemText, OnwardReferral } from './facts.ts';
import { toFound, viewOf } from './item-view.ts';
import { isSent } from './referral-effect.ts';
import { findSentOn } from './referral-verbs.ts';

const heading = /\b(?:referred to|committee|body|board|panel)\b/i;
const matter = /\b(?:matter|issue|item|subject|report|topic|referral|question|recommendation)\b/i;

function plainMatter(what: string, title: string): string {
  const plain = what
    .replace(/^.*\b(?:RESOLVED|AGREED|agreed|resolved|decided|DECISION)\b\W*/su, '')
    .replace(/^\W*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*)?/i, '')
    .replace(/^(?:unanimously |accordingly |therefore )?(?:that |to )?/i, '')
    .replace(/^.*;\s*\(?\w{1,3}[.)]\s*(?:that )?/i, '')
    .replace(/\s+(?:should|shall|now)$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length < 3 || /^(?:it|this|that|them|the (?:matter|item|issue|motion))$/i.test(plain)
    ? title
    : plain;
}

/** "… the Electoral Review Committee to consider it, to which it is remitted", "… and be referred there". */
const toWhich =
  /^(?<body>.{5,260}?),? (?:to (?:which|whom) (?:[\p{L}' ]{2,60}? )?(?:is|was|are|were|be|had been|stands?|stood)(?: \p{L}+)? (?:refer+ed|passed|remitted)|(?:be|was|were|is) (?:refer+ed|passed|remitted) (?:there|thither|to (?:it|them|that body|that (?:committee|board|panel)))|(?:and|then) (?:accordingly |therefore )?(?:referred|passed|remitted) (?:it|the matter) (?:there|thither))\b(?! by (?!\d|a |the (?:casting|chair\p{L}*'s)|\p{Ll}+ votes))/iu;

interface Referral {
  readonly to: readonly string[];
  readonly what: string;
  readonly at: number;
}

function readSentence(sentence: Sentence, title: string): Referral[] {
  const { words } = sentence;
  const which = toWhich.exec(words);
  if (which?.groups !== undefined) {
    const front = which.groups['body'] ?? '';
    // "The Chair of the Planning Committee, to whom it was referred, …" tells of him.
    if (/\b(?:chair\w*|convener|clerk|secretary|member)s? of (?:the )?[^,;.]*$/i.test(front)) return [];
    const named = bodyAtEnd(front) ?? bodyBefore(front);
    return named === null ? [] : [{ to: [named], what: title, at: which[0].length }];
  }
  return findSentOn(sentence).map(({ to, what, at }) => ({ to, what: plainMatter(what, title), at }));
}

/** "… the Electoral Review Committee to consider it": the last body named. */
function bodyBefore(words: string): string | null {
  const clause = words.split(/[;:]\s*/).at(-1) ?? words;
  const found = matchesOf(/\b(?:the|to|for|by|with|of) (?=\p{Lu})/gu, clause)
    .map(({ index, 0: { length } }) => bodiesAtFront(clause.slice(index + length))[0])
    .filter((name) => name !== undefined);
  return found[0] ?? bodiesAtFront(clause)[0] ?? null;
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
  const isLog = /\b(?:outstanding|tracker|log|previous|progress)\b/i.test(item.title);
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
        !isLog &&
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
    for (const referral of readSentence(sentence, item.title)) {
      if (!isSent(sentences, at, referral.at)) continue;
      for (const to of referral.to) add(sentence, to, referral.what, 'referral-wording-2', 0.85);
    }
  });
  return found;
}
