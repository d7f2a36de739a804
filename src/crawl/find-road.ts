import type { PageLink, ParsedPage } from '../../schema/records/page.ts';
import type { Platform, Road, Site } from '../../scrapers/core/platform.ts';
import { FetchError, HostBlockedError } from '../errors.ts';
import type { CrawlAccount } from './crawl-account.ts';
import type { CrawlOptions } from './crawl-options.ts';
import type { PageRead, PageReader } from './read-page.ts';

interface Parts {
  readonly site: Site;
  readonly platform: Platform;
  readonly reader: PageReader;
  readonly account: CrawlAccount;
  readonly options: CrawlOptions;
}

const listTypes = { 'web-service': 'ws-committees', pages: 'committee-list' } as const;

/**
 * The road that this council's site answers on, with its list of committees read. The web service first.
 * @throws FetchError where neither answers as ModernGov does, HostBlockedError where the site refuses us
 */
export async function findRoad(
  parts: Parts,
): Promise<{ road: Road; first: { link: PageLink; parsed: ParsedPage } }> {
  const roads: Road[] = parts.options.webService ? ['web-service', 'pages'] : ['pages'];
  const refusals: { road: Road; read: Exclude<PageRead, { state: 'read' }> }[] = [];
  for (const road of roads) {
    const link = parts.platform.entryLinks(parts.site, road).find((l) => l.pageType === listTypes[road]);
    if (!link) continue;
    const read = await parts.reader.read(link);
    parts.account.note(link, read);
    const found = read.state === 'read' && read.parsed.records.some((r) => r.kind === 'committee');
    if (read.state === 'read' && found) return { road, first: { link, parsed: read.parsed } };
    if (read.state !== 'read') refusals.push({ road, read });
    if (road === 'web-service') {
      const why = read.state === 'read' ? 'it lists no committee' : read.error.message;
      const message = `The web service does not answer (${why}): the pages are read instead`;
      parts.account.notice({ level: 'warning', code: 'web-service-off', message, url: link.url });
    }
  }
  throw toRefusal(
    parts.site,
    refusals.map(({ read }) => read.error),
  );
}

/** One sentence out of what each road answered; a refusal or a broken connection says more than a wrong page. */
function toRefusal(site: Site, errors: readonly Error[]): FetchError {
  const telling =
    errors.find((e) => e instanceof HostBlockedError) ??
    errors.find(
      (e) => e instanceof FetchError && e.code !== 'FETCH_GONE' && e.context['status'] === undefined,
    );
  if (telling instanceof FetchError) return telling;
  const last = errors.at(-1)?.message ?? 'it lists no committees';
  return new FetchError(
    `${site.baseUrl} does not answer as a ModernGov site (${last}): give the address of any of the council's ` +
      'ModernGov pages, for instance its list of committees (mgListCommittees)',
    { url: site.baseUrl },
  );
}
