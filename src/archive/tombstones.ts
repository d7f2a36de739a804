import type { Capture } from '../../schema/records/capture.ts';
import type { Unnumbered } from './journal.ts';
import { noScrubRules } from './scrub/empty-contacts.ts';

/**
 * What forgetting `target` (a digest, or an address) takes: the digests of its bodies, and one tombstone for each
 * address that a body of these was kept for; the same page may be listed under several.
 */
export function toTombstones(
  captures: readonly Capture[],
  target: string,
  reason: string,
  at: Date,
): { tombstones: Unnumbered<Capture>[]; digests: string[] } {
  const isDigest = /^[0-9a-f]{64}$/.test(target);
  const digests = new Set<string>();
  for (const { digest, url } of captures) {
    if (digest !== null && (isDigest ? digest : url) === target) digests.add(digest);
  }
  const latest = new Map<string, Capture>();
  for (const entry of captures) {
    if (entry.digest !== null && digests.has(entry.digest)) latest.set(entry.url, entry);
  }
  const tombstones = [...latest.values()].map(
    ({ install, url, pageType, context }): Unnumbered<Capture> => ({
      install,
      url,
      pageType,
      context,
      fetchedAt: at.toISOString(),
      status: null,
      digest: null,
      bytes: 0,
      scrubRules: noScrubRules,
      tombstone: { scope: url === target ? 'url' : 'digest', reason, digests: [...digests] },
    }),
  );
  return { tombstones, digests: [...digests] };
}
