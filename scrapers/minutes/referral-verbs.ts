import { matchesOf } from '../core/matches.ts';
import { bodiesAtFront } from './body-names.ts';
import type { Sentence } from './even-text.ts';
import { type ReferralTargets, targetsOf } from './referral-targets.ts';
import { isActive, isBrief, isFinite, isPassive, type SendingVerb } from './referral-voices.ts';

/** A place where a sentence sends something to one or more bodies. */
export interface SentOn {
  readonly to: readonly string[];
  /** Words of what is sent; empty where only "it" is. */
  readonly what: string;
  /** Offset of the verb in the sentence. */
  readonly at: number;
}

const sending = /\b(?<form>refer|pass|remit)(?<ending>s|es|red|ed|ring|ing|ted|ting)?\b/gi;
/** Characters before a verb that tell how it is used. */
const reach = 260;
/** A sentence that sends on more often lists what was said. */
const mostVerbs = 12;

/** Every place where a sentence refers, passes or remits something to a body. */
export function findSentOn({ words }: Sentence): SentOn[] {
  const byNoun = sentByNoun(words);
  if (byNoun !== null) return [byNoun];
  return matchesOf(sending, words)
    .slice(0, mostVerbs)
    .flatMap((match): SentOn[] => {
      const at = match.index;
      const verb = {
        before: words.slice(Math.max(0, at - reach), at),
        after: words.slice(at + match[0].length),
        ending: (match.groups?.['ending'] ?? '').toLowerCase(),
      };
      const sent = sentPassively(verb, words.slice(0, at)) ?? sentActively(verb);
      return sent === null || isOtherwise(verb, sent) ? [] : [{ to: sent.to, what: sent.what, at }];
    });
}

/** "sent on, by way of referral, to": the noun for the verb. */
const byReferral = /\b(?:by (?:way of )?(?:a )?|for |on |as a )(?:referral|remit),? to (?<to>.+)/is;

function sentByNoun(words: string): SentOn | null {
  const noun = byReferral.exec(words);
  if (noun === null) return null;
  const to = bodiesAtFront((noun.groups?.['to'] ?? '').replace(/^each /i, ''));
  return to.length === 0 ? null : { to, what: words.slice(0, noun.index), at: noun.index };
}

interface Sent extends ReferralTargets {
  readonly what: string;
}

/** The auxiliary of a passive with all behind it. */
const auxiliary = /\b(?:be|is|are|was|were|stands?|stood|being)\b[^.;]*$/i;

/** "The report be referred to the Board": what is sent stands before the verb. */
function sentPassively(verb: SendingVerb, front: string): Sent | null {
  const isWhole = isPassive(verb);
  if (!isWhole && !isBrief(verb)) return null;
  const targets = targetsOf(verb.after, true);
  if (targets === null) return null;
  return { ...targets, what: isWhole ? front.replace(auxiliary, '') : whatBehind(targets) };
}

/** "The Board referred the report to the Council": what is sent stands behind the verb. */
function sentActively(verb: SendingVerb): Sent | null {
  const targets = isActive(verb) ? targetsOf(verb.after, false) : null;
  if (targets === null) return null;
  // "The Committee referred to the Cabinet" mentions it.
  if (isFinite(verb) && targets.between.trim() === '' && !objectBehind.test(verb.after)) return null;
  return { ...targets, what: whatBehind(targets) };
}

/** "remitted to the Finance Sub-Committee the question of charges". */
const objectBehind =
  /^ to (?:the |its )?[^,;.]{3,80}?(?:, for [^,;.]{3,40},|,)? (?:the|this|an?|its|their) (?:question|matter|issue|report|item|motion|application|proposal|request|petition|complaint|topic|subject|review)\b/i;

const whatBehind = ({ between }: ReferralTargets): string =>
  between.replace(/ (?:back|on|onwards?|up|down|over|out|again)$/i, '');

/** "passed a vote of thanks to the Board". */
const thanks =
  /\b(?:thanks|gratitude|congratulations|condolences|sympath\w+|vote of|best wishes|round the|power)\b/i;
/** "Cases were referred to the panel": what happens day by day. */
const usual =
  /(?:^|[.;:,] |\b(?:that|of|where|when|and) )(?:\w+ )?(?:cases|queries|enquiries|callers|residents|members|tenants|patients|children|clients|people|families|pupils|complaints|tenants|women|men|victims|contacts|young people)(?: \p{Ll}+){0,4} (?:are|were|is|was|being) (?:\p{Ll}+ )?$/iu;

/** Whether the words around a verb use it for something else than this meeting's sending. */
const isOtherwise = ({ before }: SendingVerb, { between }: Sent): boolean =>
  thanks.test(between) || thanks.test(before.slice(-60).split(/[,;]/).at(-1) ?? '') || usual.test(before);
