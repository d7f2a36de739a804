import { z } from 'zod';

export const isoDate = z.iso.date();

export const datePrecisions = ['day', 'month', 'year', 'unknown'] as const;

/** A date as far as the source tells it: `date` only when the day is known, `dateFrom`–`dateTo` its bounds. */
export const partialDate = z.strictObject({
  date: isoDate.nullable(),
  dateFrom: isoDate.nullable(),
  dateTo: isoDate.nullable(),
  datePrecision: z.enum(datePrecisions),
});
export type PartialDate = z.infer<typeof partialDate>;

export const unknownDate: PartialDate = {
  date: null,
  dateFrom: null,
  dateTo: null,
  datePrecision: 'unknown',
};

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const pad = (n: number): string => String(n).padStart(2, '0');

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for anything else, an impossible day included. */
export function toPartialDate(text: string): PartialDate | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) {
    return {
      date: null,
      dateFrom: `${String(year)}-01-01`,
      dateTo: `${String(year)}-12-31`,
      datePrecision: 'year',
    };
  }
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  const prefix = `${String(year)}-${pad(month)}`;
  if (match[3] === undefined) {
    const to = `${prefix}-${pad(lastDay(year, month))}`;
    return { date: null, dateFrom: `${prefix}-01`, dateTo: to, datePrecision: 'month' };
  }
  const day = Number(match[3]);
  if (day < 1 || day > lastDay(year, month)) return null;
  return { date: text, dateFrom: text, dateTo: text, datePrecision: 'day' };
}

/**
 * Sort key of a dated thing: `<earliest possible day> <id>`; what has no date sorts before every date,
 * so that paging by key never loses it.
 */
export function sortKey(date: PartialDate, id: string): string {
  return `${date.dateFrom ?? '0000-00-00'} ${id}`;
}
