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
] as const;

/** "18 July 2017" for `2017-07-18`; anything else comes back as it is. */
export function toDayText(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = months[Number(match?.[2]) - 1];
  return match && month ? `${String(Number(match[3]))} ${month} ${match[1] ?? ''}` : day;
}

/** "from 1 May 2016", "until …", "from … to …"; null where neither end is known. */
export function toSpanText(from: string | null, to: string | null): string | null {
  if (from && to) return from === to ? toDayText(from) : `${toDayText(from)} to ${toDayText(to)}`;
  if (from) return `from ${toDayText(from)}`;
  return to ? `until ${toDayText(to)}` : null;
}

interface KnownDate {
  readonly date: string | null;
  readonly dateFrom?: string | null;
  readonly datePrecision: string;
}

/** What a machine may read in `<time datetime>`: as much of the date as is known; null where nothing is. */
export function toDateTimeValue({ date, dateFrom, datePrecision }: KnownDate): string | null {
  if (date) return date;
  if (dateFrom && datePrecision === 'MONTH') return dateFrom.slice(0, 7);
  if (dateFrom && datePrecision === 'YEAR') return dateFrom.slice(0, 4);
  return null;
}

const instantFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** "1 May 2026 at 09:30", in London's time. */
export function toInstantText(instant: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : instantFormat.format(at);
}
