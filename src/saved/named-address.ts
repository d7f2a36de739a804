import { basename, dirname, join } from 'node:path/posix';
import type { Platform } from '../../scrapers/core/platform.ts';

/** Names of pages are looked at under this root. */
const nowhere = { install: 'unknown', baseUrl: 'https://unknown.invalid' };

/**
 * The address that a file's name keeps, as wget and older curl name it: `ieListDocuments.aspx?MId=10221`, with `%2F`
 * for a slash, `@` for the question mark on Windows, `.html` put after it and `.1` for a second copy.
 * @returns relative to the install's root; null for a name that is no address of a page
 */
export function findNamedAddress(
  path: string,
  platform: Pick<Platform, 'recognise' | 'pageUrl'>,
): string | null {
  const name = basename(path)
    .replace(/^([^?@]+)@/, '$1?')
    .replace(/(?<=\?.*)(?:\.\d{1,3})?(?:\.(?:html?|xml))?(?:\.\d{1,3})?$/i, '');
  const folder = basename(dirname(path));
  // A reply's name leaves out the service that it is of.
  const service = new URL('.', platform.pageUrl(nowhere, 'ws-committees', {}) ?? nowhere.baseUrl);
  const candidates = [name, join(folder, name), join(service.pathname.slice(1), name)];
  return candidates.find((candidate) => platform.recognise(candidate) !== null) ?? null;
}
