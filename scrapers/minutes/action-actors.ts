import { isRole, toOwner } from './action-owners.ts';
import type { PeopleSentence } from './people-shape.ts';

/** Somebody in a sentence who may be given a task. */
export interface Actor {
  /** Name of a person or words of an office, as printed. */
  readonly owner: string;
  /** 'body' decides or stands outside: it is given a task only by being asked outright. */
  readonly kind: 'person' | 'office' | 'body';
  readonly gender: 'm' | 'f' | null;
}

/** A sentence's words with one private-use sign for each actor, so that rules read what stands between them. */
export interface ActorShape {
  readonly words: string;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Puts the text's own words back for the signs. */
  readonly expand: (words: string) => string;
}

/** Stands for any actor in a rule. */
export const anyActor = '[\ue000-\uf8ff]';
const firstSign = 0xe000;
const mostSigns = 400;
/** How much of a sentence is read for offices. */
const longest = 2_500;

const word = String.raw`\p{Lu}[\p{L}\p{N}'&/-]*`;
const capital = String.raw`(?:${word}|\d{1,3}(?= \p{Lu}))`;
/** "the Director of Children's Services", "Head of Legal and Democratic Services", "Executive Director (Place)". */
const capitalised = String.raw`(?:[Tt]he |[Aa]n? |[Mm]y |[Oo]ur |[Ii]ts |[Tt]heir |[Aa]ll |[Bb]oth )?${word}(?:(?:,? (?:of|for|in|to)(?: the)?|(?:, \p{Lu}[\p{L}' ]{2,40})? (?:and|&)|(?<=Clerk|Secretary|Adviser|Officer) to the)? ${capital}){0,8}(?: \(\p{Lu}[\p{L}&',/ -]{1,40}\))?`;
const lower = String.raw`(?!(?:of|to|the|and|or|that|was|were|had|has|have|be|been|by|for|from|in|on|at|with|as|would|will|if|is|are|which|who|but|said|asked|not|no|so|then|also|this|its|their|his|her|report|reports|relevant)\b)[\p{L}][\p{L}'-]*`;
const roleNoun = String.raw`(?:officers?|managers?|directors?|heads?|clerk|chief executive|chair(?:man|woman|person)?|vice-chair(?:man|woman|person)?|convener|leader|lead|secretary|treasurer|engineers?|solicitors?|planners?|accountants?|auditors?|surveyors?|consultants?|advis[eo]rs?|co-?ordinators?|inspectors?|sergeant|supervisors?|wardens?|architects?|principal|representatives?|portfolio holder|cabinet member|lead member|executive member|mayor|provost|team|service|services|unit|department|directorate|office|police|ward members?|ward councillors?|licensee|licen[cs]e holder|premises user|contractors?|staff|administrators?|groundsman|caretaker|steward|trust|agent|presenters?|authors?|members|councillors|governors|governor|head ?teacher|deputy|legal advis[eo]r)`;
/** "the designated premises supervisor", "officers", "head of libraries". */
const plain = String.raw`(?:(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Ii]ts|[Tt]heir|[Aa]ll|[Bb]oth|[Rr]elevant|[Hh]is|[Hh]er) (?:relevant )?(?:${lower} ){0,3}?|(?:[Cc]ouncil|[Ss]enior|[Pp]lanning|[Hh]ighways?|[Hh]ousing|[Ll]egal|[Ff]inance|[Ww]ard|[Ll]ocal|[Rr]elevant|[Pp]olicy|[Ss]crutiny) )?(?:${roleNoun}|(?:Head|Chair|Director|Clerk|Officers|Leader|Mayor)\b)(?![\p{L}'-]| (?:report|reports|recommendation|training|structure|time|code|survey|costs?|numbers|allowances?)\b)(?: (?:of|for|from) (?:the )?(?!(?:which|whom|this|that|a|an|their|his|her)\b)[\p{L}'-]+(?: (?:and|&) (?!(?:the|to|would|will)\b)[\p{Lu}][\p{L}'-]+)?)?`;
const candidate = new RegExp(String.raw`(?<![\p{L}\p{N}'-])(?:${capitalised}|${plain})(?![\p{L}'-])`, 'gu');
const plainHere = new RegExp(String.raw`${plain}(?![\p{L}'-])`, 'uy');
/** Signs of a body that stands on its own: it is asked, it seldom offers. */
const outside =
  /^(?:the |its |our )?(?:\p{Lu}[\p{L}&'-]*(?: (?:of|and|for|the|&) | )){0,7}(?:(?:sub-)?committee|cabinet|council|executive|board|panel|forum|partnership|trust|agency|authority|company|association|group|icb|nhs|ombudsman|government|minister|commission|parliament|board)(?: [A-Z])?$/iu;
const rank = /^(?:PCS?O?|Sgt|Insp|Inspector|Sergeant|Constable|Supt|Chief Inspector|DCI|DI|ACC)\.?$/;
const notFirst =
  /^(?:(?:On|In|At|By|For|From|After|Before|When|If|As|That|This|These|It|There|He|She|They|We|I|To|And|But|Also|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|RESOLVED|AGREED|NOTED|Resolved|Agreed|DECIDED|Decided|Action|ACTION|ACTIONS|Answer|Reply|Response|Q|A|Following|Members?(?= \p{Lu})|Accordingly|Meanwhile|With|Under|Where|While|Ordered|ORDERED|No|Yes|Action:)(?:\s+|$)(?:and )?)+/u;

interface Place extends Actor {
  readonly start: number;
  readonly end: number;
}

const genderOf = (words: string): Actor['gender'] =>
  /\b(?:Mrs|Ms|Miss|Dame|Lady)\b/.test(words) ? 'f' : /\b(?:Mr|Sir|Messrs)\b/.test(words) ? 'm' : null;

function officeAt(words: string, start: number): Place | null {
  const cut = notFirst.exec(words)?.[0] ?? '';
  const text = words.slice(cut.length);
  if (text === '') return null;
  const from = start + cut.length;
  const end = from + text.length;
  const owner = toOwner(text);
  if (owner !== null) return { start: from, end, owner, kind: 'office', gender: null };
  if (!outside.test(text)) return null;
  return { start: from, end, owner: text.replace(/^(?:the|its|our) /i, ''), kind: 'body', gender: null };
}

/** "Head of libraries" goes on behind its capitals; the longer name counts, where it names an office. */
function nameFrom(words: string, index: number, found: string): string {
  plainHere.lastIndex = index;
  const other = plainHere.exec(words)?.[0] ?? '';
  return other.length > found.length && (officeAt(found, 0) === null || /^Head$|Chair$|Director$/.test(found))
    ? other
    : found;
}

/** The sentence with its actors as signs; people as the sentence names them, offices and bodies by their words. */
export function toActorShape(sentence: PeopleSentence): ActorShape {
  const { words, start, shape } = sentence;
  const people: Place[] = [];
  for (const one of shape.groups.flat()) {
    const [from, end] = [one.start - start, one.end - start];
    const last = people.at(-1);
    // "Councillors Ames and Boyle" do something together.
    if (last?.kind === 'person' && /^ (?:and|&) $/.test(words.slice(last.end, from))) {
      const owner = `${last.owner}${words.slice(last.end, from)}${one.name}`;
      people.splice(-1, 1, { ...last, end, owner, gender: null });
    } else
      people.push({
        start: from,
        end,
        owner: one.name,
        kind: 'person',
        gender: genderOf(words.slice(from, end)),
      });
  }
  const places: Place[] = [];
  let next = 0;
  const addPeople = (before: number): void => {
    for (; next < people.length && (people[next]?.start ?? 0) < before; next += 1) {
      const person = people[next];
      if (person !== undefined && person.start >= (places.at(-1)?.end ?? 0)) places.push(person);
    }
  };
  const read = words.slice(0, longest);
  candidate.lastIndex = 0;
  for (let match = candidate.exec(read); match !== null; match = candidate.exec(read)) {
    const name = nameFrom(read, match.index, match[0]);
    const end = match.index + name.length;
    candidate.lastIndex = end;
    const inside = people.find((one) => one.start < end && one.end > match.index);
    if (inside !== undefined) {
      const front = words.slice(match.index, inside.start).trimEnd();
      const title = rank.test(front) ? front : null;
      if (title !== null) {
        people.splice(people.indexOf(inside), 1, {
          ...inside,
          start: match.index,
          owner: `${title} ${inside.owner}`,
        });
        continue;
      }
      // "Director of Place Jane Smith" names an office and who holds it; a name that holds the office is none.
      const office = isRole(front) ? officeAt(front.replace(/[,(–-]+$/, '').trimEnd(), match.index) : null;
      addPeople(match.index);
      if (office !== null && office.start >= (places.at(-1)?.end ?? 0)) places.push(office);
      continue;
    }
    addPeople(match.index);
    const office = officeAt(name, match.index);
    if (office !== null && office.start >= (places.at(-1)?.end ?? 0)) places.push(office);
  }
  addPeople(words.length);
  return drawShape(words, places);
}

/** The actor with whom words of the sentence begin, and how many characters name him. */
export function actorAtFront(
  words: string,
  { words: all, start, shape }: PeopleSentence,
): { owner: string; length: number } | null {
  const at = start + all.lastIndexOf(words);
  const person = shape.groups.flat().find((one) => one.start >= at && one.start <= at + 4);
  if (person !== undefined && person.end - at <= words.length)
    return { owner: person.name, length: person.end - at };
  candidate.lastIndex = 0;
  const match = candidate.exec(words.slice(0, 200));
  if (match === null || match.index > 0) return null;
  const found = officeAt(nameFrom(words, 0, match[0]), 0);
  return found === null || found.start > 0 || found.kind === 'body'
    ? null
    : { owner: found.owner, length: found.end };
}

function drawShape(words: string, places: readonly Place[]): ActorShape {
  const actors = new Map<string, Actor>();
  const printed = new Map<string, string>();
  let drawn = '';
  let at = 0;
  for (const place of places.slice(0, mostSigns)) {
    const sign = String.fromCharCode(firstSign + actors.size);
    actors.set(sign, place);
    printed.set(sign, words.slice(place.start, place.end));
    drawn += words.slice(at, place.start) + sign;
    at = place.end;
  }
  const signs = new RegExp(anyActor, 'gu');
  return {
    words: drawn + words.slice(at),
    actors,
    expand: (part) => part.replace(signs, (sign) => printed.get(sign) ?? ''),
  };
}
