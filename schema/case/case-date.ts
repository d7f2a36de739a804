import { z } from 'zod';

/** A date as far as it is known: `2018-05-22`, `2018-05` or `2018`. */
export const caseDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected YYYY-MM-DD, YYYY-MM or YYYY')
  .refine(isCalendarDate, 'no such day in the calendar');

export const datePrecisionSchema = z.enum(['day', 'month', 'year']);
export type DatePrecision = z.infer<typeof datePrecisionSchema>;

const precisionByLength: Record<number, DatePrecision> = { 10: 'day', 7: 'month', 4: 'year' };

/** How much of the date is there; null for a date that is not known at all. */
export function precisionOf(date: string | null): DatePrecision | null {
  return date === null ? null : (precisionByLength[date.length] ?? null);
}

/** First and last day that the date may mean, both ISO; null when it is not known. */
export function dayRange(date: string | null): { from: string; to: string } | null {
  const precision = precisionOf(date);
  if (date === null || precision === null) return null;
  if (precision === 'day') return { from: date, to: date };
  if (precision === 'year') return { from: `${date}-01-01`, to: `${date}-12-31` };
  const [year = 0, month = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${date}-01`, to: `${date}-${String(lastDay)}` };
}

function isCalendarDate(text: string): boolean {
  const full = `${text}${'-01-01'.slice(text.length - 4)}`;
  const read = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(full);
}
