import { matchesOf } from '../core/matches.ts';
import type { Found, ItemKind, ItemText, PublicQuestionTime } from './facts.ts';
import { readItemNumbers } from './item-numbers.ts';
import { type ReadSentence, toReading } from './item-reading.ts';
import { toFound } from './item-view.ts';
import { countPattern, toCount } from './number-words.ts';

const kinds = String.raw`(?:(?:public|written|oral|verbal|valid|separate|such|further|registered|formal|pre-submitted|different) )*`;
const asked = String.raw`(?:questions?|comments?|statements?|petitions?|deputations?|speakers?|representations?|requests? to (?:speak|address))`;
const people = String.raw`(?:members? of (?:the )?(?:public|audience)|residents?|parishioners?|electors?|people|persons?|petitioners?|constituents?|questioners?|pensioners)`;
const counted = new RegExp(
  String.raw`(?<![\d.,/£]|questions? |items? |\bno\.? )\b(${countPattern})(?! supplementar\p{L}+) ${kinds}(?:(?:local |other )?${people}\b(?! (?:were|was|are) (?:present|there|in attendance)| attended| watched)|${asked}\b)`,
  'iu',
);
/** Each of these opens one question. */
const heads = [
  /^\W*(?:public )?questions?:? (?:no\.? ?|number )?(\d{1,2})\b/i,
  /^\W*Q\.? ?(\d{1,2})\b/,
  /^\W*(?:written |public )?(?:question|statement|petition|deputation|comment)s? (?:no\.? ?\d+ |\d+ )?(?:was |were )?(?:submitted |asked |received |put |presented )?(?:from|by|for|against|on|about|concerning|regarding|requesting|calling|asking)\b/i,
  /^\W*from (?:mrs?|ms|miss|dr|an? |the )/i,
  /^\W*(?:(?:mrs?|ms|miss|dr)\.? [^:.\n]{2,50}|an? (?:resident|parishioner|trader|elector)[^:.\n]{0,40}) ?[:–]/i,
] as const;
const speaks = String.raw`(?:asked|asks|spoke|speaks|wished to|wanted to|addressed|read|presented(?! (?:the|a|his|her|this) (?:\p{L}+ )?(?:report|item|paper|update))|raised|complained|queried|enquired|inquired|commented|put|requested|led|made|handed|submitted|expressed|thanked the council|objected|urged|attended to)`;
const unnamed = new RegExp(
  String.raw`\b(?:an?|one|another|the) (?:(?:local|further|second|third) )?(?:${people}|member of the public|publican|trader|tenant|shopkeeper|petitioner|speaker|lead petitioner|landowner|farmer|parent)\b(?: of [\p{L}' ]{2,30}?)? (?:had |also |then )?${speaks}`,
  'iu',
);
const single = new RegExp(
  // "In answer to a question" is debate.
  String.raw`(?<!\b(?:answer|reply|response|responding|replying|answering) to )\b(?:an?|one) ${kinds}(?:${people}|question|statement|comment|petition|deputation)\b`,
  'iu',
);
const named = new RegExp(
  String.raw`[\ue000-\uf8ff](?: \([^()\n]{2,60}\)|,[^,.;]{2,60},)?(?: (?:of|for|from|on behalf of|representing) [^.;,]{2,60}?)?,? (?:had |also |then )?${speaks}`,
  'gu',
);
const none =
  /^\W*(?:(?:none|nil|dim|not applicable|n\/?a)\W*)+$|\bno (?:members? of the public|(?:(?:public|written|such|valid|formal|oral|further) )*(?:questions?|comments?|statements?|petitions?|deputations?|speakers?|representations?|requests?|notice|residents?|one))\b[^.;]*|\bthere (?:were|was|being) (?:none|no)\b[^.;]*|\bnone (?:were|was|had been|received)\b[^.;]*|\bnobody\b[^.;]*/gi;
const anything =
  /\b(?:questions?|ask\w*|spoke|statements?|petitions?|deputations?|comments?|address\w*|repl\w+|answer\w*|present\w*|read|raised|heard)\b/i;
