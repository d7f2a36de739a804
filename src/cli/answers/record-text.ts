import type { z } from 'zod';
import type { recordAnswer } from '../../../queries/operations/record-parts.ts';
import { type AnswerText, type BesideAnswer, toNoteLines, toUnfinishedLines, wrap } from './answer-text.ts';
import { toCoverageSentence } from './coverage-answer.ts';

export interface RecordText {
  /** "Load". */
  readonly title: string;
  readonly answer: z.infer<typeof recordAnswer>;
  /** What is told, line by line. */
  readonly lines: readonly string[];
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where the state and the reason stand in the one row of an absence. */
  readonly none: (state: string, reason: string) => readonly string[];
}

/** The state first and always, then what is told, then how much was looked through. */
export function toRecordText(
  { title, answer, lines, heading, rows, none }: RecordText,
  beside: BesideAnswer,
): AnswerText {
  const window = [answer.from ? ` from ${answer.from}` : '', answer.to ? ` to ${answer.to}` : ''].join('');
  const text = [
    wrap(`${title}${window}: ${answer.state.replaceAll('_', ' ')}. ${answer.reason}`),
    ...lines,
    '',
    wrap(`What was searched: ${toCoverageSentence(answer.coverage)}`),
    ...toUnfinishedLines(
      answer.councils.map(({ slug }) => slug),
      beside,
    ),
    ...toNoteLines(answer.councils),
  ].join('\n');
  const notes = answer.notices.join(' ');
  const told = rows.length > 0 ? rows : [none(answer.state, answer.reason)];
  return { text, rows: [[...heading, 'note'], ...told.map((row) => [...row, notes])] };
}
