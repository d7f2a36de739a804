import type { PageType } from '../../schema/records/page.ts';

/**
 * Which page is believed, field by field: the web service before the council's pages, a subject's own page before
 * a list that names it. The same order for every capture, whatever came first.
 */
const order: readonly PageType[] = [
  'ws-meeting',
  'ws-committees',
  'ws-councillors',
  'meeting',
  'member',
  'committee-details',
  'agenda-item',
  'attendance',
  'committee-list',
  'member-index',
  'ws-meetings',
  'meeting-list',
];

export function byPrecedence<T extends { readonly pageType: PageType }>(pages: readonly T[]): T[] {
  return [...pages].sort((a, b) => order.indexOf(a.pageType) - order.indexOf(b.pageType));
}

/** The first that is known. */
export function firstKnown<T, V>(sources: readonly T[], valueOf: (source: T) => V | null): V | null {
  for (const source of sources) {
    const value = valueOf(source);
    if (value !== null) return value;
  }
  return null;
}

/** True where any source says so, false where one denies it and none says so, null where none speaks of it. */
export function anyTrue<T>(sources: readonly T[], valueOf: (source: T) => boolean | null): boolean | null {
  const values = sources.map(valueOf).filter((value) => value !== null);
  return values.length === 0 ? null : values.includes(true);
}
