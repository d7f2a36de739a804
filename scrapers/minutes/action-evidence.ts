import type { Actor } from './action-actors.ts';
import { agreedBehind, isAgreedThat, movedThat } from './action-agreements.ts';
import type { ActionClause } from './action-clauses.ts';
import { splitDue } from './action-due.ts';
import { isDeciding, isNobody, isOutsider, isPublic } from './action-owners.ts';
import { isPaper } from './action-papers.ts';
import { taskOf } from './action-task.ts';
import { isAnsweredHere, isCarryingOut, isDoing, isDoneHere, isEffort, isLasting } from './action-verbs.ts';

/** What is known besides the clause itself. */
export interface ActionSetting {
  /** Words behind the start of the task. */
  readonly what: string;
  readonly actor: Actor | null;
  /** The next sentence. */
  readonly next: string;
  readonly isQuestion: boolean;
  /** The words in front that open its list; empty for none. */
  readonly opening: string;
  readonly isCarried: boolean;
}

/** A clause is an action from here on. */
export const enough = 0.6;

/** What is done every year is a duty. */
const standing =
  /\b(?:annually|every (?:year|month)|each year|as (?:the|its) (?:council|authority|committee)'s (?:delegate|representative)|when (?:making|taking|reaching) (?:her|his|its|their|the) decision|as required by|in accordance with)\b/i;
/** How things are done as a rule, or under a plan that is told of. */
const planned =
  /\b(?:whenever|normally|routinely|usually|generally|throughout|as part of|as (?:normal|usual|ever)\b|in any case|on a (?:weekly|monthly|daily|regular) basis|in line with|under the (?!item|terms)\S+ (?:\S+ )?(?:policy|contract|scheme|plan|act|programme|agreement)|according to|over the (?:life|course|period) of|if (?!necessary|needed|possible|required|warranted|appropriate|any|so)|unless|from (?:\d|next (?:year|month)|january|february|march|april|may|june|july|august|september|october|november|december)|in the event|should (?:it|the|there|they|this|he|she)|during)\b/i;
const doubt =
  /\b(?:hop(?:ed|es)|thought|fear(?:ed|s)|felt|believed|wondered|if|whether|assumed|understood|warned|questioned|considered|doubted|when|unless|until|because|although|(?<!,|, to) which|who|how|why|what|so that|where|moved|proposed|amendment|in case|in order that|trusted|suspected|suggested|argued|ask(?:s|ed) (?:if|whether|when|how|why|what))\b[^;.]{0,60}$/i;
/** A clause that tells of somebody and ends before the subject casts no doubt. */
const closed = /\b(?:who|which|because|although|what|where|how|why|considered)\b[^;.,]{2,60}, (?:the )?$/i;
const directly =
  /(?:\bthat(?: \(?\w{1,3}\))?|\(\w{1,3}\)|\band|[:;,–]|^\W*(?:\(?\w{1,3}[.)])?|\b(?:that|and) (?:the|both))\s*$/i;
const atStart =
  /(?:^|^(?:By|Before|Within|In|On|At|For|Following|After|Until)[^,;]{2,40}, |[;:–/]\s*|- |\. |["(]|\b(?:A|Answer|and|[Tt]hat)[.:]? ?)\W{0,3}(?:\(?[\w]{1,4}[.):]\s*|\d{1,3}(?:\.\d{1,3})*[.):]?\s*(?:[–-]\s*)?)?(?:the |[Tt]he |\p{L}[\p{L} ]{2,40}: ?)?$/u;
const recipients =
  /\b(?:to|with|for|let|inform|tell|update|brief|send|give|provide|e-?mail|supply) (?:all |ward |the |every |local |other |back to )*(?:members?|councillors?|committee|panel|board|council|cabinet|forum|authority|meeting|questioners?|him|her|them|group|residents|parish|petitioners?|[\ue000-\uf8ff])\b|[\ue000-\uf8ff]/i;
/** Who says what he himself would do, whatever the verb. */
const vows =
  /[\ue000-\uf8ff][^\ue000-\uf8ff;.]{0,60}\b(?:said|replied|agreed|confirmed|answered|responded|added|advised|promised|indicated)(?: that)? $/;

const clauseOf = (before: string): string =>
  before
    .split(
      /,? (?:and|but) (?:that )?(?=$)|,? (?:and|but) (?:that )?|\b(?:said|stated|confirmed|advised|replied|added|explained|indicated|responded) (?:that )?|: /,
    )
    .at(-1) ?? before;

function timeOf(what: string): number {
  const { due } = splitDue(taskOf(what));
  if (due === null) return 0;
  return /^(?:once|when|until|as soon|before (?:the|any) (?:vote|debate|decision))/i.test(due) ? 0.05 : 0.25;
}

function verbWeight(what: string): number {
  if (isDoneHere(what)) return -1;
  if (isDoing(what)) return 0.35;
  return isLasting(what) ? -0.35 : 0;
}

/** How sure it is, from 0 to 1, that a clause gives its actor something to do after the meeting. */
export function weigh(clause: ActionClause, setting: ActionSetting): number {
  const { form, verb } = clause;
  // The words that open a list bind its points.
  const before = setting.opening === '' ? clause.before : `${setting.opening} that ${clause.before}`;
  const { what, actor, next, isQuestion } = setting;
  if (isQuestion || !/^\p{Ll}/u.test(what))
    return form === 'paper' && !isQuestion ? weighPaper(clause, setting) : 0;
  const kind = actor?.kind ?? 'person';
  const owner = actor?.owner ?? '';
  const isPeople = /^(?:members|councillors)$/i.test(owner);
  if (kind !== 'name' && isNobody(owner) && !isPeople) return 0;
  const isAgreed =
    isAgreedThat(before) || agreedBehind.test(what) || (setting.isCarried && movedThat.test(before));
  if (isPublic(owner) || /\b(?:no|nor) $/i.test(clause.before)) return 0;
  const isName = kind === 'name' && clause.sign !== null;
  const isFar = kind === 'body' || kind === 'name';
  // Nothing that is weighed below lets a plain verb bind where it was not agreed.
  if (form === 'plain' && (isFar || !isAgreed)) return 0;
  if (standing.test(what.slice(0, 240))) return 0;
  if ((form === 'should' && (isFar || isPeople)) || (form === 'commit' && isPeople)) return 0;
  // A body that decides here agrees to do what it decides; another one undertakes it.
  if (
    form === 'commit' &&
    kind === 'body' &&
    /\b(?:committee|cabinet|council|board|panel|forum|assembly|executive|commission|authority|meeting)$/i.test(
      owner,
    )
  )
    return 0;
  const ownClause = clauseOf(before).slice(-160);
  const isInDoubt =
    doubt.test(ownClause) &&
    !closed.test(ownClause) &&
    (clause.sign !== null ||
      /\b(?:if|whether|who|which|how|why|what|when|hop(?:ed|es)|moved|proposed)\b/.test(ownClause));
  const own = form === 'asked' && isEffort(what) ? 0 : verbWeight(what);
  const time = timeOf(what);
  const forWhom = recipients.test(what.slice(0, 160)) ? 0.1 : 0;
  switch (form) {
    case 'commit': {
      if (/\b(?:seconded|proposed|moved)(?: by)? $/i.test(before)) return 0;
      if (/^had\b/.test(verb) || /^(?:applicants?|objectors?)$/i.test(owner)) return 0;
      // "has agreed to" may tell what was done before; only a task that is still to do counts.
      if ((isFar || /^(?:has|have)\b/.test(verb)) && own <= 0) return 0;
      if (
        /agre/.test(verb) &&
        clause.sign === null &&
        /\b(?:moved|seconded|proposed|unanimously)\b/i.test(before + verb)
      )
        return 0;
      if (/agre/.test(verb) && /\b(?:it|this) (?:was|be|is) (?:\w+ )?$/i.test(before)) return 0;
      const isLoose = /^(?:was|were|is|are|would be|will be)\b/.test(verb);
      return (isLoose || isFar ? 0.35 : 0.65) + own + time + forWhom - (isInDoubt && isLoose ? 0.5 : 0);
    }
    case 'asked': {
      if (kind === 'body' && isDeciding(owner)) return 0;
      if (
        /^(?:is|are|had been)\b|\bhad\b/.test(verb) ||
        /\b(?:had|has|having)(?: (?!(?:and|but)\b)\p{L}+){0,4}? $/iu.test(before)
      )
        return 0;
      if (isAnsweredHere(what, next) && time === 0 && !/^(?:To|to|That)\b/.test(verb)) return 0;
      const isWeak =
        /\b(?:invit|remind|encourag|advis|told|want|urg|press|challeng|required|requires|look|have|like)/i.test(
          verb,
        );
      const isDecided =
        /\b(?:to|that|resolved|agreed)\b/i.test(`${before.slice(-60)} ${verb}`) || /\bbe \w+$/.test(verb);
      if (isDecided && isCarryingOut(what) && time === 0) return 0;
      if (isPeople && time === 0) return 0;
      return (
        (isWeak ? 0.3 : 0.6) +
        own +
        time +
        forWhom -
        (kind === 'name' && !/ed$/.test(verb.trim()) ? 0.1 : 0) -
        (isInDoubt && /\b(?:if|whether)\b/.test(clauseOf(before)) ? 0.5 : 0)
      );
    }
    case 'left':
      return isDeciding(owner) ? 0 : 0.5 + own + time;
    case 'note': {
      if (
        (kind === 'body' && !/^(?:write|invite|respond|visit|lobby)\b/.test(what)) ||
        !atStart.test(before.replace(/^\W*(?:all|both) $/i, ''))
      )
        return 0;
      if (isPeople && time === 0 && !/^\W*all $/i.test(before)) return 0;
      return (kind === 'name' ? 0.35 : 0.6) + own + time;
    }
    case 'would':
      // "The Cabinet will put a plan to its February meeting": a body binds itself to a time.
      if (
        kind === 'body' &&
        !/^return\b/.test(what) &&
        /^(?:will|shall)$/.test(verb) &&
        own > 0 &&
        time >= 0.25 &&
        !isInDoubt
      )
        return own + time;
      // A body that is to write to another has something to do.
      if (
        kind === 'body' &&
        /^(?:would|will)$/.test(verb) &&
        !isInDoubt &&
        /^(?:write|invite|respond|visit|lobby|make representations|seek)\b/.test(what)
      )
        return 0.3 + own;
      // A first name that stands alone, in front of its verb, is somebody's.
      if (isName && !/[\s-]/.test(owner) && own > 0 && !isInDoubt && atStart.test(before)) return 0.3 + own;
      if (isFar || isPeople || isInDoubt) return 0;
      return (
        0.3 +
        own +
        time -
        (planned.test(what) && !/^(?:ask|check|enquire|find out|see|establish|confirm)\b/.test(what)
          ? 0.2
          : 0) -
        (/^shall$/.test(verb) ? 0.3 : 0) +
        (own > 0 ? forWhom : 0) +
        (own === 0 &&
        vows.test(before) &&
        !/^(?:by|in|on|at|for|before|when|if|within) /.test(what) &&
        /^(?:he|she|they|I)$/i.test(clause.sign ?? '')
          ? 0.3
          : 0) -
        (isOutsider(owner) ? 0.35 : 0)
      );
    case 'should':
      if (isFar || isPeople || (isInDoubt && !isAgreed)) return 0;
      return own <= 0 || !isAgreed || !directly.test(clause.before) ? 0 : 0.3 + own + time + forWhom;
    case 'plain':
      if (
        isFar ||
        !isAgreed ||
        !directly.test(clause.before) ||
        /\brecommend(?:ed|s|ing)?\b[^.]{0,60}$/i.test(before)
      )
        return 0;
      // "that the Treasurer models the effect".
      return own <= 0 && !isDoing(what.replace(/^(\p{Ll}{3,}?)s\b/u, '$1'))
        ? 0
        : 0.7 - (isCarryingOut(what) ? 0.4 : 0);
    case 'paper':
      return weighPaper(clause, setting);
  }
}

function weighPaper(
  { verb, before, paper }: ActionClause,
  { what, actor, isQuestion }: ActionSetting,
): number {
  if (isQuestion || actor === null || (actor.kind === 'body' && isDeciding(actor.owner))) return 0;
  const noun = paper ?? what;
  if (
    !isPaper(noun) ||
    /\b(?:had|has|having|have)\b[^,;]{0,30}$/.test(before.slice(0, before.lastIndexOf(verb)))
  )
    return 0;
  const isFirm = /\b(?:ask|request|sought|call|to follow|require|instruct|expect|due|want)/i.test(verb);
  return (
    (isFirm ? 0.65 : 0.3) +
    timeOf(what) -
    (/^(?:have|receive)/.test(verb) &&
    !/\b(?:to|would|will|like to) (?:be able to )?$/.test(before.slice(0, before.lastIndexOf(verb)))
      ? 0.5
      : 0)
  );
}
