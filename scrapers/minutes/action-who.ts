import { matchesOf } from '../core/matches.ts';
import type { Actor, ActorShape } from './action-actors.ts';
import type { ActionClause } from './action-clauses.ts';

const isObject = /\b(?:to|by|from|with|of|at|than|behalf of) (?:the )?$/i;
const asker =
  /[\ue000-\uf8ff][^\ue000-\uf8ff;.]{0,30}\b(?:asked|requested|wanted|wished|suggested|queried)\b[^\ue000-\uf8ff;.]{0,20}$/;
const speaking =
  /([\ue000-\uf8ff])[^\ue000-\uf8ff;]{0,60}(?:said|stated|confirmed|advised|replied|added|indicated|responded|explained|told|agreed|assured|answered)\b/;

/** Who is to do what a clause says; null where his own sentence does not name him. */
export function actorOf({ sign, before }: ActionClause, { words, actors }: ActorShape): Actor | null {
  if (sign === null) return firstActor(before, actors);
  const own = actors.get(sign);
  if (own === undefined) return actorBefore(before, actors, sign);
  // "In reply to Mr A, the Director undertook …": who stands behind a preposition does nothing.
  if (
    /\b(?:reply|response|answer|answering|thanks|thanking|regard|addition) (?:to )?(?:the )?$/i.test(before)
  ) {
    const later = /^[^;.]*?([\ue000-\uf8ff])/u.exec(words.slice(words.indexOf(sign) + 1))?.[1];
    return actors.get(later ?? '') ?? own;
  }
  return own;
}

/** The one of whom "he" speaks in his own sentence; whoever asks for something is another. */
function actorBefore(before: string, actors: ActorShape['actors'], pronoun: string): Actor | null {
  const asked = asker.exec(before);
  const words = asked === null ? before : before.slice(0, asked.index);
  const gender = /^he$/i.test(pronoun) ? 'f' : /^she$/i.test(pronoun) ? 'm' : null;
  const found = matchesOf(/[\ue000-\uf8ff]/gu, words)
    .filter(({ index }) => !isObject.test(words.slice(Math.max(0, index - 20), index)))
    .map(({ 0: sign }) => sign)
    .filter((sign) => {
      const actor = actors.get(sign);
      return (
        actor !== undefined &&
        actor.kind !== 'body' &&
        actor.kind !== 'name' &&
        (gender === null || actor.gender !== gender)
      );
    });
  // Who speaks is named first, those that he speaks of behind ("Mr A told the Clerk that he would …").
  const speech = speaking.exec(words);
  // "Councillor Marriner, Lead Member, said": the person counts.
  const holder = /([\ue000-\uf8ff]), (?:the )?$/.exec(words.slice(0, speech?.index ?? 0))?.[1] ?? '';
  const said =
    actors.get(holder)?.kind === 'person' && words.charAt((speech?.index ?? 0) + 1) === ','
      ? holder
      : speech?.[1];
  const speaker = said !== undefined && found.includes(said) ? said : found[0];
  return actors.get(speaker ?? '') ?? null;
}

const inSubject =
  /(?:[\ue000-\uf8ff]|\b(?:[Hh]e|[Ss]he|[Tt]hey)\b)(?=,? (?!(?:and|or|to|of|for|in|on|at|by|with|from|about|but|as|if|whether|when|how|why|what|that|who|which)\b)\p{Ll}| \(|, \p{L})/gu;

/** The subject that a second verb shares: the last one that stands before a verb. */
export function firstActor(before: string, actors: ActorShape['actors']): Actor | null {
  const clause = before.split(/;|\. /).at(-1) ?? before;
  const found = matchesOf(inSubject, clause).filter(
    ({ index }) => !isObject.test(clause.slice(Math.max(0, index - 20), index)),
  );
  const last = found.at(-1);
  const subject = last?.[0] ?? /[\ue000-\uf8ff]/u.exec(clause)?.[0] ?? '';
  return (
    actors.get(subject) ??
    (last === undefined ? null : actorBefore(clause.slice(0, last.index), actors, last[0]))
  );
}
