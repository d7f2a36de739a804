import { type Actor, type ActorShape, toActorShape } from './action-actors.ts';
import { looseOwner, soleOwner } from './action-entries.ts';
import { isDeciding, isNobody } from './action-owners.ts';
import { isPaper } from './action-papers.ts';
import { taskOf } from './action-task.ts';
import { adverbs, commits, isDoing } from './action-verbs.ts';
import type { PeopleSentence } from './people-shape.ts';

/** A point that goes on with its opening's sentence: "• undertook to send the list", "(a) meet the riders". */
const point = new RegExp(
  String.raw`^\W*(?:\(?\w{1,3}[.)]\s+)?${adverbs}(?:(?<bound>(?:would|will|'ll|is to|${commits} to) ${adverbs})|(?<to>to ))?(?<what>\p{Ll}[^;]+)`,
  'u',
);
/** "In answering, the Mayor said he:", "That meanwhile the Officer": whose points follow. */
const opens =
  /(?<sign>[\ue000-\uf8ff])(?<said>,? (?:(?:also|then) )?(?:\p{L}+ ){0,3}?(?:that )?(?:he|she|they))?(?<verb> (?:would|will|is to|was (?:asked|requested|instructed)|undertook|agreed|to))?(?: to)?[^\p{L}\ue000-\uf8ff]*$/u;
const asking = /\b(?:that|asked|requested|instructed|directed|invited)\b/i;

const mayHave = ({ kind, owner }: Actor): boolean =>
  kind !== 'body' && kind !== 'name' && !isNobody(owner) && !isDeciding(owner);

/** "Members asked for the following by July:", "Information requested": whose points are papers. */
const wants = /\b(?:asked for|request(?:s|ed)|sought|wanted|took away)\b[^.:;]{0,60}[:–-]?\W*$/i;
const named = /^\W*(?:\(?\w{1,3}[.)]\s+)?(?<what>\p{L}.*?) \((?<owner>[^()]{2,60})\)\W*(?:and)?\W*$/u;

/** What a point asks to be given, and of whom. */
export function readWanted(
  sentence: PeopleSentence,
  opener: PeopleSentence,
): { readonly owner: string | null; readonly words: string } | null {
  if (!wants.test(opener.words) || /^\W*(?:\(?\w{1,3}[.)]\s+)?that\b/i.test(sentence.words)) return null;
  const found = named.exec(sentence.words)?.groups;
  const owner =
    found === undefined
      ? null
      : (soleOwner(found['owner'] ?? '', sentence) ?? looseOwner(found['owner'] ?? ''));
  const words =
    owner === null ? sentence.words.replace(/^\W*(?:\(?\w{1,3}[.)]\s+)?/, '') : (found?.['what'] ?? '');
  const { words: opening, actors } = toActorShape(opener);
  const taker = /took away/.test(opening) ? ([...actors.values()].find(mayHave)?.owner ?? null) : null;
  return (isPaper(words) || owner !== null || /^(?:whether|what|how|why|the)\b/i.test(words)) &&
    words.length < 200
    ? { owner: owner ?? taker, words }
    : null;
}

/** The task of a point of a list whose opening names who is to do it. */
export function readPoint(
  shape: ActorShape,
  opener: PeopleSentence,
): { readonly owner: string; readonly words: string } | null {
  const { bound, what = '' } = point.exec(shape.words)?.groups ?? {};
  if (!isDoing(what)) return null;
  const { words, actors } = toActorShape(opener);
  const { sign = '', verb } = opens.exec(words)?.groups ?? {};
  const actor = actors.get(sign);
  if (actor === undefined || !mayHave(actor)) return null;
  if (bound === undefined && verb === undefined && !asking.test(words)) return null;
  return { owner: actor.owner, words: shape.expand(taskOf(what)) };
}
