import { DateTime } from 'luxon';
import { DateFormatError } from '../../schema/errors.ts';
import { type PartialDate, toPartialDate, unknownDate } from '../../schema/records/partial-date.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** What is tried, in this order, after `tidy`; a weekday that does not fit its date is refused by luxon. */
const dayFormats = [
  'd/M/yyyy',
  'cccc d LLLL yyyy',
  'ccc d LLLL yyyy',
  'd LLLL yyyy',
  'd-LLLL-yyyy',
  'yyyy-MM-dd',
];
const monthFormats = ['LLLL yyyy', 'yyyy-MM', 'M/yyyy'];
const timeFormats = ['h:mm a', 'h a', 'H:mm', 'H:mm:ss'];
const unknownWords = /^(date )?(not known|unknown|to be (confirmed|arranged|advised)|tbc|tba|not set)$/i;
const options = { locale: 'en-GB', zone: 'utc' };

/** One spelling for what clerks vary: spaces, commas, ordinals, short and lower-case month names, "Thur". */
function tidy(text: string): string {
  return text
    .replace(/[\s\u00a0,]+/g, ' ')
    .replace(/(\d)(st|nd|rd|th)\b/gi, '$1')
    .replace(/\b(tues|weds?|thurs?)\b\.?/gi, (day) => day.slice(0, 3))
    .replace(/\p{L}{3,}\.?/gu, (word) => fullMonth(word) ?? word)
    .trim();
}

function fullMonth(word: string): string | undefined {
  const bare = word.toLowerCase().replace('.', '');
  return months.find(
    (month) => month === bare || month.slice(0, 3) === bare || (bare === 'sept' && month === 'september'),
  );
}

const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/**
 * The day of the spellings that nearly every page has ("15 january 2026", with or without its weekday, and
 * 15/01/2026), as luxon reads them but without its cost; null for all else, which luxon then decides.
 */
function readPlainDay(tidied: string): string | null {
  const match =
    /^(?:([a-z]+) )?(\d{1,2}) ([a-z]+) (\d{4})$/i.exec(tidied) ??
    /^()(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(tidied);
  if (match === null) return null;
  const [, weekday = '', day = '', month = '', year = ''] = match;
  const monthNumber = /\d/.test(month) ? Number(month) : months.indexOf(month.toLowerCase()) + 1;
  const date = new Date(`${year}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return null;
  const name = weekdays[date.getUTCDay()] ?? '';
  const isRight = ['', name, name.slice(0, 3)].includes(weekday.toLowerCase());
  return isRight ? date.toISOString().slice(0, 10) : null;
}

/** "7:30 pm" and "19:30", likewise. */
function readPlainTime(tidied: string): string | null {
  const match = /^(\d{1,2}):(\d\d)(?: ([ap])m)?$/i.exec(tidied);
  if (match === null) return null;
  const [, hourText = '', minute = '', half] = match;
  const hour = Number(hourText);
  if (Number(minute) > 59 || (half === undefined ? hour > 23 : hour < 1 || hour > 12)) return null;
  const inDay = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(inDay).padStart(2, '0')}:${minute}`;
}

/** A format is taken apart once and not for every date. */
const parsers = new Map<string, ReturnType<typeof DateTime.buildFormatParser>>();

function toParser(format: string): ReturnType<typeof DateTime.buildFormatParser> {
  const known = parsers.get(format) ?? DateTime.buildFormatParser(format, { locale: options.locale });
  parsers.set(format, known);
  return known;
}

function matchFormats(text: string, formats: readonly string[]): DateTime | null {
  for (const format of formats) {
    const parsed = DateTime.fromFormatParser(text, toParser(format), options);
    if (parsed.isValid) return parsed;
  }
  return null;
}

/**
 * A date as UK council pages print it: a day, or as much as is known ("May 2016", "2016", "date not known").
 * Throws DateFormatError for anything else, a weekday that contradicts its date included.
 */
export function parseUkDate(text: string): PartialDate {
  const tidied = tidy(text);
  if (unknownWords.test(tidied)) return unknownDate;
  const iso =
    readPlainDay(tidied) ??
    matchFormats(tidied, dayFormats)?.toFormat('yyyy-MM-dd') ??
    matchFormats(tidied, monthFormats)?.toFormat('yyyy-MM') ??
    (/^(19|20)\d\d$/.test(tidied) ? tidied : null);
  const date = iso === null ? null : toPartialDate(iso);
  if (date === null) throw new DateFormatError(text);
  return date;
}

/** A time of day as `HH:MM`: "7:30 pm", "12.30 pm", "7.00pm", "6 p.m.", "12 noon", "19:30", "1930 hrs" is refused. */
export function parseUkTime(text: string): string {
  const tidied = tidy(text)
    .replace(/\./g, ':')
    .replace(/\s*\b([ap]):?m:?$/i, ' $1m')
    .replace(/(\d)([ap]m)$/i, '$1 $2')
    .replace(/^(12(:00)? )?(noon|midday)$/i, '12:00 pm')
    .replace(/^(12(:00)? )?midnight$/i, '12:00 am')
    .replace(/\s+/g, ' ');
  // luxon's `h` takes 0 and 13 too.
  if (/^(0|00|1[3-9]|2\d)(:\d\d)? [ap]m$/i.test(tidied)) throw new DateFormatError(text);
  const plain = readPlainTime(tidied);
  if (plain !== null) return plain;
  // Read on a fixed day, so that neither today's date nor a change of clocks has a say.
  const parsed = matchFormats(
    `2000-01-01 ${tidied}`,
    timeFormats.map((format) => `yyyy-MM-dd ${format}`),
  );
  if (parsed === null) throw new DateFormatError(text);
  return parsed.toFormat('HH:mm');
}

const timeAtEnd =
  /[\s,]+((?:at )?(?:\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m\.?|\d{1,2}[:.]\d{2}|(?:12(?:[:.]00)?\s*)?(?:noon|midday|midnight)))$/i;

/** "Thursday 15 January 2026 7:30 pm": a date and, where one is printed, a time. Throws DateFormatError. */
export function parseUkDateTime(text: string): { date: PartialDate; time: string | null } {
  const flat = text.replace(/[\s\u00a0]+/g, ' ').trim();
  const match = timeAtEnd.exec(flat);
  const printedTime = match?.[1];
  if (match === null || printedTime === undefined) return { date: parseUkDate(flat), time: null };
  return {
    date: parseUkDate(flat.slice(0, match.index)),
    time: parseUkTime(printedTime.replace(/^at /i, '')),
  };
}
