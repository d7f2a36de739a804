import type { CouncilFile } from '../../schema/records/council.ts';
import type { Platform, Site } from '../../scrapers/core/platform.ts';
import { originalRoot } from './reconstruction-mark.ts';

export interface Councils {
  readonly known: readonly CouncilFile[];
  /** The council that the person named for pages that do not say whose they are. */
  readonly forced: CouncilFile | null;
}

/** What a page says of where it came from. Addresses are of pages of the platform. */
export interface Origin {
  readonly url: string | null;
  /** An address that its links lead to, where it has none of its own. */
  readonly linked: string | null;
  /** The reconstruction whose notice it bears. */
  readonly reconstruction: CouncilFile | null;
}

export type CouncilChoice =
  | { readonly state: 'chosen'; readonly council: CouncilFile }
  | { readonly state: 'unknown'; readonly message: string };

/** A replica or a copy on this machine: whose pages it shows only the person knows. */
const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.test(host);

/**
 * The council whose page it is: by the host in its address, or in its links, or by the notice of a reconstruction.
 * The one that the person named is taken only for pages that name no other host: ids are counted by each install, so
 * a page under the wrong council would put false facts into the graph.
 */
export function chooseCouncil(
  { url, linked, reconstruction }: Origin,
  { known, forced }: Councils,
): CouncilChoice {
  const original = reconstruction === null ? null : originalRoot(reconstruction);
  // What stands for the council's own pages is never taken for them.
  const addresses = [url, linked].filter(
    (address): address is string => address !== null && (original === null || !address.startsWith(original)),
  );
  for (const address of addresses) {
    const council = matchCouncil(
      address,
      forced === null ? known : [forced, ...known.filter((k) => k.slug !== forced.slug)],
    );
    if (council !== null) return { state: 'chosen', council };
  }
  // A copy on this machine may have been read as a council of its own, by its address.
  const isCopy = forced !== null && isLoopback(new URL(forced.baseUrl).host);
  if (reconstruction !== null && !isCopy) return { state: 'chosen', council: reconstruction };
  const strange = addresses.map((address) => new URL(address).host).find((host) => !isLoopback(host));
  if (strange !== undefined) {
    const mend = 'name its address with --council, or add the host to the otherHosts of its council file';
    return {
      state: 'unknown',
      message: `It is a page of ${strange}, where no known council has its pages: ${mend}`,
    };
  }
  if (forced !== null) return { state: 'chosen', council: forced };
  return { state: 'unknown', message: 'It does not say which council it is of: name it with --council' };
}

function matchCouncil(address: string, councils: readonly CouncilFile[]): CouncilFile | null {
  const { host, pathname } = new URL(address);
  const onHost = councils.filter(({ baseUrl, otherHosts }) =>
    [new URL(baseUrl).host, ...otherHosts].some((own) => own.toLowerCase() === host),
  );
  if (onHost.length < 2) return onHost[0] ?? null;
  // Several installs on one host live in folders of their own.
  const folder = ({ baseUrl }: CouncilFile): string =>
    `${new URL(baseUrl).pathname.replace(/\/$/, '')}/`.toLowerCase();
  const fitting = onHost.filter((council) => pathname.toLowerCase().startsWith(folder(council)));
  return fitting.sort((a, b) => folder(b).length - folder(a).length)[0] ?? null;
}

/** The council's site, with the host of `address` as one of its own. */
export function toSiteOf({ slug, baseUrl, otherHosts }: CouncilFile, address: string | null): Site {
  const host = address === null ? [] : [new URL(address).host];
  return { install: slug, baseUrl, otherHosts: [...new Set([...otherHosts, ...host])] };
}

/** Root of the install under which `address` was visited: its folders less the page's own name. */
export function visitedRoot(address: string, site: Site, platform: Pick<Platform, 'canonicalUrl'>): string {
  const { origin, pathname } = new URL(address);
  const canonical = platform.canonicalUrl(address, site);
  const depth = (path: string): number => path.split('/').filter((segment) => segment !== '').length;
  const own =
    canonical === null ? 1 : depth(new URL(canonical).pathname) - depth(new URL(site.baseUrl).pathname);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  return [origin, ...segments.slice(0, Math.max(0, segments.length - own))].join('/');
}
