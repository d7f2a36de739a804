import { matchesOf } from '../core/matches.ts';
import { parseUkDate } from '../core/uk-dates.ts';

const printed =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)? (?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4}|\d{1,2}\/\d{1,2}\/\d{4})\b/gi;

/** The days printed in some words, in order, each once, as `YYYY-MM-DD`; a day that no calendar has is left out. */
export function readPrintedDays(words: string): string[] {
  const days = matchesOf(printed, words).flatMap(([day]) => toDay(day.replace(/ day| of/gi, '')) ?? []);
  return [...new Set(days)];
}

function toDay(words: string): string | null {
  try {
    return parseUkDate(words).date;
  } catch {
    return null;
  }
}
