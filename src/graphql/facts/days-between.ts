import type { PartialDate } from '../../../schema/records/partial-date.ts';

/** Days between two meetings; a bound that is null is open. */
export interface DayRange {
  readonly least: number | null;
  readonly most: number | null;
}

type Bounds = Pick<PartialDate, 'dateFrom' | 'dateTo'>;

const millisecondsADay = 86_400_000;

/** Days from one ISO day to another; null where either is open. */
export function toDays(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsADay;
}

/**
 * Days from an earlier meeting to a later one, as far as their dates are known; null where nothing can be said.
 * What comes later is not before, so a date known to the month only does not make the least negative.
 */
export function toDaysBetween(earlier: Bounds, later: Bounds): DayRange | null {
  const least = toDays(earlier.dateTo, later.dateFrom);
  const most = toDays(earlier.dateFrom, later.dateTo);
  if (least === null && most === null) return null;
  return { least: least !== null && least < 0 && (most === null || most >= 0) ? 0 : least, most };
}

/** The day after an ISO day. */
export function toDayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + millisecondsADay).toISOString().slice(0, 10);
}
