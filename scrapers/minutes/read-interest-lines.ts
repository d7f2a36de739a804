import type { DeclaredInterest, Found, ItemText } from './facts.ts';
import { headingAfter, noHeading, withItemInFront, withoutList } from './interest-headings.ts';
import { type InterestLine, isInRow } from './interest-lines.ts';
import { withDeclarants } from './interest-people.ts';
import { hint } from './interest-prose.ts';
import { isInterestByNext, withSequel } from './interest-sequels.ts';
import { isOfDeclarants, readTellings } from './interest-tellings.ts';
import type { PeopleSentence } from './people-shape.ts';

/** Whether a line has a word of a declaration. */
const mayDeclare = ({ sentence, next, isDeclared }: InterestLine): boolean =>
  isDeclared || isInterestByNext(sentence, next) || hint.test(sentence.words);

/** Goes down the lines of an item, and keeps what one leaves to those below it. */
class InterestLineReader {
  /** What the headings so far say of those who stand under them. */
  private heading = noHeading;
  /** The declaration told last: what "So did Councillor B" repeats, and of which items "the same item" is. */
  private before: DeclaredInterest | undefined;
  /** Whether the line above declared: "He …" at the front of this one then goes on about it, and declares nothing anew. */
  private hasSaid = false;

  private readonly item: ItemText;
  /** Whether a sentence was read as one of somebody who withdrew. */
  private readonly isWithdrawal: (sentence: PeopleSentence) => boolean;

  constructor(item: ItemText, isWithdrawal: (sentence: PeopleSentence) => boolean) {
    this.item = item;
    this.isWithdrawal = isWithdrawal;
  }

  read(printed: InterestLine): Found<DeclaredInterest>[] {
    const line = this.withDeclarants(printed);
    this.hasSaid = false;
    if (isInRow(line.sentence)) return [];
    if (!mayDeclare(line)) {
      const isOfNobody = line.sentence.shape.groups.length === 0;
      if (isOfNobody) this.heading = withoutList(this.heading);
      if (isOfNobody || !this.mayGoOn()) return [];
    }
    const heading = headingAfter(line, this.heading);
    if (heading === null) return this.readTold(line);
    this.heading = heading;
    return [];
  }

  private withDeclarants(line: InterestLine): InterestLine {
    const above = this.hasSaid ? undefined : line.above;
    const sentence = withDeclarants(line.sentence, above, line.next, line.isDeclared);
    return sentence === line.sentence ? line : { ...line, sentence };
  }

  /** Whether names with no word of a declaration may be of one: listed under a heading, or likened to those above. */
  private mayGoOn(): boolean {
    return this.heading.isOpen || this.heading.shared !== null || this.before !== undefined;
  }

  private readTold(line: InterestLine): Found<DeclaredInterest>[] {
    const isListed = isOfDeclarants(line, this.heading);
    const { heading, before, isWithdrawal } = this;
    const told = readTellings(this.item, line, { heading, before, isListed, isWithdrawal });
    const { said, mentioned, likened, repeated, listed } = told;
    if (isListed && line.isNewLine) this.heading = withItemInFront(heading, line);
    this.before = likened.at(-1)?.value ?? said.at(-1)?.value ?? before;
    this.hasSaid = said.length + likened.length + repeated.length + listed.length > 0;
    return [...said, ...mentioned, ...likened, ...repeated, ...listed].map((found) =>
      withSequel(found, line.next),
    );
  }
}

/** The declarations of an item's lines from top to bottom; what is said of somebody who withdrew is read already. */
export function readInterestLines(
  item: ItemText,
  lines: readonly InterestLine[],
  isWithdrawal: (sentence: PeopleSentence) => boolean,
): Found<DeclaredInterest>[] {
  const reader = new InterestLineReader(item, isWithdrawal);
  return lines.flatMap((line) => reader.read(line));
}
