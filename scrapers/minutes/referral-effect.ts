import { askOnce } from '../core/ask-once.ts';
import { prefilter } from '../core/prefilter/prefilter.ts';
import type { Sentence } from './even-text.ts';

/** Whether what a sentence words as sent on, by the verb at this place, was sent on by this meeting. */
export function isSent(sentences: readonly Sentence[], at: number, verbAt: number): boolean {
  const words = sentences[at]?.words ?? '';
  const before = words.slice(0, verbAt);
  if ((mayBeEarlier(words) && isEarlier(words)) || recommends.test(before)) return false;
  const sequel = `${words.slice(verbAt)} ${sentences[at + 1]?.words ?? ''}`;
  if (isDoubtful(before, sequel)) return false;
  return !isMoved(before) || isCarried(sentences, at);
}

const earlier =
  /\bon \d{1,2} \p{Lu}\p{Ll}+ (?:had )?(?:resolved|agreed|decided)\b|\bhad (?:been |previously |then |earlier |already |since |,[^,]*, |in \p{Lu}\p{Ll}+ )?(?:RESOLVED|resolved|agreed|decided|referred|refered|passed|remitted|asked|recommended|considered|sent)\b|\bhaving (?:been )?(?:referred|resolved|passed|RESOLVED)\b|\b(?:previously|originally|earlier|last year|last month) (?:refer+ed|agreed|resolved)\b|\b(?:which|that|who) (?:was|were|had been|has been) (?:refer+ed|passed) to (?:this|the) (?:committee|board|panel|sub-committee)\b|\breferred to (?:this|us)\b|\bat its meeting\b|\bha(?:s|ve) been (?:refer+ed|passed|remitted)\b/iu;
const mayBeEarlier = prefilter(earlier);
/** Whether a sentence tells of an earlier referral. */
const isEarlier = askOnce(earlier);
/** Another body is to decide on what this one recommends. */
const recommends = /\brecommend(?:ed|s|ation|ations)?\b[^.;:]{0,60}\b(?:that|to)\b[^.;:]{0,120}$/i;

/** What was asked, felt or weighed before the verb, with the words between. */
const notDone =
  /\b(?:could|might|may|should|can|cannot|not|never|unless|asked|asks|suggest(?:s|ed|ing)?|wondered|hoped|wished|called for|invited|urged|felt|thought|opposed|instead of being|rather than|options?|choices?|alternatives?|wanted|considered whether|minded|asked that|argued|believed|declined|refused)\b(?<gap>[^.;:]{0,110})$|\b(?:options|choices|alternatives|courses of action)\b[^.]{0,240}$/i;
/** "it was asked and RESOLVED accordingly that it be referred": decided between the two. */
const decidedSince =
  /\b(?:resolved|agreed|decided|determined|directed|ruled|accordingly)\b|\band (?:duly |accordingly )?$/i;
/** What was felt or wished was done: "and it was so agreed", "RESOLVED accordingly". */
const accorded =
  /\b(?:so|thus) (?:agreed|resolved|ordered|decided)\b|\b(?:agreed|resolved|ordered|decided|carried) (?:accordingly|to do so)\b|\b(?:this|that|it|which) was (?:\p{L}+ )?(?:agreed|carried|resolved|accepted|approved|done)\b/iu;
const thatAtFront = /^\W*(?:\(?\w{1,4}[.)]\s*)?(?:resolved\W+|agreed\W+)?that\b/i;
const decided = /\b(?:resolved|agreed)\b/i;

/** Whether the words before the verb only wish or weigh it; `sequel` are those from it to the end of the next sentence. */
function isDoubtful(before: string, sequel: string): boolean {
  const doubt = notDone.exec(before);
  if (doubt === null || decidedSince.test(doubt.groups?.['gap'] ?? '') || accorded.test(sequel)) return false;
  // "That, if the notice is not complied with, the matter be referred": a condition in a resolution.
  return !thatAtFront.test(before) && !decided.test(before.slice(0, doubt.index));
}

const proposing = /\b(?:moved|proposed|amendment|motion|seconded)\b/i;
/** "the motion of Mrs Lee was referred": it is what is sent. */
const motionSent = /\bmotion\b(?! (?:to|that)\b)[^.;:]{0,60}\b(?:was|were|is)\b[^.;:]{0,60}$/i;
/** "the motion stood referred", "the committee to which the motion was referred": it takes no vote. */
const standing = /\b(?:st(?:ood|ands?)\b[^.;]{0,30}|to (?:which|whom) [^.;]{0,60})$/i;

/** "Cllr A moved that it be referred": whether somebody only moved to send it. */
const isMoved = (before: string): boolean =>
  proposing.test(before) && !motionSent.test(before) && !standing.test(before);

const carried = /\b(?:carried|agreed|resolved|approved|won|adopted)\b/i;
const lost =
  /\b(?:lost|fell|defeated|rejected|not carried|withdrawn|no seconder|not seconded|not put|not pressed)\b/i;

/** Whether a motion in this sentence was carried, by this sentence or by the next few. */
function isCarried(sentences: readonly Sentence[], at: number): boolean {
  for (const { words } of sentences.slice(at, at + 5)) {
    if (lost.test(words)) return false;
    if (carried.test(words)) return true;
  }
  return false;
}
