import type { Notices } from './notices.ts';

/** The key under which lookups compare: case, spaces and a final full stop don't matter. */
export function lookupKey(printed: string): string {
  return printed.replace(/\s+/g, ' ').trim().replace(/[.:]$/, '').toLowerCase();
}

/**
 * The value that an enumerated table gives for a printed word; null, with a problem noticed, for a word that
 * the table lacks. There is no default: the caller decides what "unmapped" looks like in its record.
 */
export function lookUp<T>(
  table: ReadonlyMap<string, T>,
  printed: string,
  notices: Notices,
  what: { code: string; name: string; recordId?: string },
): T | null {
  const value = table.get(lookupKey(printed));
  if (value !== undefined) return value;
  notices.warn(what.code, `${what.name} "${printed}" is not in the list of known ones`, {
    expected: 'a known value',
    found: printed,
    recordId: what.recordId,
  });
  return null;
}
