import type { Platform } from '../../scrapers/core/platform.ts';
import { toAscii } from './bytes.ts';

/**
 * An address of the install that a page without an address came from, by its links: a browser that saves a page
 * makes all of them absolute. Null where some are relative (nobody made them absolute, so absolute ones lead
 * elsewhere), or where none leads to a page of the platform. Links below `elsewhere` do not count.
 */
export function findLinkedAddress(
  body: Uint8Array,
  platform: Pick<Platform, 'recognise'>,
  elsewhere: string | null = null,
): string | null {
  const counts = new Map<string, { count: number; readonly address: string }>();
  for (const [, quoted, single, bare] of toAscii(body).matchAll(
    /<a\b[^<>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi,
  )) {
    const address = (quoted ?? single ?? bare ?? '').replace(/&amp;/gi, '&').trim();
    if (platform.recognise(address) === null || (elsewhere !== null && address.startsWith(elsewhere)))
      continue;
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
    const { host } = new URL(address);
    const counted = counts.get(host) ?? { count: 0, address };
    counted.count += 1;
    counts.set(host, counted);
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.address ?? null;
}
