import { sieve } from '../core/prefilter/prefilter.ts';
import type { ReadSentence } from './item-reading.ts';
import type { CountedVote } from './vote-counts.ts';
import type { NamedVotes } from './vote-names.ts';
import { sides } from './vote-tokens.ts';

const person = '[\ue000-\uf8ff]';
const persons = `(${person}(?:(?:, and |, | and | & |; )${person})*)`;
/** What may stand between a side and the names of those who took it: "against the motion, 2 – namely …". */
const count = '(?:\\(?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)\\)?[,:–-]? ?)?';
const toNames = `(?: (?:the |it\\b|this )?(?:[a-z]+ )?(?:motion|proposal|proposition|amendment|recommendations?|resolution|refusal|approval|grant|application))?(?: ?[:–-]{1,2})? ?${count}\\(?(?:(?:being|namely|were|was|from|by|only|both|all|i\\.?e\\.?) ){0,2}`;
/** "1 against, Councillor A abstaining" names nobody who was against. */
const notElse = `(?!'s|(?:, and |, | and | & |; )${person}|,? (?:having |had |has |then )?(?:abst|oppos|dissent|against|vot|not |declin|did ))`;
const did =
  '(?:,? (?:who|having|had|has|alone|only|both|all|also|each|was|were|is|being|the|then|did|sole|one|choosing|electing|preferring|to))*,? ';
/** "Councillor A asked that her vote against be recorded": `own` is what may be said of the vote. */
const wishes = (own: string): string =>
  `${persons},? (?:[a-z]+ ){0,3}(?:ask(?:ed|ing|s)?|wish\\w*|request\\w*|desir\\w+|want\\w*|requir\\w+)(?: (?:it|that|for|to|have|be|been|was|put|on|the|recorded|minuted|noted|in|minutes|record)){0,7} ${own}`;
const entered = ',? (?:to be |be |was |were |being )?(?:recorded|minuted|noted|entered)';

/** "Those who voted against it were Councillors A and B." */
const thoseWho = (side: string): string =>
  `\\bvot(?:ed|ing) ${side}\\b[^.;:\ue000-\uf8ff]{0,60}(?: (?:were|was|being)|:) ${persons}`;

const inProse: readonly (readonly [keyof NamedVotes, Pick<RegExp, 'exec'>])[] = [
  [
    'against',
    sieve(
      new RegExp(
        [
          `\\b(?:against|oppos(?:ed|ing)|dissenting|noes|nays)${toNames}${persons}${notElse}`,
          `${persons}${did}(?:vot(?:ed|ing) (?:against|in opposition|in the contrary sense|the other way|no\\b)|dissent(?:ed|ing|ient)|oppos(?:ed|ing)|in opposition|contrary)(?! (?:to )?(?:him|her|them)\\b)`,
          `\\b(?:vot(?:ed?|ing)\\b[^.]{0,120}?|(?:carried|lost|\\d ?[-–:] ?\\d|for|in favour),? (?:with |and )?|with )${persons} (?:alone |both |being |was |were )?against`,
          `${persons} [^.;]{0,60}\\brecorded that (?:he|she|they) (?:alone )?(?:had )?(?:voted (?:against|in the contrary sense)|opposed|dissented)`,
          wishes(
            `(?:his|her|their) (?:votes?|dissent|opposition|names?)(?: against(?: the [a-z]+)?| in opposition)?${entered}`,
          ),
          wishes(
            '(?:he|she|they)(?: alone| both| each)? (?:had )?(?:voted (?:against|in the contrary sense)|opposed|dissented)',
          ),
          `(?:dissent|opposition) of ${persons}`,
          `${persons} (?:recording|recorded|registering|registered|entering|entered) (?:his|her|their) (?:votes?|dissent|opposition)\\b`,
          thoseWho('against'),
        ].join('|'),
        'iu',
      ),
    ),
  ],
  [
    'abstain',
    sieve(
      new RegExp(
        [
          `\\b(?:abst(?:aining|entions?|ained|aining|\\b\\.?)|not voting|declin(?:ed|ing) to vote)${toNames}${persons}${notElse}`,
          `${persons}${did}(?:abst(?:ained|aining|ainers?|\\b)(?! from (?!voting|the vote))|declin(?:ed|ing) to vote)`,
          wishes('(?:he|she|they)(?: alone| both| each)? (?:had )?abstained'),
          wishes(`(?:his|her|their) abstentions?${entered}`),
        ].join('|'),
        'iu',
      ),
    ),
  ],
  [
    'for',
    sieve(
      new RegExp(
        `\\b(?:in favour|for|ayes?)${toNames}${persons}${notElse}|${persons}${did}(?:voted|voting) (?:for|in favour|yes\\b)|${thoseWho('(?:for|in favour of)')}`,
        'iu',
      ),
    ),
  ],
];

/** The names of those whose votes or dissent a sentence tells. */
export function namedInProse(
  printed: string,
  people: ReadSentence['people'],
  counts: CountedVote | null,
): NamedVotes | null {
  const shape = printed.slice(0, 3000);
  const named: NamedVotes = { for: [], against: [], abstain: [] };
  for (const [side, pattern] of inProse) {
    // Who is "for" something may only speak for it.
    if (
      side === 'for' &&
      counts === null &&
      (named.against.length === 0 || !/\bvot(?:ed|ing)\b/i.test(shape)) &&
      !/\bthose (?:who )?vot(?:ed|ing)\b/i.test(shape)
    )
      continue;
    const match = pattern.exec(shape);
    const list = match?.slice(1).find(Boolean) ?? '';
    for (const sign of list) {
      const one = people.get(sign);
      if (one !== undefined) named[side].push(one.name);
    }
  }
  return sides.some((side) => named[side].length > 0) ? named : null;
}
