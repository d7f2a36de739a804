import { approvesMinutes, verbAt } from './decision-verbs.ts';
import { frameLevel } from './frame-places.ts';
import type { ReadSentence } from './item-reading.ts';
import type { Place } from './place.ts';
import {
  adv,
  afterAnd,
  afterBe,
  afterBody,
  announced,
  answer,
  askedWhether,
  atStart,
  byOthers,
  earlierTime,
  hypothetical,
  isFrame,
  isShouted,
  nextDate,
  noPapers,
  ofBody,
  ofMotion,
  ownHaving,
  papers,
  people,
  perfect,
  relative,
  saidBy,
  someOnly,
  withChange,
} from './verdict-wording.ts';

/** "The Executive Member for Housing approved …": one who decides alone. */
const soleMember =
  /^\W*(?:the )?(?:executive|cabinet|lead) (?:member|councillor)\b[^.;:]{0,90} $|^\W*the portfolio holder\b[^.;:]{0,90} $/i;
const ofSole = /^(?:approved|endorsed|refused|authorised|granted|adopted|ratified|(?:agreed|noted) the )/i;

/** What was changed as it was approved is a paper, whatever it is called: "Lettings guide approved as amended". */
const amendedBehind = /^ as (?:so |further )?amended\b/i;

const auxiliary = new RegExp(`(?:was|were|is|are|stands?|stood|be|being) ${adv}$`, 'i');

/** The words of the verb's own clause. */
const clauseOf = (pre: string): string =>
  pre
    .replace(/\bsubject to (?:that|this|which),?/gi, (words) => ' '.repeat(words.length))
    .split(
      /[;:] |, (?:and|but|so|after which|whereupon) | and (?=the \w+ (?:was|were) )|, (?=the [\w ]{3,40} (?:was|were) )/,
    )
    .at(-1) ?? pre;

