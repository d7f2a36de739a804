import { prefilter } from '../core/prefilter/prefilter.ts';
import { type ActorShape, toActorShape } from './action-actors.ts';
import { mayBind } from './action-agreements.ts';
import { assuredResult, mayAssure } from './action-assurances.ts';
import { findClauses, mayHoldClause } from './action-clauses.ts';
import { splitDue } from './action-due.ts';
import { enough, weigh } from './action-evidence.ts';
import { isNobody } from './action-owners.ts';
import { findWanted, mayBeWanted } from './action-papers.ts';
import { findPassiveTasks, mayHoldPassive } from './action-passives.ts';
import { readPoint, readWanted } from './action-points.ts';
import { mayReply, readReplies } from './action-replies.ts';
import { mayBeRequest, readRequests } from './action-requests.ts';
import { taskOf } from './action-task.ts';
import { isDoing } from './action-verbs.ts';
import { actorOf, firstActor } from './action-who.ts';
import type { PeopleSentence } from './people-shape.ts';
import type { ActionWords } from './worded-action.ts';

/** What a sentence needs to know of those around it. */
export interface ActionContext {
  /** Who "he", "she" or "I" may be: the last of whom was spoken. */
  readonly subject: (pronoun: string) => string | null;
  /** Whether a motion that it holds was carried. */
  readonly isCarried: boolean;
  /** The words of the sentence in front of it. */
  readonly before: string;
  /** The words of the sentence behind it. */
  readonly next: string;
  /** The words in front that open its list ("The Committee asked that:"). */
  readonly opening: string;
  /** The sentence that opens its list. */
  readonly opener: PeopleSentence | null;
  /** Whether it is the wording of a motion that was not carried. */
  readonly isMoved: boolean;
}

/** One of these stands in every sentence that gives somebody something to do. */
const anyTask =
  /\b(?:to|would|will|shall|should|must|could|be|ask|for|from|agreed?|resolved|that|given|task|request\w*|asked|sought|undert\w+|promis\w+|offer\w+|with)\b|'ll\b|'d\b/i;
/** Ways of giving a task, each with the look that stands before its rules: where none may match, none is tried. */
const ways = [mayHoldClause, mayBind, mayHoldPassive, mayAssure, mayBeWanted, mayBeRequest, mayReply];

/** Whether a sentence by itself may give anybody a task. */
const mayHoldTask = (words: string, { before }: ActionContext): boolean =>
  anyTask.test(words) && (before.endsWith('?') || ways.some((may) => may(words)));
const earlier =
  /\b(?:had|having) (?:been )?(?:(?!(?:and|but)\b)\p{L}+ ){0,3}?(?:resolved|agreed|asked|requested|instructed|undertaken|promised|offered|recommended|tasked)\b(?![^;.]*(?:,? (?:and|but) (?:that )?|, )(?:the )?[\ue000-\uf8ff]?$)[^;.]*$/iu;
/** An earlier request or a template, and motions, which bind nobody until they are carried. */
const isQuoted =
  /\b(?:is|are) (?:asked|invited|requested|recommended) to\b|\bwere asked to (?:approve|note|consider|agree|choose)|\bat (?:its|the) (?:last |previous )?meeting\b[^.]{0,60}\bhad\b|\b(?:the )?recommendations? (?:in the report )?(?:was|were|is|are)[: ]/i;
/** "Members are asked to let the Clerk know by Friday": asked here and now. */
const isNotice =
  /\b(?:members|councillors|all|everyone|residents|[\p{L}-]+s) are (?:asked|requested|invited) to (?:let|send|tell|inform|notify|return|complete|e-?mail|contact|submit|reply|forward|confirm|advise|bring)\b/iu;
