import type { Found, ItemKind, ItemText, PublicQuestionTime } from './facts.ts';
import { toReading } from './item-reading.ts';
import { toFound } from './item-view.ts';
import { countPattern, toCount } from './number-words.ts';

const asked = String.raw`(?:public |written |oral |supplementary )?(?:questions?|comments?|statements?|petitions?|deputations?|speakers?|representations?)`;
const counted = new RegExp(
  String.raw`\b(${countPattern}) (?:(?:members? of the public|residents?) |${asked}\b)`,
  'i',
);
const nothing =
  /^\W*(?:none|nil|not applicable|n\/?a)\b\W*$|\bno (?:public |written |such )?(?:questions?|comments?|statements?|petitions?|deputations?|speakers?|members? of the public)\b|\bthere were (?:none|no )|\bnone (?:were|was|had been) (?:received|submitted)/i;
const answer = /\b(?:answer(?:s|ed)?|respon(?:se|ses|ded)|repl(?:y|ies|ied))\b/i;
const one = /\b(?:a|one) (?:member of the public|resident|question|statement|comment|petition|deputation)\b/i;
const itemNumber = /\b(?:agenda )?items? (?:no\.? )?(\d{1,2})\b/gi;

/**
 * Questions and comments of the public under a heading that invites them: how many, whether they were answered,
 * and the items they were about. Null where there were none. Nobody is named.
 */
export function readPublicQuestions(item: ItemText, kind: ItemKind | null): Found<PublicQuestionTime> | null {
  if (kind !== 'PUBLIC_QUESTIONS') return null;
  const { even, sentences } = toReading(item);
  const first = sentences[0];
  if (first === undefined || (nothing.test(even) && even.length < 600)) return null;
  const told =
    sentences.find(({ bare }) => counted.test(bare)) ?? sentences.find(({ bare }) => one.test(bare));
  const number = counted.exec(told?.bare ?? '')?.[1];
  const value: PublicQuestionTime = {
    count: number !== undefined ? toCount(number) : told === undefined ? null : 1,
    answered: answer.test(even),
    items: [...new Set([...even.matchAll(itemNumber)].map((match) => match[1] ?? ''))],
  };
  if (value.count === 0) return null;
  return toFound(item, told ?? first, value, 'public-questions-1', told === undefined ? 0.6 : 0.85);
}
