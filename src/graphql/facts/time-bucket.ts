import type { PartialDate } from '../../../schema/records/partial-date.ts';
import { toDateText } from '../date-text.ts';

export type Bucket = 'ALL' | 'YEAR' | 'MONTH';

/** A stretch of time. */
export interface TimeBucket {
  /** In order of time; what cannot be dated comes last. */
  readonly key: string;
  /** "2017", "July 2017"; null where all time is one. */
  readonly label: string | null;
  /** False where the date is not known well enough for a bucket of the kind asked for. */
  readonly dated: boolean;
}

/** The bucket of a date: one that spans several years, or months, is in none of them. */
export function toTimeBucket(
  { dateFrom, dateTo }: Pick<PartialDate, 'dateFrom' | 'dateTo'>,
  bucket: Bucket,
): TimeBucket {
  if (bucket === 'ALL') return { key: '', label: null, dated: true };
  const digits = bucket === 'YEAR' ? 4 : 7;
  if (dateFrom !== null && dateTo !== null) {
    const key = dateFrom.slice(0, digits);
    if (key === dateTo.slice(0, digits)) {
      const datePrecision = bucket === 'YEAR' ? 'year' : 'month';
      return { key, label: toDateText({ dateFrom, datePrecision }), dated: true };
    }
    const year = dateFrom.slice(0, 4);
    if (year === dateTo.slice(0, 4))
      return { key: `${year}-99`, label: `${year}, month not known`, dated: false };
  }
  return { key: '9999', label: 'date not known', dated: false };
}

/** Rows by the bucket of their date, in order of time. */
export function inTimeBuckets<Row>(
  rows: readonly Row[],
  dateOf: (row: Row) => Pick<PartialDate, 'dateFrom' | 'dateTo'>,
  bucket: Bucket,
): { readonly bucket: TimeBucket; readonly rows: readonly Row[] }[] {
  const held = new Map<string, { bucket: TimeBucket; rows: Row[] }>();
  for (const row of rows) {
    const place = toTimeBucket(dateOf(row), bucket);
    const group = held.get(place.key) ?? { bucket: place, rows: [] };
    group.rows.push(row);
    held.set(place.key, group);
  }
  return [...held].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
