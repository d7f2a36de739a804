import { type Actor, anyActor } from './action-actors.ts';
import { splitDue } from './action-due.ts';
import { isDeciding, isNobody } from './action-owners.ts';
import { taskOf } from './action-task.ts';
import { adverbs, askBare, askVerb, commits, isAnsweredHere, isDoing, isDoneHere } from './action-verbs.ts';

const who = String.raw`(?<who>${anyActor}|\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e)\b)`;
/** What may stand behind the one who is named: his office, his name, a clause about him. */
const aside = String.raw`(?: \([^()\n]{2,60}\)|,? ${anyActor}(?! (?:and|to)\b),?|, [^,;.\n]{2,60},)?`;
const to = String.raw`(?: ?(?:,|–) [^,;.]{2,60},)? to (?:${adverbs})(?!(?:the|an?|this|that|these|those|all|its|which|whom|be|it|him|her|them|do so if)\b)`;
const would = String.raw`(?:would|will|'ll|shall|(?:is|are|was|were|has|have) (?:now |also )?to)`;

/** How tasks are worded, and what must hold besides; `pattern` ends where the task begins. */
export interface ActionRule {
  readonly method: string;
  readonly confidence: number;
  readonly pattern: RegExp;
  /** Sentences without it are passed over: the pattern costs more. */
  readonly hint: RegExp;
  /** Whether the words that follow hold a task of this one. */
  readonly fits: (what: string, actor: Actor | null, before: string, found: string, next: string) => boolean;
}

const isOffice = (actor: Actor | null): boolean =>
  actor === null || (actor.kind !== 'body' && !isNobody(actor.owner));
/** Members are given their homework too; what another body is asked to decide is a recommendation. */
const isAskable = (actor: Actor | null): boolean =>
  actor === null || /^members$/i.test(actor.owner) || !(isNobody(actor.owner) || isDeciding(actor.owner));
/** What those who do work for a council will do, as they tell it, is their business. */
const isOutsider = (actor: Actor | null): boolean =>
  /\b(?:contractors?|licensee|licen[cs]e holder|premises user|staff|services?|consultants?|police)$/i.test(
    actor?.owner ?? '',
  ) && !/\p{Lu}\p{Ll}+ Services?$/u.test(actor?.owner ?? '');
const agreedThat =
  /\b(?:agreed|requested|asked|resolved|suggested|directed|instructed|proposed|wished|insisted|ordered|decided|action(?:ed)?)\b[^.]{0,260}?\bthat\b|^\W*(?:\(?\w{1,4}[.)]\s*)?that\b/i;
const isFuture = (what: string): boolean => {
  const { due } = splitDue(taskOf(what));
  return (
    due !== null && !/^(?:once|when|until|as soon|before (?:the|any) (?:vote|debate|decision))/i.test(due)
  );
};
const doubt =
  /\b(?:hoped|thought|feared|felt|believed|wondered|if|whether|assumed|expected|understood|warned|questioned|considered|doubted|when|unless|until|because|although|which|who|how|why|what|so that|where|moved|proposed|amendment)\b[^;.]{0,40}$/i;

/** From the last "and" or "said that": what is doubted before it leaves the rest sure. */
const clauseOf = (before: string): string =>
  before
    .split(/,? (?:and|but) (?:that )?|\b(?:said|stated|confirmed|advised|replied|added|explained) that /)
    .at(-1) ?? before;

