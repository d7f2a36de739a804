import { matchesOf } from '../core/matches.ts';
import type { ItemReading, ReadSentence } from './item-reading.ts';
import { countPattern, toCount } from './number-words.ts';
import type { NamedVotes } from './vote-names.ts';
import { filler } from './vote-tokens.ts';

/** A vote between a motion and the amendment that denies it, as Scottish councils divide. */
export interface Division {
  readonly motion: number;
  readonly amendment: number;
  readonly named: { readonly motion: readonly string[]; readonly amendment: readonly string[] };
  /** Number of its last sentence. */
  readonly last: number;
}

type Side = 'motion' | 'amendment';

const count = `(?<![\\p{L}\\d])(${countPattern})(?![\\p{L}\\d%]|[./:]\\d)`;
const named =
  '(?:(?:voted|voting|were|was|votes?|cast) )*(?:(?:for|in (?:favour|support) of|supported|supporting|to) )?(?:(?:the|his|her|their) )?(?:original |substantive |first |second )?';
const proposal = new RegExp(
  `\\b${named}(?:(?<motion>motion|proposal)|(?<amendment>amendment|counter-(?:motion|proposal)|direct negative))\\b(?: (?:by|of|moved by) (?:the )?[\\ue000-\\uf8ff\\w]+)?`,
  'giu',
);
const numberBefore = new RegExp(`${count} ${filler}$`, 'iu');
const numberBehind = new RegExp(
  `^(?: (?:(?:therefore|accordingly|had|having) )?(?:received|receiving|obtained|attracted|got|secured|polled|with))?(?: ?[:=–,-]{1,2})? ?\\(?${count}\\)?(?: votes?)?|^ ?[:–-] [^()\\d]{3,300}\\((\\d{1,3})\\)`,
  'iu',
);
/** Sentences in which the two sides of one division stand at most. */
const reach = 4;

interface Part {
  readonly side: Side;
  readonly votes: number;
}

function partsIn(shape: string): Part[] {
  if (!/\b(?:motion|amendment|proposal|counter-|direct negative)/i.test(shape)) return [];
  const words = shape.slice(0, 2000);
  return matchesOf(proposal, words).flatMap((match): Part[] => {
    const end = match.index + match[0].length;
    const written =
      numberBefore.exec(words.slice(Math.max(0, match.index - 80), match.index))?.[1] ??
      numberBehind
        .exec(words.slice(end, end + 330))
        ?.slice(1)
        .find(Boolean);
    if (written === undefined) return [];
    return [
      { side: match.groups?.['motion'] === undefined ? 'amendment' : 'motion', votes: toCount(written) },
    ];
  });
}

const namesIn = ({ people }: ReadSentence): string[] => [...people.values()].map(({ name }) => name);

/** "Motion: A, B and C" where nobody counts them. */
const listed =
  /^\W{0,3}(?:for (?:the )?)?(?<side>motion|amendment|direct negative) ?[:–-] ?(?:[\ue000-\uf8ff](?:,? and |, |; )?){2,200}[.\s]*$/iu;

function listedIn(sentence: ReadSentence): Part[] {
  const side = listed.exec(sentence.shape)?.groups?.['side']?.toLowerCase();
  return side === undefined
    ? []
    : [{ side: side === 'motion' ? 'motion' : 'amendment', votes: namesIn(sentence).length }];
}

/** The division whose first side a sentence tells; null where one proposal alone was voted on. */
export function divisionAt({ sentences }: ItemReading, at: number): Division | null {
  const first = sentences[at];
  if (first === undefined || !/\b(?:motion|amendment|proposal)\b/i.test(first.shape)) return null;
  const votes: Partial<Record<Side, number>> = {};
  const names: Record<Side, string[]> = { motion: [], amendment: [] };
  for (let next = at; next < Math.min(sentences.length, at + reach); next += 1) {
    const sentence = sentences[next];
    if (sentence === undefined || /\bagainst\b/i.test(sentence.shape)) return null;
    const counted = partsIn(sentence.shape);
    const parts = counted.length > 0 ? counted : listedIn(sentence);
    if (next === at && parts.length === 0) return null;
    for (const { side, votes: number } of parts) {
      votes[side] ??= number;
      const all = namesIn(sentence);
      if (parts.length === 1 && all.length === number) names[side] = all;
    }
    const { motion, amendment } = votes;
    if (motion !== undefined && amendment !== undefined && motion + amendment > 0)
      return { motion, amendment, named: names, last: next };
  }
  return null;
}

/** The names of a division by the side that they were on in the end. */
export function namesOf({ named, motion, amendment }: Division): NamedVotes | null {
  const [winners, losers] =
    amendment > motion ? (['amendment', 'motion'] as const) : (['motion', 'amendment'] as const);
  return named.motion.length + named.amendment.length === 0
    ? null
    : { for: [...named[winners]], against: [...named[losers]], abstain: [] };
}
