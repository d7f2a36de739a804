import { toCellSentences } from './interest-people.ts';
import { hint } from './interest-prose.ts';
import type { PeopleSentence } from './people-shape.ts';

/** A sentence of an item that may declare something, with what is beside it. */
export interface InterestLine {
  readonly sentence: PeopleSentence;
  readonly above: PeopleSentence | undefined;
  readonly next: PeopleSentence | undefined;
  /** Whether it begins a line of the text, and does not stand behind another sentence on one. */
  readonly isNewLine: boolean;
  /** Whether the item's title is one of declarations. */
  readonly isDeclared: boolean;
}

/** Whether a sentence is a row of a table. */
export const isInRow = ({ words }: PeopleSentence): boolean => words.includes(' | ');

/** What is looked at besides the sentences themselves. */
interface InterestText {
  readonly even: string;
  readonly isDeclared: boolean;
  /** Whether a table of declarations was read. */
  readonly hasTable: boolean;
}

/** The sentences of an item as lines, and those of cells where its minutes stand in a table. */
export function toInterestLines(
  sentences: readonly PeopleSentence[],
  { even, isDeclared, hasTable }: InterestText,
): InterestLine[] {
  // A row that is none of declarations may hold the minutes themselves.
  const lines = hasTable
    ? sentences
    : sentences.flatMap((sentence) =>
        isInRow(sentence) && hint.test(sentence.words) ? toCellSentences(sentence) : [sentence],
      );
  return lines.map((sentence, index) => {
    const above = lines[index - 1];
    const isNewLine = above === undefined || even.slice(above.end, sentence.start).includes('\n');
    return { sentence, above, next: lines[index + 1], isNewLine, isDeclared };
  });
}
