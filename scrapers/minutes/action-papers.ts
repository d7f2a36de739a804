import { prefilter } from '../core/prefilter/prefilter.ts';
import type { ActorShape } from './action-actors.ts';
import { splitDue } from './action-due.ts';

const paper =
  /\b(?:reports?|updates?|briefings?|papers?|notes?|information|figures|data|breakdowns?|lists?|presentations?|details|responses?|letters?|cop(?:y|ies)|statistics|analys[ei]s|plans?|options|timetables?|reviews?|repl(?:y|ies)|answers?|summar(?:y|ies)|explanations?|comparisons?|maps?|schedules?|visits?|workshops?|seminars?|training|sessions?|informed|sight|assurances?|evidence|costings?|costs|quotes?|quotations?|prices|estimates?|statements?|advice|views|opinion|findings|outcomes?|results?|examples?|links?|slides|photographs?|dates?|clarification|progress|feedback|minutes|proposals|table|chart|profile|drafts?|sample|trends?|benchmarks?|invoices?|accounts|numbers?|figure|opinions?|tour|meeting|survey|audit|questions?|log|matter|item|issue|dashboard|programme|scope|appraisal|forecast|comments|recommendations?)\b/i;

/** Whether words name something that is written, sent or held for members. */
export const isPaper = (words: string): boolean => paper.test(words.slice(0, 90));

const wanted = new RegExp(
  String.raw`(?:(?:\b(?:committee|sub-committee|panel|board|forum|cabinet|members|chair(?:man|woman)?|authority|commission|council|governors|trustees|they|it)|[\ue000-\uf8ff])(?: (?:also|then|further|therefore|accordingly|had))?|^\W*(?:\(?\w{1,4}[.)])\s*|\band(?! sought)|\bto) (?<verb>asked? for|asked? to (?:receive|see|have|be (?:given|sent|provided with|kept|updated))|request(?:ed|s)?|call(?:ed)? for|sought) (?<article>(?:an? |the |some |further )*)(?<what>[^.;]{4,240})`,
  'iu',
);

/** Told at once. */
const answered =
  /\b(?:said|replied|advised|responded|answered|explained|confirmed|stated|told|reported|clarified)\b/i;
/** Whether words of a sentence may ask for a paper. */
export const mayBeWanted = prefilter(wanted);

/** "The Committee asked for a report on agency spend": what a body asks to be given. */
export function findWanted(
  { words, printed }: ActorShape,
  isMember: (sign: string) => boolean,
  next: string,
): { words: string; from: number } | null {
  if (!mayBeWanted(printed) || !/asked? |request|call(?:ed)? for|sought/i.test(words)) return null;
  const found = wanted.exec(words);
  if (found === null || /\bhad\b/.test(found[0])) return null;
  const what = found.groups?.['what'] ?? '';
  const sign = /^[\ue000-\uf8ff]/u.exec(found[0])?.[0];
  if (/^(?:item|matter|report|application|it) to (?:come|be brought) back/i.test(what)) return null;
  const early =
    /^(?:[^,;]{0,60}?)(?= (?:that|if|whether|on how|on why)\b)|^[^,;]{0,60}/.exec(what)?.[0] ?? '';
  if (
    !isPaper(early) ||
    /^(?:that|if|whether|to|(?:the )?(?:committee|members|council|board|panel)'|permission|leave|time|an adjournment|the licence|the application|more money|funding)\b/i.test(
      what,
    )
  )
    return null;
  if (/\b(?:be|is|was|were) (?:granted|refused|approved|deferred|noted)\b/.test(what)) return null;
  if (
    /^(?:clarification|details?|assurances?|information|views?|explanations?|examples?|an? update|update|questions?|evidence)\b/i.test(
      what,
    ) &&
    splitDue(what).due === null &&
    !/\bin writing|circulat|written\b/.test(what) &&
    !(/^request/i.test(found.groups?.['verb'] ?? '') && sign !== undefined && !answered.test(next))
  )
    return null;
  return sign !== undefined && !isMember(sign)
    ? null
    : { words: `${sign === undefined ? '' : (found.groups?.['article'] ?? '')}${what}`, from: found.index };
}
