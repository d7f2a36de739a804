import { type Actor, type ActorShape, actorAtFront, anyActor, toActorShape } from './action-actors.ts';
import { isNobody } from './action-owners.ts';
import { type ActionRule, actionRules } from './action-rules.ts';
import { taskOf } from './action-task.ts';
import { readWish } from './action-wishes.ts';
import type { PeopleSentence } from './people-shape.ts';

/** A task as a sentence words it. */
export interface ActionWords {
  readonly owner: string | null;
  /** What is to be done and by when; empty where only the owner is named. */
  readonly words: string;
  /** Where it stands apart from the words. */
  readonly due?: string | null;
  readonly method: string;
  readonly confidence: number;
}

/** Who "he", "she" or "I" may be: the last of whom was spoken. */
type Subject = (pronoun: string) => string | null;

/** What a sentence needs to know of those around it. */
export interface ActionContext {
  readonly subject: Subject;
  /** Whether a motion that it holds was carried. */
  readonly isCarried: boolean;
  /** The words of the sentence behind it. */
  readonly next: string;
}

const earlier =
  /\b(?:had|having) (?:been )?(?:\p{L}+ ){0,3}?(?:resolved|agreed|asked|requested|instructed|undertaken|promised|offered|recommended|tasked)\b(?![^;.]*,? (?:and|but) (?:that )?(?:the )?[\ue000-\uf8ff]?$)[^;.]*$/iu;
/** An earlier request or a template, and motions, which bind nobody until they are carried. */
const isQuoted =
  /\b(?:is|are) (?:asked|invited|requested|recommended) to\b|\bwere asked to (?:approve|note|consider|agree|choose)|\bat (?:its|the) (?:last |previous )?meeting\b[^.]{0,60}\bhad\b/i;
