import { matchesOf } from '../core/matches.ts';
import { readPrintedDays } from './printed-days.ts';

const record = /\b(?:minutes|record|notes?)\b.{0,120}/gi;

/**
 * The day of the meeting whose record an item is about, as `YYYY-MM-DD`: the one in its heading, else the first that
 * follows "minutes" in its text. Null where none is printed.
 */
export function readRecordDay(title: string, text: string): string | null {
  const spoken = matchesOf(record, text.slice(0, 5000)).map(([words]) => words);
  return [title, ...spoken].flatMap(readPrintedDays)[0] ?? null;
}