const unanswered =
  /\b(?:no|not|without|will|would|shall|to be|await\w*|nor|undertook to|offered to|asked that (?:he|she|they)) (?:[\p{L}']+ ){0,4}?(?:answer|repl|respon)\w*|\b(?:answer|reply|replies|response)s? (?:would|will|to|should) be\b/iu;
const answer =
  /\b(?:answer(?:s|ed|ing)?|respon(?:se|ses|ded|ding)|repl(?:y|ies|ied))\b|\b(?:was|were) (?:then )?(?:told|informed|advised|assured|referred)\b|\b(?:chair\w*|leader|mayor|clerk|officer|manager|director|member|councillor|cllr|engineer|convener|provost|head of \w+)\b[^.;]{0,60}? (?:said|explained|stated|confirmed|advised|agreed)\b/i;
const itemNumber =
  /\b(?:agenda )?items?(?: no\.?| number)?:? (\d{1,3}[a-z]?(?:(?:, | and | & |-|–| to )\d{1,3}[a-z]?){0,8})/gi;

const listsSpeakers =
  /\b(?:following|registered|notice)\b[^:]*\b(?:sp[eo]ak|spoke|address|question|ask|representations?)\p{L}*[^:]*:/iu;

/** How many questions are told one by one: numbered, headed, or by those who ask. */
function countHeads(sentences: readonly ReadSentence[]): number {
  for (const head of heads) {
    const count = sentences.filter(({ opens, words }) => opens && head.test(words)).length;
    const numbers = sentences.flatMap(({ words }) => Number(head.exec(words)?.[1] ?? 0));
    const most = numbers.reduce((high, one) => Math.max(high, one), 0);
    if (most > 0 && most <= 99) return most;
    if (count > 0) return count;
  }
  return 0;
}

function countAskers(sentences: readonly ReadSentence[]): number {
  const askers = new Set<string>();
  let others = 0;
  for (const { shape, people: signs } of sentences) {
    for (const [asker] of matchesOf(named, shape)) {
      const person = signs.get(asker.charAt(0));
      if (person?.title === 'person') askers.add(person.name.split(' ').at(-1) ?? '');
    }
    if (unnamed.test(shape)) others += 1;
  }
  return askers.size + others || countListed(sentences);
}

/** "The following had asked to speak: A (objector), B (supporter)". */
function countListed(sentences: readonly ReadSentence[]): number {
  const at = sentences.findIndex(({ words }) => listsSpeakers.test(words));
  const whole = sentences[at]?.shape ?? '';
  const here = whole.slice(whole.indexOf(':') + 1).match(/[\ue000-\uf8ff]/gu)?.length ?? 0;
  if (at === -1 || here > 0) return here;
  const rest = sentences.slice(at + 1);
  const end = rest.findIndex(({ people, words }) => people.size === 0 || words.length > 120);
  return end === -1 ? rest.length : end;
}

/**
 * Questions and comments of the public under a heading that invites them: how many, whether they were answered,
 * and the items they were about. Null where there were none. Nobody is named.
 */
export function readPublicQuestions(item: ItemText, kind: ItemKind | null): Found<PublicQuestionTime> | null {
  if (kind !== 'PUBLIC_QUESTIONS') return null;
  const { even, sentences } = toReading(item);
  const first = sentences[0];
  const rest = even.replace(none, ' ');
  if (first === undefined || (rest !== even && even.length < 600 && !anything.test(rest))) return null;
  const told = sentences.find(
    ({ bare }) => counted.test(bare) && toCount(counted.exec(bare)?.[1] ?? '0') > 0,
  );
  const number = counted.exec(told?.bare ?? '')?.[1];
  const listed = number === undefined ? Math.max(countHeads(sentences), countAskers(sentences)) : 0;
  const one = sentences.find(({ bare }) => single.test(bare));
  const count = number !== undefined ? toCount(number) : listed || (one === undefined ? null : 1);
  const value: PublicQuestionTime = {
    count,
    answered: sentences.some(({ words }) => answer.test(words.replace(none, ' ')) && !unanswered.test(words)),
    items: [...new Set(matchesOf(itemNumber, even).flatMap((match) => readItemNumbers(match[1] ?? '')))],
  };
  return toFound(item, told ?? one ?? first, value, 'public-questions-2', count === null ? 0.6 : 0.8);
}