/** How strongly a verb of deciding decides where it stands in its sentence; 0 where it does not. */
export function placeOf(
  sentence: ReadSentence,
  match: RegExpMatchArray & { index: number },
): Place['level'] | 0 {
  const { bare, shape } = sentence;
  const verb = match[0];
  const pre = bare.slice(Math.max(0, match.index - 260), match.index);
  const post = bare.slice(match.index + verb.length, match.index + verb.length + 160);
  const shouted = isShouted(verb, bare);
  const near = pre.slice(-140);
  if (bare.endsWith('?') || (/\b(?:not|n't|no one|nobody)\s+$/i.test(near) && !isFrame(verb))) return 0;
  if (perfect.test(near) && !ownHaving.test(pre) && !announced.test(near + verb)) return 0;
  const clause = clauseOf(pre);
  if (answer.test(bare) || (nextDate.test(clause) && /^noted$/i.test(verb))) return 0;
  if (/\b(?:to be|being|been|not|no)\s+(?:\w+ly )?$/i.test(near)) return 0;
  const isStart = atStart.test(pre) && match.index <= 260;
  if (isFrame(verb)) return frameLevel(sentence, match, clause);
  // An effective verb: "noted", "was refused", "the Board ratified it".
  const nearest =
    /\b(?:the|this|that) (?:[\w'-]+ ){1,3}(?:was|were) (?:\w+ly )?$/i.exec(clause)?.[0] ?? clause.slice(-80);
  if (hypothetical.test(nearest) && !shouted) return 0;
  if (/^ (?:by (?:the )?market)/i.test(post) || (byOthers.test(post) && !/^withdr/i.test(verb))) return 0;
  if (someOnly.test(near) || askedWhether.test(clause)) return 0;
  const debate =
    /^(?: (?:in|during|by|at)\b[^.;,]{1,40},?)? that\b/i.test(post) &&
    /^(?:noted|confirmed|accepted|acknowledged|received)$/i.test(verb);
  if (debate && !shouted) return 0;
  if (debate && /\bit was\s+$/i.test(near)) return 0;
  if (isStart && /wyd$/i.test(verb)) return 2;
  if (isStart && !/\bit was\b/i.test(pre)) {
    const follows =
      /^\s*(?:$|[.,;:–(-]|unanimously|nem\b|subject|by\b|as\b|until|till|for\b|pending|without|to\b|that\b|with\b|on\b|at\b|permission\b|the\b|from\b)/i;
    if (/^awarded$/i.test(verb) && /^\s*[:–-]/.test(post)) return 2;
    if (/^signed$/i.test(verb) && approvesMinutes(`${verb}${post}`.replace(/^signed/i, 'minutes signed')))
      return 2;
    if (/^(?:continued|signed|supported|instructed|excluded|awarded|delegated)$/i.test(verb) && !shouted)
      return 0;
    if (
      /^(?:re-?)?(?:elected|appointed|co-opted|nominated)$/i.test(verb) &&
      !/^ (?:to|as|that|by)\b/i.test(post)
    )
      return 0;
    if (
      /^(?:confirmed|accepted|received)$/i.test(verb) &&
      !shouted &&
      !/^\s*(?:[.;–-]|$|as\b|unanimously)/i.test(post)
    )
      return 0;
    if (/^recommended$/i.test(verb) && (shouted || /^ (?:to|that)\b/i.test(post))) return 3;
    return follows.test(post) || shouted ? 2 : 0;
  }
  // "… and referred it on to the Finance Board": the body of the sentence does it, whatever was said before.
  if (
    afterAnd.test(near) &&
    ofBody.test(pre) &&
    /^(?:referred|remitted|passed|forwarded|sent)$/i.test(verb) &&
    verbAt(bare, match.index)?.outcome === 'REFERRED' &&
    /^ (?:it|them|this|the [\w ]{3,30}?)(?: (?:on|back|up))?(?: to| there)\b/i.test(post)
  )
    return 2;
  if (soleMember.test(pre) && ofSole.test(verb + post.slice(0, 6))) return 2;
  if (saidBy.test(clause.slice(-140))) return 0;
  if (/^withdrew$/i.test(verb)) {
    return /^ (?:his|her|their|the|its|this) (?:[\w-]+ ){0,2}(?:motion|item|application|proposal|paper|report|petition|notice of motion)\b/i.test(
      post,
    )
      ? 2
      : 0;
  }
  if (
    earlierTime.test(`${clause} ${post.slice(0, 60)}`) &&
    !shouted &&
    !/\b(?:minutes?|notes|record)\b|\bto\b[^.]{0,20}meeting in\b/i.test(`${clause}${post.slice(0, 60)}`)
  )
    return 0;
  if (afterBody.test(near)) {
    if (relative.test(clause) && !/that the/i.test(clause)) return 0;
    if (
      /^(?:continued|signed|supported|instructed|passed to|passed on|awarded|nominated|confirmed|accepted)$/i.test(
        verb,
      )
    ) {
      return papers.test(post.slice(0, 60)) ? 2 : 0;
    }
    if (/^received$/i.test(verb)) {
      const what = post.slice(0, 50);
      return /^ (?:the|and noted|its|this)\b/i.test(what) &&
        !/\b(?:presentation|deputation|speakers?|questions?|evidence|apolog)/i.test(what)
        ? 1
        : 0;
    }
    return 2;
  }
  if (afterBe.test(near)) {
    const subject = clause.replace(auxiliary, '');
    if (/\b(?:be|being) (?:\w+ly )?$/i.test(near) && !shouted) return 0;
    if (/\b(?:is|are) (?:\w+ )?$/i.test(near) && !/hereby|thereby/i.test(near)) return 0;
    if (/^excluded$/i.test(verb) && /\b(?:public|press)\b/i.test(subject)) return 2;
    if (
      relative.test(subject) &&
      /\b(?:papers?|programme|plan|report|policy|strategy|motion|proposal|recommendations?|minutes|scheme|draft|terms of reference|budget|statement|accounts|it|list|schedule)\b[^.;]{0,20}, (?:all of )?which (?:was|were) (?:[\w]+ )?$/i.test(
        near,
      ) &&
      /^\s*(?:[.;]|$|unanimously|by|with|nem|and\b)/i.test(post)
    )
      return 2;
    if (
      noPapers.test(subject.replace(/, [^,]{3,80}, $/, ' ').replace(withChange, '')) ||
      relative.test(subject)
    )
      return /hereby|thereby/i.test(near) ? 2 : 0;
    if (/^(?:elected|appointed|re-elected|reappointed|re-appointed|co-opted|nominated)$/i.test(verb))
      return people.test(shape) ? 2 : 0;
    if (/^(?:passed to|passed on)$/i.test(verb)) return 2;
    const pointing =
      /\b(?:it|this|these|both|all|they)(?: (?:therefore|accordingly|then|now))?\s*$/i.test(subject.trim()) ||
      /^\s*(?:The|This|These|That|His|Her|Its|Their) /.test(subject);
    return papers.test(subject) || pointing ? 2 : 0;
  }
  // "Report received." and "Minutes agreed": a note of the clerk's.
  const clippedSubject =
    /^[\W\d]*(?:(?!(?:was|were|is|are|had|has|have|that|which|who|said|asked|reported|moved|be|not|he|she|they|will|would)\b)[\p{L}\d£.,/&'()-]+ ){1,14}$/iu.test(
      `${pre} `.replace(/  +$/, ' '),
    );
  if (
    clippedSubject &&
    (papers.test(pre) || amendedBehind.test(post)) &&
    /^\s*(?:$|[.,;:(]|as (?:so |further )?amended\b|and (?:signed|noted|approved|agreed)\b|to\b|until\b|pending\b|by\b|for\b|subject\b|unanimously\b)/i.test(
      post,
    ) &&
    !/\b(?:to|of|as|not|be|by|for|has|already|previously)\s*$/i.test(pre) &&
    !/[\ue000-\uf8ff]/.test(shape.slice(0, pre.length))
  )
    return 2;
  if (
    afterAnd.test(near) &&
    /\b(?:was|were) [^,;]{0,60}$/i.test(clause) &&
    papers.test(clause) &&
    !relative.test(clause)
  )
    return 2;
  // "… was tabled and its contents noted".
  if (
    /\b(?:was|were) [^;]{3,80}?(?:,| and) (?:its|the|their) [\w-]+(?: [\w-]+){0,3} $/i.test(clause) &&
    papers.test(clause) &&
    !relative.test(clause) &&
    /^\s*(?:$|[.,;])/.test(post)
  )
    return 2;
  if (afterAnd.test(near) && /^\W*there (?:was|were)\b/i.test(pre) && papers.test(post.slice(0, 60)))
    return 2;
  if (afterAnd.test(near) && ofMotion.test(pre) && shouted) return 2;
  if (afterAnd.test(near) && ofBody.test(pre) && papers.test(post.slice(0, 40))) return 2;
  return shouted && !ofMotion.test(near) && /^\s*(?:[:–-]|that|to)/i.test(post) ? 2 : 0;
}
