import { toCsv } from '../table.ts';

/** An answer for people: what it says in sentences and rows, and the rows alone for a spreadsheet. */
export interface AnswerText {
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  /** What must be said with the answer, in whatever form it is given. */
  readonly notices: readonly string[];
}

/** The rows as CSV. The notices stand in each row: rows get sorted, filtered and copied apart from the rest. */
export function toCsvText({ rows: [heading = [], ...rows], notices }: AnswerText): string {
  const note = notices.join(' ');
  return `${toCsv([[...heading, 'note'], ...rows.map((row) => [...row, note])])}\r\n`;
}

/** `plural(1, 'meeting')` is "1 meeting". */
export const plural = (n: number, word: string): string => `${String(n)} ${word}${n === 1 ? '' : 's'}`;

/** Lines of at most `width` characters, broken between words. */
export function wrap(text: string, width = 100, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width - indent.length) {
      lines.push(indent + line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}
