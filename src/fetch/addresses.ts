import { FetchError } from '../errors.ts';
import type { FetchSettings } from './settings.ts';

/** The address to ask for, checked. @throws FetchError when it is none, or not on the council's hosts */
export function toCanonical(settings: FetchSettings, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '') {
    throw new FetchError(`"${text}" is not an address of a web page`, { url: text });
  }
  url.hash = '';
  if (!settings.hosts.has(url.host)) throw elsewhere(`${text} is on ${url.host}`, url);
  return url;
}

/** Where the request for a canonical address really goes. */
export function toTarget({ route }: FetchSettings, url: URL): URL {
  return route && url.origin === route.from ? new URL(url.pathname + url.search, route.to) : url;
}

/**
 * The canonical address that a redirect leads to.
 * @throws FetchError where it leaves the council's hosts (`context.leadsTo` names the host) or gives up https
 */
export function toRedirected(settings: FetchSettings, from: URL, location: string): URL {
  const { route } = settings;
  const base = toTarget(settings, from);
  if (!URL.canParse(location, base.href)) {
    throw new FetchError(`${from.href} leads to "${location}", which is no address`, {
      url: from.href,
      host: from.host,
    });
  }
  const found = new URL(location, base);
  const to = route && found.origin === route.to ? new URL(found.pathname + found.search, route.from) : found;
  to.hash = '';
  if (!settings.hosts.has(to.host)) throw elsewhere(`${from.href} leads to ${to.host}`, to);
  if (to.protocol !== 'https:' && (from.protocol === 'https:' || to.protocol !== 'http:')) {
    throw new FetchError(`${from.href} leads to an unprotected address (${to.href}): it was not followed`, {
      url: from.href,
      host: from.host,
    });
  }
  return to;
}

function elsewhere(what: string, to: URL): FetchError {
  const mend = "add that host to the council's file if it is the council's";
  const context = { url: to.href, leadsTo: to.host, host: to.host };
  return new FetchError(`${what}, which is not among the council's hosts: ${mend}`, context);
}
