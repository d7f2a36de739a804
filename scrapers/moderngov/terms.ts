import { DateFormatError } from '../../schema/errors.ts';
import type { RecordOf } from '../../schema/records/index.ts';
import type { Notices } from '../core/notices.ts';
import { parseUkDate } from '../core/uk-dates.ts';

const open = /^\s*(unspecified|present|current|ongoing|to date)?\s*$/i;

/** The day of a printed date; null for an open one, and for one that is less than a day or unreadable, which is told. */
export function readDay(printed: string, notices: Notices): string | null {
  if (open.test(printed)) return null;
  try {
    const { date } = parseUkDate(printed);
    if (date !== null) return date;
  } catch (error) {
    if (!(error instanceof DateFormatError)) throw error;
  }
  notices.warn('date-format', `"${printed.trim()}" is no day that can be read`, {
    expected: 'a day',
    found: printed,
  });
  return null;
}

/** One term of office. */
export function readTerm(from: string, to: string, notices: Notices): RecordOf<'member'>['terms'][number] {
  return { from: readDay(from, notices), to: readDay(to, notices) };
}
