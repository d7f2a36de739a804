import { type OfficeKind, officesIn } from './action-offices.ts';
import { ranks } from './action-roles.ts';
import type { PeopleSentence } from './people-shape.ts';

/** Somebody or something in a sentence that may be given a task. */
export interface Actor {
  /** Name of a person or words of an office, as printed. */
  readonly owner: string;
  readonly kind: 'person' | OfficeKind;
  readonly gender: 'm' | 'f' | null;
}

/** A sentence's words with one private-use sign for each actor, so that rules read what stands between them. */
export interface ActorShape {
  readonly words: string;
  /** The sentence's own words: what a prefilter finds in them is known already. */
  readonly printed: string;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Puts the text's own words back for the signs. */
  readonly expand: (words: string) => string;
}

/** Stands for any actor in a rule. */
export const anyActor = '[\ue000-\uf8ff]';
const signs = new RegExp(anyActor, 'gu');
const firstSign = 0xe000;
const mostSigns = 400;
/** How much of a sentence is read for offices. */
const longest = 2_500;

interface Place extends Actor {
  readonly start: number;
  readonly end: number;
}

const genderOf = (words: string): Actor['gender'] =>
  /\b(?:Mrs|Ms|Miss|Dame|Lady)\b/.test(words) ? 'f' : /\b(?:Mr|Sir|Messrs)\b/.test(words) ? 'm' : null;

const rankBefore = /(?:^|[ (])(\p{Lu}[\p{L}]{1,13})\.? $/u;

const isField =
  /\b(?:Member|Holder|Director|Head|Manager|Officer|Lead|Chair\w*|Convener|Assistant|Secretary|Champion) (?:of|for) (?:the )?$/;

function peopleIn({ words, start, shape }: PeopleSentence): Place[] {
  const people: Place[] = [];
  for (const one of shape.groups.flat()) {
    let from = one.start - start;
    const end = one.end - start;
    // "Executive Member for Clean Streets".
    if (one.title === null && isField.test(words.slice(Math.max(0, from - 40), from))) continue;
    const last = people.at(-1);
    // "Councillors Ames and Boyle" do something together.
    if (last !== undefined && /^ (?:and|&) $/.test(words.slice(last.end, from))) {
      const owner = `${last.owner}${words.slice(last.end, from)}${one.name}`;
      people.splice(-1, 1, { ...last, end, owner, gender: null });
      continue;
    }
    const printed = words.slice(from, end);
    const rank = rankBefore.exec(words.slice(Math.max(0, from - 16), from))?.[1] ?? '';
    const hasRank = ranks.has(rank.toLowerCase());
    if (hasRank) from = words.lastIndexOf(rank, from);
    const owner = hasRank ? `${rank} ${one.name}` : one.name;
    people.push({ start: from, end, owner, kind: 'person', gender: genderOf(printed) });
  }
  return people;
}

/** People and offices of the words in order; where both overlap the person counts. */
function placesIn(sentence: PeopleSentence): Place[] {
  const people = peopleIn(sentence);
  const words = sentence.words.slice(0, longest);
  let next = 0;
  const personFrom = (start: number, end: number): number | null => {
    while (next < people.length && (people[next]?.end ?? 0) <= start) next += 1;
    const person = people[next];
    return person !== undefined && person.start < end ? Math.max(person.start, start) : null;
  };
  const offices = officesIn(words, personFrom).map(({ kind, ...place }): Place => {
    const isRank = kind === 'name' && ranks.has(place.owner.split(' ', 1)[0]?.toLowerCase() ?? '');
    return { ...place, kind: isRank ? 'person' : kind, gender: null };
  });
  return [...people, ...offices].sort((a, b) => a.start - b.start);
}

const together = /^ ?(?:and|&|\/) ?(?:the )?$/;
const doesSo = /^,? (?:(?:both|jointly|also) )?(?:to|were|would|will|are|undertook|agreed|offered|have) /;

/** The shapes of the last sentences: who a pronoun speaks of is looked for in a few before. */
const lastShapes: { readonly sentence: PeopleSentence; readonly shape: ActorShape }[] = [];
const mostShapes = 16;

/** The sentence with its actors as signs, which the last ones keep; people as it names them, offices and bodies by their words. */
export function toActorShape(sentence: PeopleSentence): ActorShape {
  for (const known of lastShapes) if (known.sentence === sentence) return known.shape;
  const shape = drawShape(sentence);
  if (lastShapes.length === mostShapes) lastShapes.shift();
  lastShapes.push({ sentence, shape });
  return shape;
}

function drawShape(sentence: PeopleSentence): ActorShape {
  const { words } = sentence;
  const actors = new Map<string, Actor>();
  const wordsOf = new Map<string, string>();
  const places: Place[] = [];
  for (const place of placesIn(sentence)) {
    const last = places.at(-1);
    if (last !== undefined && place.start < last.end) continue;
    const between = last === undefined ? '' : words.slice(last.end, place.start);
    // "the Clerk and the Treasurer to …" share a task.
    const isJoint =
      last !== undefined &&
      last.kind !== 'body' &&
      place.kind !== 'body' &&
      (together.test(between) ||
        (between === '' && /^(?:the )/i.test(words.slice(place.start, place.start + 4)))) &&
      (/^ ?\/ ?$/.test(between) || doesSo.test(words.slice(place.end, place.end + 24)));
    if (isJoint && !/\b(?:of|from|with|by|to)$/.test(words.slice(0, last.start).trimEnd())) {
      places.splice(-1, 1, {
        ...last,
        end: place.end,
        owner: `${last.owner}${words.slice(last.end, place.end)}`,
        kind: last.kind === 'name' ? place.kind : last.kind,
        gender: null,
      });
      continue;
    }
    places.push(place);
  }
  let drawn = '';
  let at = 0;
  for (const { start, end, ...actor } of places.slice(0, mostSigns)) {
    const sign = String.fromCharCode(firstSign + actors.size);
    actors.set(sign, actor);
    wordsOf.set(sign, words.slice(start, end));
    drawn += words.slice(at, start) + sign;
    at = end;
  }
  return {
    words: drawn + words.slice(at),
    printed: words,
    actors,
    expand: (part) => part.replace(signs, (sign) => wordsOf.get(sign) ?? ''),
  };
}

/** The actor with whom words of the sentence begin, and how many characters name him. */
export function actorAtFront(
  words: string,
  { words: all, start, shape }: PeopleSentence,
): { owner: string; length: number; kind: Actor['kind'] } | null {
  const at = start + all.lastIndexOf(words);
  const person = shape.groups
    .flat()
    .find((one) => one.start >= at && one.start <= at + 14 && one.end - at <= words.length);
  const before = person === undefined ? '' : words.slice(0, person.start - at);
  if (person !== undefined && (before.length <= 4 || ranks.has(before.trim().toLowerCase()))) {
    const owner =
      before.length > 1 && ranks.has(before.trim().toLowerCase())
        ? `${before.trim()} ${person.name}`
        : person.name;
    return { owner, length: person.end - at, kind: 'person' };
  }
  const [found] = officesIn(words.slice(0, 200), () => null);
  return found === undefined || found.start > 0
    ? null
    : { owner: found.owner, length: found.end, kind: found.kind };
}
