import { prefilter } from '../core/prefilter/prefilter.ts';
import { type ActorShape, actorAtFront } from './action-actors.ts';
import { splitDue } from './action-due.ts';
import { isDeciding, isNobody } from './action-owners.ts';
import { isDoing } from './action-verbs.ts';
import { firstActor } from './action-who.ts';
import type { PeopleSentence } from './people-shape.ts';

interface Task {
  readonly owner: string;
  readonly words: string;
}

/** "that constituent councils be asked to put forward names": whoever it is. */
const beAsked =
  /\bthat (?:the |all |both |each )?(?<owner>\p{L}[^,;.:]{2,50}?) be (?:also |further |formally )?(?:asked|requested|invited|instructed) to (?<what>[^;.]+)/u;
/** "Members are asked to let the Clerk know by Friday". */
const notice =
  /^(?:All )?(?<owner>\p{Lu}[\p{L} ]{2,40}s) (?:are|were) (?:asked|requested|invited|reminded) to (?<what>[^;.]+)/u;
/** "The Commissioner would, by Friday", behind a question. */
const elliptic =
  /^(?:the )?(?<owner>\p{L}[^,;.]{1,50}?) (?:would|will|agreed to|undertook to)(?: do so| do this)?(?<rest>,? (?:by|before|within|in|at|after|on) [^;,.]{3,50})?\.?$/iu;
const question =
  /\b(?:[Ww]ould|[Cc]ould|[Ww]ill|[Cc]an) (?:he|she|they|it|we|(?:the )?[\p{L} ]{3,30}?) (?:please )?(?<what>\p{Ll}[^?]{3,160})\?\W*$/u;
/** "said the next report would have both". */
const nextPaper =
  /\b(?:said|confirmed|replied|advised|answered|promised|agreed|assured \p{L}+)(?: that)? (?<what>(?:the next|all future|future|the [\p{Lu}]\p{L}+|subsequent) (?:\p{L}+ ){0,2}?(?:reports?|updates?|papers?|bulletins?|returns?|statements?|newsletters?|editions?|versions?) (?:would|will) (?:also )?(?:have|include|show|cover|contain|give|carry|break|set|give|compare|list|separate|distinguish)\b[^;.]*)/u;
/** "a costed scheme to be worked up by the Head of Parks for the January meeting". */
const byOffice =
  /(?:^|[,;:–] ?|\b(?:with|that|and) )(?:the |an? )?(?<noun>\p{L}[^,;.:]{2,60}?) (?:to|would|will) be (?<verb>\p{Ll}+ed(?: up| out)?|drawn up|written(?: up)?|put together|brought(?: back)?) by (?:the )?(?<owner>[\p{L}][^;.]+)/u;
/** "that the figures were not to hand but would be sent on". */
const notHere =
  /\bthat (?:the )?(?<noun>[\p{L} ]{3,60}?) (?:was|were|is|are) (?:not|un)[^;,.]{3,50},? but (?:would|will|could) be (?<verb>\p{Ll}+(?: on| round| out)?)(?<rest>[^;.]*)/u;
const mayBeAsked = prefilter(beAsked, notice);
const mayBeNext = prefilter(nextPaper);
const mayBeDone = prefilter(byOffice, notHere);
const hint = /\bbe \p{Ll}|\b(?:are|were) (?:asked|requested|invited|reminded) to\b|\b(?:would|will)\b/u;

/** Whether words of a sentence may hold a task without a question before them. */
export const mayReply = (words: string): boolean => mayBeAsked(words) || mayBeNext(words) || mayBeDone(words);

/** Tasks that no verb of asking or promising beside their owner tells. */
export function readReplies(shape: ActorShape, sentence: PeopleSentence, before: string): Task[] {
  const { words } = sentence;
  if (words.length > 600 || !hint.test(words)) return [];
  const proposed = mayBeAsked(words) ? beAsked.exec(words)?.groups : undefined;
  const asked = proposed ?? (mayBeAsked(words) ? notice.exec(words)?.groups : undefined);
  if (asked !== undefined) {
    const { owner = '', what = '' } = asked;
    const isFree = proposed === undefined || isNobody(owner);
    return isDeciding(owner) || (isFree && splitDue(what).due === null) || !isDoing(what)
      ? []
      : [{ owner, words: what }];
  }
  const answered = before.endsWith('?') ? elliptic.exec(words)?.groups : undefined;
  const put = answered === undefined ? undefined : question.exec(before)?.groups?.['what'];
  if (answered !== undefined && put !== undefined && isDoing(put))
    return [{ owner: answered['owner'] ?? '', words: `${put}${answered['rest'] ?? ''}` }];
  const speaker = firstActor(shape.words, shape.actors)?.owner ?? null;
  const paper = mayBeNext(words) ? nextPaper.exec(words)?.groups?.['what'] : undefined;
  if (paper !== undefined && speaker !== null) return [{ owner: speaker, words: paper }];
  const {
    noun = '',
    verb = '',
    owner = '',
    rest = '',
  } = (mayBeDone(words) ? (byOffice.exec(words) ?? notHere.exec(words))?.groups : undefined) ?? {};
  if (noun === '') return [];
  if (owner === '') return speaker === null ? [] : [{ owner: speaker, words: `${verb} ${noun}${rest}` }];
  const author = actorAtFront(owner, sentence);
  if (author?.kind !== 'office' && author?.kind !== 'initials') return [];
  const more = owner.slice(author.length);
  return splitDue(`do it${more}`).due === null
    ? []
    : [{ owner: author.owner, words: `${verb} ${noun}${more}` }];
}
