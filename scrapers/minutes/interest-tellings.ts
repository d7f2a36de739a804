import type { DeclaredInterest, Found, ItemText } from './facts.ts';
import type { InterestHeading } from './interest-headings.ts';
import { readLikenesses } from './interest-likenesses.ts';
import type { InterestLine } from './interest-lines.ts';
import { readMention } from './interest-mentions.ts';
import { readProse, type SharedWords } from './interest-prose.ts';
import { readRepeats, repeatersIn } from './interest-repeats.ts';
import { isInterestByNext, isTakenBack } from './interest-sequels.ts';
import { toFound } from './item-view.ts';
import type { PeopleSentence } from './people-shape.ts';
import { sectionOf } from './roll-groups.ts';

type Declarations = readonly Found<DeclaredInterest>[];

/** What one line declares, by how it does. */
export interface InterestTellings {
  /** In its own words. */
  readonly said: Declarations;
  /** An interest of a named kind in an item of business, where nothing else was read. */
  readonly mentioned: Declarations;
  /** What another did, within a sentence ("; B did likewise in item 7"). */
  readonly likened: Declarations;
  /** What the line before did ("So did B"). */
  readonly repeated: Declarations;
  /** By names alone, in a list of which the heading tells what all declared. */
  readonly listed: Declarations;
}

/** What a line is read with. */
export interface TellingContext {
  readonly heading: InterestHeading;
  /** The declaration told last. */
  readonly before: DeclaredInterest | undefined;
  /** Whether those whom the line names declare by being named. */
  readonly isListed: boolean;
  /** Whether a sentence was read as one of somebody who withdrew. */
  readonly isWithdrawal: (sentence: PeopleSentence) => boolean;
}

/** What a line that names people declares of them. */
export function readTellings(
  item: ItemText,
  { sentence, next, isDeclared }: InterestLine,
  { heading, before, isListed, isWithdrawal }: TellingContext,
): InterestTellings {
  const isRefused = isTakenBack(sentence, next);
  const repeaters = repeatersIn(sentence.shape);
  const said = isRefused
    ? []
    : readProse(item, sentence, {
        isListed,
        above: heading.items,
        kind: heading.kind,
        last: before?.items ?? [],
      }).filter(({ value }) => !repeaters.some(({ name }) => name === value.member));
  const repeated = readRepeats(item, sentence, repeaters, before);
  const listed =
    said.length === 0 && heading.shared !== null ? readNames(item, sentence, heading.shared) : [];
  const isUntold = said.length + repeated.length + listed.length === 0;
  const mentioned =
    isUntold && !isDeclared && !isRefused && !isWithdrawal(sentence) ? readMention(item, sentence) : [];
  const likened = readLikenesses(item, sentence, said.at(-1)?.value ?? before);
  return { said, mentioned, likened, repeated, listed };
}

/** "• Cllr A and Cllr B" with nothing more: they declared what the heading says. */
function readNames(item: ItemText, sentence: PeopleSentence, shared: SharedWords): Declarations {
  const { between, groups } = sentence.shape;
  if (!/^[^\p{L}]*(?:and )?[^\p{L}]*$/u.test(between.join(''))) return [];
  return groups
    .flat()
    .map(({ name }) => toFound(item, sentence, { member: name, ...shared }, 'interest-list-2', 0.8));
}

/** "Members' interests: Cllr A (tenant)": a label before names. */
const interestLabel =
  /^\W*(?:\p{L}+ \/ )?(?:members' |(?:declarations?|conflicts?) of )?(?:interests?|declarations?)\b[^.:]{0,30}:/iu;

/** Whether those whom a line names declare by being named: under a heading, behind a label, or by the next sentence. */
export const isOfDeclarants = (
  { sentence, next, isDeclared }: InterestLine,
  heading: InterestHeading,
): boolean =>
  (isDeclared && !isOfAbsentees(sentence)) ||
  heading.isOpen ||
  isInterestByNext(sentence, next) ||
  interestLabel.test(sentence.words);

/** Under one title clerks note apologies and declarations. */
function isOfAbsentees(sentence: PeopleSentence): boolean {
  const label = sectionOf(sentence);
  return label === 'apologies' || label === 'absent' || label === 'substitutes';
}
