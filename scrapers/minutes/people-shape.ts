import { type Sentence } from './even-text.ts';
import type { NamedPerson } from './people-names.ts';

/** A sentence in which every list of people is one sign, so that rules read the words between them. */
export interface PeopleShape {
  /** The sentence's words with one private-use character for each group. */
  readonly words: string;
  readonly groups: readonly (readonly NamedPerson[])[];
  /** Words between the groups: `between[i]` stands before group i, the last one after all. */
  readonly between: readonly string[];
}

/** Stands for any group in a rule. */
export const anyGroup = '[\ue000-\uf8ff]';
const firstSign = 0xe000;
const mostGroups = 0xf8ff - firstSign;

const office = String.raw`(?!(?:items?|agenda|minutes?|papers?|declar|disclos|moved|second|propos|said|stat|ask|report|sent|gave|left|arriv|join|took|who|which|for|as|having|being|with|in|on|had|has|was|were|substitut|sub|apolog|absent|present)\w*\b)(?:the )?\p{L}[\p{L}\p{N}' ()&]{2,60}`;
const capitals = String.raw`(?:\p{Lu}[\p{L}\p{N}']*|of|for|and|the|&|\([\p{L} ]{1,20}\))`;
/** What parts two people of one list: a comma, "and", and an office of one of them. */
const joint = new RegExp(
  String.raw`^(?:, ${office})?(?:,|;|,? and|,? &|,? a'r|,? ac?) ?(?:from |by )?(?:the )?(?:${capitals} ){0,9}?(?:${capitals},? )?$`,
  'u',
);
const plainJoint = /^(?:, |; |,? and |,? & |,? a'r |,? a |,? ac |, and from |,? agus )$/;

function isOneList(between: string): boolean {
  return (
    plainJoint.test(between) || (between.length < 90 && joint.test(between) && !/[()]\s*$/.test(between))
  );
}

/** The sentence with its people as signs; names are those of `people` that stand in it. */
export function toPeopleShape(sentence: Sentence, people: readonly NamedPerson[]): PeopleShape {
  const groups: NamedPerson[][] = [];
  const between: string[] = [];
  let words = '';
  let from = sentence.start;
  const cut = (end: number): string => sentence.words.slice(from - sentence.start, end - sentence.start);
  for (const person of people) {
    const before = cut(person.start);
    const last = groups.at(-1);
    if (last !== undefined && isOneList(before)) {
      last.push(person);
    } else if (groups.length < mostGroups) {
      between.push(before);
      words += before + String.fromCharCode(firstSign + groups.length);
      groups.push([person]);
    } else break;
    from = person.end;
  }
  between.push(cut(sentence.end));
  return { words: words + cut(sentence.end), groups, between };
}

/** The group that a sign of a shape's words stands for. */
export function groupOf(shape: PeopleShape, sign: string | undefined): readonly NamedPerson[] {
  return sign === undefined ? [] : (shape.groups[sign.charCodeAt(0) - firstSign] ?? []);
}

/** A sentence of the item with the people in it. */
export interface PeopleSentence extends Sentence {
  readonly shape: PeopleShape;
}

/** Every sentence with its people; linear in the text. */
export function toPeopleSentences(
  sentences: readonly Sentence[],
  people: readonly NamedPerson[],
): PeopleSentence[] {
  let next = 0;
  return sentences.map((sentence) => {
    const inside: NamedPerson[] = [];
    for (; next < people.length && (people[next]?.start ?? 0) < sentence.end; next += 1) {
      const person = people[next];
      if (person !== undefined && person.start >= sentence.start && person.end <= sentence.end)
        inside.push(person);
    }
    return { ...sentence, shape: toPeopleShape(sentence, inside) };
  });
}