const motion =
  /\b(?:moved|MOVED|proposed|proposes?|an? amendment|AMENDMENT|seconded|[Pp]rop\.|[Ss]ec\.)(?=\W)(?![^.]{0,200}\b(?:agreed|carried|resolved|approved|adjourned|accepted|in favour|was (?:asked|invited|requested|instructed))\b)[^.]{0,120}\b(?:that|to)\b|^["']\W*(?:\(?\w{1,3}[.)] ?)?(?:that |this (?:council|committee|board|assembly)\b)|^(?:that )?this (?:council|assembly)\b|\bsuggested\b(?![^.]{0,260}\b(?:agreed|accepted|taken up|adopted|undertook|promised|offered|said (?:that )?(?:he|she|they) (?:would|will)))/i;

const mayBeQuoted = prefilter(isQuoted);
const mayBeMoved = prefilter(motion);
const mayBeEarlier = prefilter(earlier);

const isPassedOn =
  /(?:^|\band )(?:ask|request|instruct|get|have|invite|tell|task|arrange for|see that|ensure that|make sure that)(?: that)? ?(?:the )?$/;

/** "to report on gullies, and (b) to write to the company" are two tasks. */
const pointsOf = (own: string, paper: string | undefined): string[] =>
  paper === undefined
    ? own
        .split(/[,;]?(?: and)? \((?:[b-h]|i{2,3}|iv|v|[2-9])\) (?:to )?(?=\p{Ll})/u)
        .flatMap((point) => withoutTwins(point.split(/,? and (?:also )?to (?=\p{Ll})/u)))
    : [taskOf(`${paper}${own}`)];

/** "to cut it before Sunday, and to send the rota" are two tasks where both are. */
const withoutTwins = (parts: readonly string[]): readonly string[] =>
  parts.every((part) => isDoing(part) && splitDue(part).what.split(' ').length > 2)
    ? parts
    : [parts.join(', and to ')];

/** What a sentence says that somebody is to do. */
export function readActionWords(sentence: PeopleSentence, context: ActionContext): ActionWords[] {
  const { words } = sentence;
  if (words.length < 12 || (context.opener === null && !mayHoldTask(words, context))) return [];
  if (
    context.isMoved ||
    (mayBeQuoted(words) && isQuoted.test(words) && !isNotice.test(words)) ||
    (!context.isCarried && mayBeMoved(words) && motion.test(words))
  )
    return [];
  const shape = toActorShape(sentence);
  const point =
    context.opener === null
      ? null
      : (readPoint(shape, context.opener) ?? readWanted(sentence, context.opener));
  if (point !== null) return [{ ...point, method: 'action-request-2', confidence: 0.7 }];
  const found = firmTasks(shape, context);
  const tasks = found.flatMap(({ owner, method, confidence, start, paper }, at): ActionWords[] => {
    const end = found[at + 1]?.from ?? shape.words.length;
    const own = taskOf(shape.words.slice(start, Math.max(end, start)));
    return pointsOf(own, paper).map((words) => ({ owner, words: shape.expand(words), method, confidence }));
  });
  const told = [...tasks, ...passiveTasks(shape, sentence, context, found)];
  if (told.length > 0) return told;
  const asked = readRequests(shape, context.next);
  if (asked.length > 0)
    return asked.map((task) => ({ ...task, method: 'action-request-2', confidence: 0.7 }));
  return readReplies(shape, sentence, context.before).map((task) => ({
    ...task,
    words: taskOf(task.words),
    method: 'action-reply-1',
    confidence: 0.65,
  }));
}

/** "She had none there and would send it": of whom a second verb speaks. */
const pronounIn = (before: string): string =>
  /^[^;.]*?\b(he|she)\b(?![^;.]*[\ue000-\uf8ff][^;.]{0,20}\b(?:said|would|will))/i.exec(before)?.[1] ??
  'they';

interface FirmTask {
  readonly from: number;
  readonly start: number;
  readonly owner: string;
  readonly paper?: string | undefined;
  readonly method: string;
  readonly confidence: number;
}

const methods = {
  commit: 'action-undertaking-2',
  asked: 'action-request-2',
  left: 'action-request-2',
  plain: 'action-request-2',
  should: 'action-request-2',
  paper: 'action-request-2',
  would: 'action-promise-2',
  note: 'action-telegraphic-2',
} as const;

function firmTasks(shape: ActorShape, context: ActionContext): FirmTask[] {
  const { words, actors, printed } = shape;
  const isQuestion = words.trimEnd().endsWith('?');
  const isEarlier = mayBeEarlier(printed);
  const found: (FirmTask & { readonly weight: number })[] = [];
  for (const clause of findClauses(shape)) {
    const actor = actorOf(clause, shape);
    if (isEarlier && earlier.test(clause.before)) continue;
    const what = words.slice(clause.start);
    const weight = weigh(clause, {
      what,
      actor,
      next: context.next,
      isQuestion,
      opening: context.opening,
      isCarried: context.isCarried,
    });
    if (weight < enough) continue;
    const isPronoun = clause.sign === null || !actors.has(clause.sign);
    const named =
      actor?.owner ?? (isPronoun ? context.subject(clause.sign ?? pronounIn(clause.before)) : null);
    // "the officer" is one who was named before.
    const owner = named === 'officer' ? (context.subject('they') ?? named) : named;
    if (owner === null || (isNobody(owner) && !/^(?:members|councillors)$/i.test(owner))) continue;
    const { from, start, paper, form } = clause;
    found.push({
      from,
      start,
      owner,
      paper,
      method: methods[form],
      confidence: Math.min(0.95, weight),
      weight,
    });
  }
  // Of two that name the same task the surer counts.
  return found
    .sort((a, b) => a.from - b.from)
    .filter((one, at, all) => {
      const before = all[at - 1];
      const after = all[at + 1];
      const isBehind = before !== undefined && one.from < before.start + 3;
      const isAhead = after !== undefined && after.from < one.start + 3;
      // "will ask the Director to send it": who is to ask has the task.
      if (before !== undefined && isPassedOn.test(words.slice(before.start, one.from))) return false;
      return !(isBehind && one.weight <= before.weight) && !(isAhead && one.weight < after.weight);
    });
}

function passiveTasks(
  shape: ActorShape,
  sentence: PeopleSentence,
  context: ActionContext,
  firm: readonly FirmTask[],
): ActionWords[] {
  // "… that it be brought forward and the Clerk would raise this": one task, told by who has it.
  const isRaised = firm.some(({ start }) =>
    /^(?:raise|pursue|take|look into|follow|action|arrange|pass|check|do) (?:up )?(?:this|that|it|so)\b/.test(
      shape.words.slice(start, start + 40),
    ),
  );
  const isTold = (from: number): boolean =>
    firm.some((one) => (from >= one.from || isRaised) && from <= one.start + 200);
  const own = { method: 'action-request-2', confidence: 0.7 };
  const passives = findPassiveTasks(shape, context.opening).filter(
    ({ weight, from }) => weight >= enough && !isTold(from),
  );
  if (passives.length > 0) {
    const vouches =
      /\b(?:undertook|promised|(?:gave|giving) (?:an?|his|her|their|the) (?:\p{L}+ )?(?:assurance|undertaking|commitment|promise|word)) that\b/iu.test(
        sentence.words,
      );
    const voucher = vouches
      ? (firstActor(shape.words, shape.actors)?.owner ?? context.subject('they'))
      : null;
    return passives.map(({ owner, words }) => ({
      ...own,
      owner: owner?.owner ?? voucher,
      words: taskOf(shape.expand(words)),
    }));
  }
  const assured = assuredResult(shape);
  if (assured !== null && !isTold(assured.from))
    return [
      {
        ...own,
        owner: assured.owner ?? context.subject(assured.pronoun),
        words: taskOf(shape.expand(assured.words)),
      },
    ];
  const wanted = findWanted(
    shape,
    (sign) =>
      shape.actors.get(sign)?.kind === 'body' || /^members$/i.test(shape.actors.get(sign)?.owner ?? ''),
    context.next,
  );
  return wanted === null || isTold(wanted.from) || firm.length > 0
    ? []
    : [{ ...own, owner: null, words: shape.expand(taskOf(wanted.words)) }];
}
