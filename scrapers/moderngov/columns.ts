import type { CheerioAPI } from 'cheerio';
import type { Element } from '../core/dom.ts';
import { lookupKey } from '../core/lookup.ts';
import type { Notices } from '../core/notices.ts';
import { titleText } from './titles.ts';

/**
 * Which column holds what, by the words of the table's own header cells; null for a table without any.
 * A header that the list lacks is a problem and its column is not read.
 */
export function readColumns<T extends string>(
  $: CheerioAPI,
  table: Element,
  known: ReadonlyMap<string, T | null>,
  notices: Notices,
  recordId?: string,
): Map<T, number> | null {
  const headers = $(table).find('tr').has('th').first().children('th').toArray();
  if (headers.length === 0) return null;
  const columns = new Map<T, number>();
  for (const [index, header] of headers.entries()) {
    const words = titleText($(header));
    if (words === null) continue;
    const column = known.get(lookupKey(words));
    if (column === undefined) {
      notices.warn('unmapped-column', `Column "${words}" of a table is not read`, {
        found: words,
        recordId,
      });
    } else if (column !== null && !columns.has(column)) {
      columns.set(column, index);
    }
  }
  return columns;
}
