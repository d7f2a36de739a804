import { matchesOf } from '../core/matches.ts';
import { roles } from './action-roles.ts';
import { abbreviation, isKind, kindAdded, kindMentioned, kindOfLabel } from './interest-kinds.ts';
import { hint } from './interest-prose.ts';
import { isNoName, type NamedPerson } from './people-names.ts';
import { type PeopleSentence, toPeopleShape } from './people-shape.ts';

const bare = String.raw`(?:[A-Z]{2,4}|\p{Lu}[\p{Ll}'-]+(?:\p{Lu}[\p{L}'-]+)?)`;
const list = String.raw`(?<names>${bare}(?:(?:, | and | & |, and )${bare})*)`;
/** "CF: 25.107, personal", "Mould declared …" at the front of a line. */
const atFront = new RegExp(
  String.raw`^\W*(?:\d{1,3}(?:\.\d{1,3})*[.)]? )?${list}(?=:? ?\(|:| [–-] |,? (?:(?:also|both|each) )?(?:declared|disclosed|made|has|had|have|stated|said)\b)`,
  'u',
);
const each = String.raw`${bare}(?: \([^()]{1,80}\))?`;
const listAtEnd = String.raw`(?<names>${each}(?:(?:, | and | & |, and |; )${each})*)\W*$`;
/** "… having declared an interest as shopkeepers: Tarrant and Mould". */
const atEnd = new RegExp(
  String.raw`\b(?:(?:declar|disclos)[^.;:]{0,120}|interests?\b[^.;:]{0,60})(?::|\b(?:by|from)) ${listAtEnd}`,
  'u',
);
/** "Non-pecuniary: Ames (6), Bold (6, 7)". */
const behindKind = new RegExp(String.raw`^(?<label>[^:]{3,60}:) ${listAtEnd}`, 'u');
/** "Chief Executive - Item 14 - financial", "The Chief Executive declared …". */
const officeAtFront = new RegExp(
  String.raw`^\W*(?:\d{1,3}(?:\.\d{1,3})*[.)]? )?(?:The )?(?<office>\p{Lu}\p{L}+(?: (?:(?:of|for|and|to) )?\p{Lu}\p{L}+){0,6})(?= ?: | [–-] (?:[Ii]tem|\d)| (?:declared|disclosed) )`,
  'u',
);
const ofMembers = /\b(?:chair\p{L}*|leader|mayor|provost|convener|members?|councillors?)\b|s$/iu;

function namedByOffice({ start, words }: PeopleSentence): NamedPerson[] {
  const match = officeAtFront.exec(words);
  const office = match?.groups?.['office'] ?? '';
  const isOffice = office.split(' ').some((word) => roles.has(word.toLowerCase()));
  if (!isOffice || ofMembers.test(office) || (!/\d/.test(words) && !isKind.test(words))) return [];
  const from = start + words.indexOf(office);
  return [{ start: from, end: from + office.length, name: office, title: 'person' }];
}

const one = new RegExp(bare, 'gu');
/** Words that begin such a line and name nobody. */
const noOne =
  /^(?:none|nil|no|nobody|not|dim|other|others|item|any|also|dispensations?|gifts?|lobbying|predetermination|registrable|registerable|non|declared|clerk's?|key|late|tbc|n\/a|action)$/i;
const pronoun = /^\W*(?<who>He|She|They|His|Her|Their) (?=\p{Ll})/u;

/** Those whom a rule finds in a sentence that names nobody by title or by two names; none where a word is no name. */
function namedBy(rule: RegExp, { start, words }: PeopleSentence): NamedPerson[] {
  const match = rule.exec(words);
  const { names, label } = match?.groups ?? {};
  if (match === null || names === undefined) return [];
  if (label !== undefined && kindOfLabel(label) === null) return [];
  const from = match.index + match[0].lastIndexOf(names);
  // A line of a list tells an item or a kind of interest behind its names.
  if (!/\d/.test(words.slice(from)) && !hint.test(words) && !isKind.test(words.slice(from))) return [];
  const plain = names.replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length));
  const found = matchesOf(one, plain).map(({ 0: name, index }) => ({
    start: start + from + index,
    end: start + from + index + name.length,
    name,
    title: null,
  }));
  const areNames = found.every(
    ({ name }) => !isNoName(name) && !noOne.test(name) && !abbreviation.test(name) && !isKind.test(name),
  );
  return areNames ? found : [];
}

/**
 * The sentence of somebody who declares with those whom it names by surname or initials alone, or by a pronoun for
 * the one whom the sentence before names. Others are left as they are.
 */
export function withDeclarants(
  sentence: PeopleSentence,
  before: PeopleSentence | undefined,
  next: PeopleSentence | undefined,
  isDeclared: boolean,
): PeopleSentence {
  const { start, words, shape } = sentence;
  if (shape.groups.length > 0 || words.length > 400 || words.includes(' | ')) return sentence;
  if (isDeclared || hint.test(words)) {
    const [people = []] = [atFront, atEnd, behindKind]
      .map((rule) => namedBy(rule, sentence))
      .concat([isDeclared ? namedByOffice(sentence) : []])
      .filter(({ length }) => length > 0);
    if (people.length > 0) return { ...sentence, shape: toPeopleShape(sentence, people) };
  }
  const who = pronoun.exec(words)?.groups?.['who'];
  const last = before?.shape.groups[0];
  if (who === undefined || last === undefined || last.length > 1 !== (who === 'They')) return sentence;
  const isTold =
    /\b(?:declar|disclos)(?:ed|ing)\b[^.;]*\b(?:interests?|DPI|ORI|NRI)\b/.test(words) ||
    (!isDeclared && kindMentioned(words) !== null) ||
    (next?.shape.groups.length === 0 && kindAdded(next.words) !== null);
  if (!isTold) return sentence;
  const at = start + words.indexOf(who);
  const people = last.slice(0, 1).map((person) => ({ ...person, start: at, end: at + who.length }));
  const meant = toPeopleShape(sentence, people);
  return { ...sentence, shape: { ...meant, groups: [last] } };
}

/** The sentences of a row's cells, for clerks who keep their minutes in a table ("2.1 | RC declared that … | "). */
export function toCellSentences(sentence: PeopleSentence): PeopleSentence[] {
  const people = sentence.shape.groups.flat();
  return matchesOf(/(?:[^|.]|\.(?! \p{Lu}\p{L}*[ ,]))+\.?/gu, sentence.words).flatMap(
    ({ 0: printed, index }) => {
      const words = printed.trim();
      if (words.length < 25 || !/ \p{Ll}/u.test(words)) return [];
      const start = sentence.start + index + printed.indexOf(words);
      const part = { ...sentence, words, start, end: start + words.length };
      const inside = people.filter((person) => person.start >= start && person.end <= part.end);
      return [{ ...part, shape: toPeopleShape(part, inside) }];
    },
  );
}
