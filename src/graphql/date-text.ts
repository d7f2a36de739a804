import type { PartialDate } from '../../schema/records/partial-date.ts';

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

/** "18 July 2017", "May 2016", "2016", "date not known": never more than the source tells. */
export function toDateText(date: Pick<PartialDate, 'dateFrom' | 'datePrecision'>): string {
  if (date.dateFrom === null || date.datePrecision === 'unknown') return 'date not known';
  const [year = '', month = '', day = ''] = date.dateFrom.split('-');
  if (date.datePrecision === 'year') return year;
  const name = months[Number(month) - 1] ?? '';
  return date.datePrecision === 'month' ? `${name} ${year}` : `${String(Number(day))} ${name} ${year}`;
}
