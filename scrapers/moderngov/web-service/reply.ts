import { DateFormatError } from '../../../schema/errors.ts';
import { type PartialDate, unknownDate } from '../../../schema/records/partial-date.ts';
import type { Notices } from '../../core/notices.ts';
import { parseUkDate, parseUkTime } from '../../core/uk-dates.ts';

/** The service wants both dates. These take in every meeting that a council could have on a ModernGov site. */
export const wholeList = { from: '1950-01-01', to: '2049-12-31' } as const;

/** A count that a reply states, against what it holds. */
export function checkCount(what: string, stated: number | null, held: number, notices: Notices): void {
  if (stated === null || stated === held) return;
  notices.warn('unexpected-count', `The reply states another number of ${what} than it holds`, {
    expected: String(stated),
    found: String(held),
  });
}

/** A date as the service prints it; unknown, with a problem noticed, where it cannot be read. */
export function readReplyDate(printed: string | null, notices: Notices, recordId: string): PartialDate {
  if (printed === null) return unknownDate;
  try {
    return parseUkDate(printed);
  } catch (error) {
    if (!(error instanceof DateFormatError)) throw error;
    notices.fail('date-format', error.message, { expected: error.expected, found: printed, recordId });
    return unknownDate;
  }
}

/** A time of day as `HH:MM`; null, with a problem noticed, where it cannot be read. */
export function readReplyTime(printed: string | null, notices: Notices, recordId: string): string | null {
  if (
    printed === null ||
    /^(tb[ca]|not (known|specified|set)|to be (confirmed|arranged|advised))\b/i.test(printed)
  )
    return null;
  try {
    return parseUkTime(printed);
  } catch (error) {
    if (!(error instanceof DateFormatError)) throw error;
    notices.warn('date-format', `"${printed}" is no time of day that can be read`, {
      found: printed,
      recordId,
    });
    return null;
  }
}

/** The parts of a compound status ("Confirmed; Special Meeting"). */
export function statusParts(printed: string | null): string[] {
  return (printed ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
