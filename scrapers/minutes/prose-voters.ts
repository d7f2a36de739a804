import type { ReadSentence } from './item-reading.ts';
import type { CountedVote } from './vote-counts.ts';
import type { NamedVotes } from './vote-names.ts';
import { sides } from './vote-tokens.ts';

const person = '[\ue000-\uf8ff]';
const persons = `${person}(?:(?:, and |, | and | & )${person})*`;
const inProse: readonly (readonly [keyof NamedVotes, RegExp])[] = [
  [
    'against',
    new RegExp(
      `\\bagainst:? ?(?:\\(?\\d+\\)?[,:–-]? ?)?\\(?(${persons})|(${persons}) (?:having )?(?:(?:voted|voting|were|was|being) against|dissent(?:ed|ing)|oppos(?:ed|ing))|\\bvot(?:ed|ing)\\b[^.]{0,120}?\\band (${persons}) against|\\bwith (${persons})(?: alone| only)? (?:against|in opposition|opposed|contrary)(?=[,.;)]|$| the)|(${persons}) [^.;]{0,60}\\brecorded that (?:he|she|they) (?:had )?(?:voted against|opposed|dissented)|(${persons}) (?:[a-z]+ ){0,3}(?:ask(?:ed|ing|s)?|wish\\w*|request\\w*|desir\\w+|want\\w*|requir\\w+)(?: (?:that|for|to have))? (?:his|her|their) (?:votes?|dissent|opposition|names?)(?: against(?: the [a-z]+)?| in opposition)?,? (?:to be |be |was |were )?(?:recorded|minuted|noted|entered)|(?:dissent|opposition) of (${persons})`,
      'i',
    ),
  ],
  [
    'abstain',
    new RegExp(
      `\\babst(?:aining|entions?|ained|aining):? ?(?:\\(?\\d+\\)?[,:–-]? ?)?\\(?(${persons})|(${persons}) (?:having )?abstain(?:ed|ing)`,
      'i',
    ),
  ],
  [
    'for',
    new RegExp(
      `\\b(?:in favour|for):? ?(?:\\(\\d+\\)[,:]? ?)?\\(?(${persons})|(${persons}) (?:voted|voting) (?:for|in favour)`,
      'i',
    ),
  ],
];

/** The names of those whose votes or dissent a sentence tells. */
export function namedInProse(
  shape: string,
  people: ReadSentence['people'],
  counts: CountedVote | null,
): NamedVotes | null {
  const named: NamedVotes = { for: [], against: [], abstain: [] };
  for (const [side, pattern] of inProse) {
    // Who is "for" something may only speak for it.
    if (
      side === 'for' &&
      counts === null &&
      (named.against.length === 0 || !/\bvot(?:ed|ing)\b/i.test(shape))
    )
      continue;
    const match = pattern.exec(shape.slice(0, 3000));
    const list = match?.slice(1).find(Boolean) ?? '';
    for (const sign of list) {
      const one = people.get(sign);
      if (one !== undefined) named[side].push(one.name);
    }
  }
  return sides.some((side) => named[side].length > 0) ? named : null;
}
