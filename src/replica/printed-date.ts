import { precisionOf } from '../../schema/case/case-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Said in place of a date that is not known. */
export const unknownDate = 'date not known';

/** "Thursday 15 January 2026", "May 2018", "2016" or "date not known". */
export function longDate(date: string | null): string {
  if (precisionOf(date) !== 'day' || date === null) return coarseDate(date);
  const { year, month, day } = parts(date);
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${String(day)} ${months[month - 1] ?? ''} ${String(year)}`;
}

/** "15 January 2026" in running text. */
export function proseDate(date: string | null): string {
  return longDate(date).replace(/^[A-Z][a-z]+day /, '');
}

/** "15 Jan 2026" of the meeting list; coarse dates are not shortened. */
export function shortDate(date: string | null): string {
  if (precisionOf(date) !== 'day' || date === null) return coarseDate(date);
  const { year, month, day } = parts(date);
  return `${String(day)} ${(months[month - 1] ?? '').slice(0, 3)} ${String(year)}`;
}

/** "15/01/2026" of the web service. */
export function slashDate(date: string | null): string {
  if (precisionOf(date) !== 'day' || date === null) return coarseDate(date);
  return date.split('-').reverse().join('/');
}

/** "Thursday 15-Jan-2026" of the printed packs' file names. */
export function packDate(date: string | null): string {
  if (precisionOf(date) !== 'day' || date === null) return coarseDate(date);
  return `${longDate(date).split(' ')[0] ?? ''} ${shortDate(date).replace(/ /g, '-')}`;
}

/** "19:30" as "7:30 pm" (pages) or, with a dot, "7.30 pm" (web service). */
export function clockTime(time: string | null, separator = ':'): string {
  if (time === null) return '';
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${String(twelve)}${separator}${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
}

function coarseDate(date: string | null): string {
  if (date === null) return unknownDate;
  const { year, month } = parts(date);
  return date.length === 7 ? `${months[month - 1] ?? ''} ${String(year)}` : String(year);
}

function parts(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}