const motion =
  /\b(?:moved|MOVED|proposed|proposes?|an? amendment|AMENDMENT|seconded)\b[^.]{0,120}\bthat\b|^["']\W*(?:\(?\w{1,3}[.)] ?)?(?:that |this (?:council|committee|board|assembly)\b)|^(?:that )?this (?:council|assembly)\b|\bsuggested\b(?! and agreed)/i;

/** What a sentence says that somebody is to do; `subject` tells who was spoken of last. */
export function readActionWords(
  sentence: PeopleSentence,
  { subject, isCarried, next }: ActionContext,
): ActionWords[] {
  const { words } = sentence;
  const hinted = actionRules.filter(({ hint }) => hint.test(words));
  const wish = readWish(sentence);
  if (hinted.length === 0 && wish === null) return [];
  if (isQuoted.test(words) || (motion.test(words) && !isCarried)) return [];
  const shape = toActorShape(sentence);
  const found = hinted.flatMap((rule) => findTasks(shape, rule, subject, next));
  const firm = found
    .sort((a, b) => b.confidence - a.confidence || a.from - b.from)
    .filter((one, at, all) => all.findIndex((other) => other.end > one.from && other.from < one.end) === at)
    .sort((a, b) => a.from - b.from);
  const tasks = firm.map(({ owner, method, confidence, end }, at): ActionWords => {
    const next = firm[at + 1]?.from ?? shape.words.length;
    const own = shape.words.slice(end, Math.max(next, end));
    return { owner, words: shape.expand(taskOf(own)), method, confidence };
  });
  if (tasks.length > 0) return tasks;
  if (wish === null) return [];
  const author = wish.by === null ? null : actorAtFront(wish.by, sentence);
  const rest = author === null ? '' : (wish.by ?? '').slice(author.length);
  const owner = author?.owner ?? (wish.isAssured ? (assurerOf(shape) ?? subject('they')) : null);
  return [{ owner, words: taskOf(wish.words + rest), method: wish.method, confidence: wish.confidence }];
}

/** Who vouches for a result: the last one named before the verb. */
function assurerOf({ words, actors }: ActorShape): string | null {
  const before = words.slice(0, Math.max(0, words.search(/\b(?:undertook|promised|gave|giving)\b/)));
  return (
    signsOf(before)
      .reverse()
      .flatMap((sign) => {
        const actor = actors.get(sign);
        return actor === undefined || actor.kind === 'body' ? [] : [actor.owner];
      })[0] ?? null
  );
}

interface Place {
  readonly from: number;
  readonly end: number;
  readonly owner: string | null;
  readonly method: string;
  readonly confidence: number;
}

function findTasks({ words, actors }: ActorShape, rule: ActionRule, subject: Subject, next: string): Place[] {
  const places: Place[] = [];
  for (const match of words.matchAll(rule.pattern)) {
    const printed = match.groups?.['who'];
    const ahead = words.slice(0, match.index);
    const sign =
      printed === undefined || !isObject.test(ahead) ? (printed ?? '') : (laterSign(match[0]) ?? printed);
    const before = words.slice(0, match.index + Math.max(0, match[0].indexOf(sign)));
    const isPronoun = printed === undefined || (/^\p{L}+$/u.test(printed) && !actors.has(printed));
    const actor = isPronoun
      ? printed === undefined
        ? firstActor(before, actors)
        : actorBefore(before, actors, printed)
      : (actors.get(sign) ?? null);
    const end = match.index + match[0].length;
    if (earlier.test(before) || !rule.fits(words.slice(end), actor, before, match[0], next)) continue;
    const named = actor?.owner ?? (isPronoun ? subject(printed ?? 'they') : null);
    // "the officer" is one who was named before.
    const owner = named === 'officer' ? (subject('they') ?? named) : named;
    if (owner === null || (isNobody(owner) && !/^members$/i.test(owner))) continue;
    places.push({ from: match.index, end, owner, method: rule.method, confidence: rule.confidence });
  }
  return places;
}

/** "In reply to Mr A, the Director undertook …": who stands behind a preposition does nothing. */
const isObject = /\b(?:to|by|from|with|of|at|than|behalf of)\s*$/i;
const signs = new RegExp(anyActor, 'g');
const signsOf = (words: string): string[] => words.match(signs) ?? [];
const laterSign = (found: string): string | undefined => signsOf(found)[1];

const asker =
  /[\ue000-\uf8ff][^\ue000-\uf8ff;.]{0,30}\b(?:asked|requested|wanted|wished|suggested|queried)\b[^\ue000-\uf8ff;.]{0,20}$/;

/** The one of whom "he" speaks in his own sentence; whoever asks for something is another. */
function actorBefore(before: string, actors: ActorShape['actors'], pronoun: string): Actor | null {
  const asked = asker.exec(before);
  const words = asked === null ? before : before.slice(0, asked.index);
  const gender = /^he$/i.test(pronoun) ? 'f' : /^she$/i.test(pronoun) ? 'm' : null;
  const found = signsOf(words).filter((sign) => {
    const actor = actors.get(sign);
    return actor !== undefined && actor.kind !== 'body' && (gender === null || actor.gender !== gender);
  });
  // Who speaks is named first, those that he speaks of behind ("Mr A told the Clerk that he would …").
  const said =
    /([\ue000-\uf8ff])[^\ue000-\uf8ff;]{0,60}(?:said|stated|confirmed|advised|replied|added|indicated|responded|explained|told|agreed|assured)\b/.exec(
      words,
    )?.[1];
  const speaker = said !== undefined && found.includes(said) ? said : found[0];
  return actors.get(speaker ?? '') ?? null;
}

/** The subject that a second verb shares. */
function firstActor(before: string, actors: ActorShape['actors']): Actor | null {
  const clause = before.split(/;|\. /).at(-1) ?? before;
  const subject = /\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)\b|[\ue000-\uf8ff]/.exec(clause)?.[0] ?? '';
  return actors.get(subject) ?? null;
}
