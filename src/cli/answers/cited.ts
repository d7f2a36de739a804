import type { z } from 'zod';
import type { sourceAnswer } from '../../../queries/operations/answer-parts.ts';

const shownQuote = 160;

/** A passage in one line, cut where it is long. */
export function toShownQuote(words: string): string {
  const quote = words.replace(/\s+/g, ' ').trim();
  return quote.length > shownQuote ? `${quote.slice(0, shownQuote - 1)}…` : quote;
}

interface Dated {
  readonly date: string | null;
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
}

/** A day, or the first and last that it may be: `2018-01-01..2018-12-31`; empty where neither is known. */
export function toIsoDate({ date, dateFrom, dateTo }: Dated): string {
  if (date !== null) return date;
  return dateFrom === null && dateTo === null ? '' : `${dateFrom ?? ''}..${dateTo ?? ''}`;
}

/** The page to look at: the council's own where there is one; null where nothing was read from a page. */
export function toAddress(source: z.infer<typeof sourceAnswer>): string | null {
  if (source === null) return null;
  return source.originalUrl ?? (source.idIsCouncils ? source.url : 'no page of the council is known');
}
