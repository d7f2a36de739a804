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
      `\\bagainst:? ?(?:\\(\\d+\\)[,:]? ?)?\\(?(${persons})|(${persons}) (?:having )?(?:voted against|voting against|dissent(?:ed|ing)|opposing)|(${persons}) asked (?:that|for) (?:his|her|their) (?:vote|votes|dissent) (?:against )?(?:to )?be recorded`,
      'i',
    ),
  ],
  [
    'abstain',
    new RegExp(
      `\\babst(?:aining|entions?|ained|aining):? ?(?:\\(\\d+\\)[,:]? ?)?\\(?(${persons})|(${persons}) (?:having )?abstain(?:ed|ing)`,
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
    if (side === 'for' && counts === null) continue;
    const match = pattern.exec(shape.slice(0, 3000));
    const list = match?.slice(1).find(Boolean) ?? '';
    for (const sign of list) {
      const one = people.get(sign);
      if (one !== undefined) named[side].push(one.name);
    }
  }
  return sides.some((side) => named[side].length > 0) ? named : null;
}
