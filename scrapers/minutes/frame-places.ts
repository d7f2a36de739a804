import type { ReadSentence } from './item-reading.ts';
import {
  afterAnd,
  afterBe,
  afterBody,
  afterIt,
  asides,
  atStart,
  bodies,
  hypothetical,
  inPassing,
  isOpinion,
  isPlainFrame,
  isShouted,
  noPapers,
  ofMotion,
  papers,
  relative,
  saidBy,
  someOnly,
} from './verdict-wording.ts';

const opensContent =
  /^(?:\s*[,:–./;-]|\s+(?:not )?(?:that|to|be)\b|\s*$|\s+[A-Z"]|\s+the recommendation|\s+yn unfrydol|\s+\(?\d{1,3}(?: ?[-–:/]| (?:votes?|members?|for|in favour)\b)|\s+and (?:signed|approved|adopted|confirmed|accepted)\b|\s+(?:accordingly|with|on|by|without|following|subject|as|from|in accordance)\b)/;

/** "At its meeting on 17 September the Council RESOLVED that": told of another meeting. */
const atOther =
  /\b(?:at|in) (?:its|their|an earlier|a previous|the (?:last|previous)) (?:\w+ )?meetings?\b(?! that\b)[^.;:]{0,110}$/i;

/**
 * How strongly "RESOLVED", "ordered" or "agreed" decides where it stands in its sentence, by what goes before it and
 * what follows; 0 where it tells of others, of the past or of an opinion.
 */
export function frameLevel(
  { bare }: ReadSentence,
  { 0: verb, index }: RegExpMatchArray & { index: number },
  clause: string,
): 0 | 1 | 2 | 3 {
  const pre = bare.slice(Math.max(0, index - 260), index);
  const near = pre.slice(-140);
  const post = bare.slice(index + verb.length, index + verb.length + 260);
  const behind = post.replace(asides, '');
  if (atOther.test(near)) return 0;
  const opens = opensContent.test(post) || opensContent.test(behind);
  const shouted = isShouted(verb, bare);
  const isStart = atStart.test(pre) && index <= 260;
  if (isPlainFrame(verb) && !shouted) {
    const decides =
      afterBody.test(near) ||
      /\bit was (?:(?:therefore|accordingly|then|thereupon|finally|further|also|\w+ly),? )*$/i.test(near) ||
      (isStart && /^\s*(?:[,:–-]|that\b|to\b)/i.test(behind));
    if (!decides || /^ that (?:they|it|he|she|there) (?:did|was|were|had|could)\b/i.test(post)) return 0;
  }
  if (/^agreed$/i.test(verb) && !shouted) return agreedLevel(pre, near, clause, post, opens, isStart);
  if (shouted) return saidBy.test(near) && !afterBody.test(near) ? 0 : 3;
  if (!opens || saidBy.test(near) || relative.test(clause)) return 0;
  if (isStart || afterIt.test(near) || afterBody.test(near)) return 3;
  return afterAnd.test(near) || ofMotion.test(pre) || /\bso\s+$/i.test(near) ? 3 : 0;
}

/** "Governors were agreed that …". */
const ofOneMind = new RegExp(
  `\\b${bodies}(?: present)? (?:was|were) (?:all |both |quite |generally |broadly )*$`,
  'i',
);

/** "The Executive Member for Housing agreed the fees": one who decides alone. */
const soleMember =
  /^\W*(?:the )?(?:(?:executive|cabinet|lead) (?:member|councillor)|portfolio holder)\b[^.;:]{0,90} $/i;

function agreedLevel(
  pre: string,
  near: string,
  clause: string,
  post: string,
  opens: boolean,
  isStart: boolean,
): 0 | 1 | 2 | 3 {
  const own =
    /(?:\b(?:and|but|so)|[;,]) (?:therefore |accordingly )?it was (?:\w+ ){0,2}$/i.exec(near)?.[0] ?? near;
  if (saidBy.test(near) || hypothetical.test(own) || (relative.test(clause) && !afterBody.test(near)))
    return 0;
  if (inPassing.test(near) || someOnly.test(near)) return 0;
  if (
    /^ with (?:him|her|them|this|that|these|those|\p{Lu}(?![^.;]{0,60}\b(?:abst|dissent|voting|against|oppos)))/u.test(
      post,
    ) &&
    !/^ (?:with (?:this|that|these|those) (?:recommend|propos|course|motion|plan|suggest))/i.test(post)
  )
    return 0;
  if (soleMember.test(pre) && /^ the\b/i.test(post)) return 2;
  if (/^ by all\b/i.test(post)) return /\b(?:this|that|it|which) was (?:\w+ )?$/i.test(near) ? 2 : 0;
  if (/^ (?:that|with|in|on)\b/i.test(post) && isOpinion(post)) return 0;
  const isLoose = /^ that\b[^.]*\b(?:would|will)\b/i.test(post);
  if (isStart && opens) return /\bit was\b/i.test(pre) ? (isLoose ? 1 : 2) : 3;
  if (/\bit was\b[^.;]{0,60}$/i.test(near) && afterIt.test(near) && opens) return isLoose ? 1 : 2;
  if (afterBody.test(near) && (opens || /^ the\b/i.test(post))) return 2;
  if (ofOneMind.test(near) && /^ (?:that|to|on)\b/i.test(post)) return 2;
  if (afterAnd.test(near) && ofMotion.test(pre)) return 2;
  if (/\b(?:this|which) was (?:\w+ )?$/i.test(near)) return 2;
  const isThing = papers.test(clause) || /\b(?:they|these|both|all)\s+(?:was|were) (?:\w+ )?$/i.test(clause);
  return isThing && afterBe.test(near) && !noPapers.test(clause) && !relative.test(clause) ? 2 : 0;
}