/** Undertakings, requests, promises and notes; each pattern is bounded between its actor and its task. */
export const actionRules: readonly ActionRule[] = [
  {
    method: 'action-undertaking-1',
    confidence: 0.9,
    hint: /\b(?:undert|promis|pledg|commit(?!tee)|volunteer|offer|guarant|assur|agree[ds]\b(?! that (?:the )?\p{Ll}+ be\b)|consent|accepted (?:an?|the) |g[ai]ve|given|giving|took (?:it|an|away)|(?:was|were|is|are|be) (?:happy|pleased|content|willing|glad|prepared|going|due)\b)/iu,
    pattern: new RegExp(
      String.raw`(?:${who}${aside}(?:,? (?:and|but|had|has|have))?|(?:,|\band|\bbut|\balso)) ${adverbs}${commits}(?:${to}|,? (?:that )?(?:he|she|they|it|${anyActor}) (?:also )?(?:would|will|could) ${adverbs})`,
      'gu',
    ),
    fits: (what, actor, before, found) =>
      isOffice(actor) &&
      !isDoneHere(what) &&
      !/\b(?:had|have|has)\b/.test(found) &&
      !(/\bagre/.test(found) && /\bit (?:was|be) (?:\w+ )?$/i.test(before)) &&
      !(/\b(?:happy|pleased|content|willing|glad|prepared|going|due)\b/.test(found) && !isDoing(what)),
  },
  {
    method: 'action-request-1',
    confidence: 0.85,
    hint: /\b(?:ask|request|instruct|task|direct|charg|mandat|urg|remind|invit|commission|challeng|press|encourag)e?(?:d|s)\b/i,
    pattern: new RegExp(
      String.raw`${who}${aside} ${adverbs}(?:(?:was|were|be|being|is|are|would be|should be) ${adverbs}${askVerb}(?: by [^,;.\n]{1,40}?)?(?:${to}| with (?=\p{Ll}+ing\b)))`,
      'gu',
    ),
    fits: (what, actor, _before, found) =>
      !isDoneHere(what) && !/\b(?:is|are) \w+ to|reminded|encouraged/.test(found) && isAskable(actor),
  },
  {
    method: 'action-request-1',
    confidence: 0.8,
    hint: /\b(?:ask|request|instruct|task|direct|charg|mandat|urg|remind|invit|commission|challeng|press|encourag|requir)(?:e?d|e?s|e|ing)?\b/i,
    pattern: new RegExp(
      String.raw`(?:\b${askVerb}|\b(?:[Tt]o|would|will|shall) (?:formally |also |now )?${askBare}|[Tt]hat (?:the )?${anyActor} ${askBare}) (?:that )?${who}${aside}(?:${to}| (?:should|would|must|to|will) ${adverbs}(?!be\b)| (?=\p{Ll}))`,
      'gu',
    ),
    fits: (what, actor, before, found, next) => {
      const isThat = !/ to (?:\p{Ll}+ )*$/u.test(found);
      const isFormal = /^(?:[Tt]o|[Tt]hat)/.test(found);
      if (isDoneHere(what) || /^(?:invit|remind|encourag)/.test(found) || !isAskable(actor)) return false;
      if (
        isThat &&
        !(isDoing(what) || (isFuture(what) && /(?:should|would|must|will) (?:\p{Ll}+ )*$/u.test(found)))
      )
        return false;
      if (!isFormal && isAnsweredHere(what, next) && !isFuture(what)) return false;
      if (!isFormal && /\b(?:had|has|having|(?<!\b(?:I|[Ww]e) )have)(?: \p{L}+){0,4}? $/iu.test(before))
        return false;
      return isOffice(actor) || (isFormal && actor?.kind === 'body');
    },
  },
  {
    method: 'action-request-1',
    confidence: 0.75,
    hint: agreedThat,
    pattern: new RegExp(String.raw`${who}(?: \([^()\n]{2,60}\))? (?=\p{Ll})`, 'gu'),
    fits: (what, actor, before) =>
      isOffice(actor) &&
      isDoing(what) &&
      agreedThat.test(before.slice(-300)) &&
      /(?:\bthat(?: \(?\w{1,3}\))?|\(\w{1,3}\)|\band|[:;,]|\b(?:that|and) (?:the|both))\s*$/i.test(before),
  },
  {
    method: 'action-promise-1',
    confidence: 0.7,
    hint: /\b(?:would|will|shall|(?:is|are|was|were|has|have) (?:now |also )?to)\b|'ll\b/i,
    pattern: new RegExp(String.raw`${who}${aside} ${adverbs}${would} ${adverbs}`, 'gu'),
    fits: (what, actor, before) =>
      isOffice(actor) &&
      !isOutsider(actor) &&
      (isDoing(what) || (isFuture(what) && canPromise(what))) &&
      !doubt.test(clauseOf(before)),
  },
  {
    method: 'action-promise-1',
    confidence: 0.7,
    hint: /\b(?:would|will|shall|(?:is|are|was|were|has|have) (?:now |also )?to)\b|'ll\b/i,
    pattern: new RegExp(
      String.raw`(?:,|;|\b(?:and|but|that))(?: (?:and|but|that|so))* ${would} ${adverbs}`,
      'gu',
    ),
    fits: (what, actor, before) =>
      isOffice(actor) &&
      isDoing(what) &&
      !doubt.test(clauseOf(before)) &&
      /[\ue000-\uf8ff]|\b(?:he|she|they)\b/i.test(before),
  },
  {
    method: 'action-telegraphic-1',
    confidence: 0.8,
    hint: /(?:^|[;:.–]).{0,140}? to \p{Ll}/u,
    pattern: new RegExp(
      String.raw`(?:^|[;:] |– |\.\s)\W{0,3}(?:\(?\w{1,3}[.)]\s*|\d{1,3}(?:\.\d{1,3})*\s+)?(?:(?:A|Answer|and|[Tt]hat)[.:]? )?${who}${aside}(?: (?:and|&|/) (?:the )?${anyActor})?(?:,? (?:was|were|is|are|agreed))?${to}`,
      'gu',
    ),
    fits: (what, actor, _before, found) =>
      isAskable(actor) &&
      actor?.kind !== 'body' &&
      (!/^members$/i.test(actor?.owner ?? '') || isFuture(what)) &&
      !/^(?:be|it|all)\b/.test(what) &&
      !isDoneHere(what) &&
      !/\b(?:I|[Hh]e|[Ss]he|[Tt]hey|[Ww]e)\b/.test(found),
  },
];

const canPromise = (what: string): boolean =>
  !/^(?:be|have|not|like|prefer|welcome|need|see|become|remain|abstain|chair|require|leave|rather|vote|support|rise|fall|mean|take|depend|cost|lead|continue|sever|close|harm|hold|arrive|go|cease|expire|apply|expect|want|begin|start|oppose|second|retire|stand|suffer|benefit|result|affect|retain|lose|gain|make|open|reopen|end|finish|join|receive|allow|enable|move|increase|decrease|reduce|save|deliver|run|last|pay|use|help|consider|change)\b/i.test(
    what,
  );
