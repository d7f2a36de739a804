import type { CouncilFile } from '../../schema/records/council.ts';
import type { Platform, Road } from '../../scrapers/core/platform.ts';
import { FetchError, HostBlockedError, ThrottledError } from '../errors.ts';
import { createFetcher, type Fetcher } from '../fetch/fetcher.ts';
import { type Finding, look, ok, wrong } from './finding.ts';

export interface SiteToAsk {
  readonly council: CouncilFile;
  readonly platform: Platform;
  readonly contact: string | undefined;
}

/** One try of each: a site that is slow or asks for a pause is told as such. Times in milliseconds. */
const limits = {
  attempts: 1,
  forbiddenAttempts: 1,
  waits: 0,
  connectTimeout: 15_000,
  headersTimeout: 45_000,
  totalTimeout: 60_000,
};

/**
 * Asks the site once for its list of committees, after its robots.txt: by the web service, and where that gives no
 * list by the page. Name, certificate, robots.txt and answer are each told by what comes of it.
 */
export async function* checkSite({ council, platform, contact }: SiteToAsk): AsyncGenerator<Finding> {
  const { slug, baseUrl, paceMs, extraCa, otherHosts } = council;
  const hosts = [new URL(baseUrl).host, ...otherHosts];
  const fetcher = createFetcher({ hosts, paceMs, contact, extraCa, limits });
  try {
    const service = await askRoad(fetcher, platform, council, 'web-service');
    const pages =
      service !== null && isOfThisRoad(service)
        ? await askRoad(fetcher, platform, council, 'pages')
        : service;
    if (service === null) yield ok('site', `${slug} answers by its web service at ${baseUrl}`);
    else if (pages === null)
      yield look('site', `${slug} answers by its pages alone at ${baseUrl} (${service.message})`);
    else yield wrong('site', toFault(council, pages));
  } finally {
    await fetcher.close();
  }
}

/** Null where the list came. */
async function askRoad(
  fetcher: Fetcher,
  platform: Platform,
  council: CouncilFile,
  road: Road,
): Promise<FetchError | null> {
  const site = { install: council.slug, baseUrl: council.baseUrl, otherHosts: council.otherHosts };
  const wanted = road === 'web-service' ? 'ws-committees' : 'committee-list';
  const link = platform.entryLinks(site, road).find(({ pageType }) => pageType === wanted);
  if (!link) return new FetchError(`${platform.name} has no list of committees by ${road}`);
  try {
    const { body } = await fetcher.fetch({ url: link.url, expect: road === 'pages' ? 'html' : 'xml' });
    const shown = recognise(platform, body);
    return shown === wanted ? null : new FetchError(`${link.url} gives no list of committees`);
  } catch (error) {
    if (error instanceof FetchError) return error;
    throw error;
  }
}

function recognise(platform: Platform, body: Uint8Array): string | null {
  try {
    return platform.recogniseContent(body);
  } catch {
    return null;
  }
}

/** Whether the pages may answer all the same: not where the site cannot be reached, nor where it asks for a pause. */
const isOfThisRoad = (error: FetchError): boolean =>
  !(error instanceof ThrottledError) &&
  (error instanceof HostBlockedError ||
    typeof error.context['status'] === 'number' ||
    Object.keys(error.context).length === 0);

const toFault = ({ slug, baseUrl }: CouncilFile, error: FetchError): FetchError =>
  new FetchError(
    Object.keys(error.context).length === 0
      ? `${slug}: ${error.message}: check its address, ${baseUrl}, against any page of its committees`
      : `${slug}: ${error.message}`,
  );
