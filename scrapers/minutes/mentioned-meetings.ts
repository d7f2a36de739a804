import { matchesOf } from '../core/matches.ts';
import { readPrintedDays } from './printed-days.ts';

/** A window about the word, so that a long text costs no more than its length. */
const aboutMeeting = /.{0,160}\b(?:meeting|committee|cabinet|council|board|panel)\b.{0,160}/gi;
/** Days of one item at most: a table of dates mentions no meetings. */
const most = 12;

/** Days of other meetings that a text mentions ("as asked for at the meeting on 5 March 2018"), each once. */
export function readMentionedMeetings(text: string): string[] {
  if (!/\b(?:19|20)\d\d\b/.test(text)) return [];
  const days = matchesOf(aboutMeeting, text).flatMap(([words]) => readPrintedDays(words));
  return [...new Set(days)].slice(0, most);
}
