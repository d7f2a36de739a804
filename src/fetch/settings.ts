import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';
import { type Clock, systemClock } from './clock.ts';

/** Bounds of one page's fetching; times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** Tries of one address that fails in a way that may pass. */
  readonly attempts: number;
  /** Tries before a 403 counts as lasting. */
  readonly forbiddenAttempts: number;
  /** First pause between tries; doubled each time, with jitter, up to `maxBackoff`. */
  readonly backoff: number;
  readonly maxBackoff: number;
  /** Pauses asked for by the host (429, Retry-After) that one address may cost. */
  readonly waits: number;
  /** A host that asks for a longer pause than this is left for another run. */
  readonly maxWait: number;
  readonly redirects: number;
  /** Of a body, packed and unpacked. */
  readonly bodyBytes: number;
  readonly connectTimeout: number;
  /** Until the first byte of the answer: self-hosted sites take up to a minute. */
  readonly headersTimeout: number;
  /** Between two pieces of the body. */
  readonly bodyTimeout: number;
  /** The whole of one request. */
  readonly totalTimeout: number;
}

export const defaultLimits: FetchLimits = {
  attempts: 4,
  forbiddenAttempts: 2,
  backoff: 1000,
  maxBackoff: 60_000,
  waits: 5,
  maxWait: 15 * 60_000,
  redirects: 5,
  bodyBytes: 64 * 1024 * 1024,
  connectTimeout: 30_000,
  headersTimeout: 90_000,
  bodyTimeout: 90_000,
  totalTimeout: 600_000,
};

export interface FetcherOptions {
  /** The council's hosts (`host` or `host:port`): no request ever goes to another. */
  readonly hosts: readonly string[];
  /** Milliseconds between the starts of two requests to one host; robots.txt may ask for more. Default 1000. */
  readonly paceMs?: number | undefined;
  /** Requests at one time to one host, 1 (default) or 2. */
  readonly concurrency?: 1 | 2 | undefined;
  /** Requests to the origin `from` go to the loopback origin `to`; answers keep the addresses of `from`. */
  readonly route?: { readonly from: string; readonly to: string } | undefined;
  /** How to reach who runs this, for the council's log (`MINUTEGRAPH_CONTACT`): a web page or an address. */
  readonly contact?: string | undefined;
  /** PEM of certificates to trust beside the usual ones, for a site that leaves an intermediate out. */
  readonly extraCa?: string | null | undefined;
  readonly limits?: Partial<FetchLimits> | undefined;
  readonly clock?: Clock | undefined;
}

export interface FetchSettings {
  readonly hosts: ReadonlySet<string>;
  readonly paceMs: number;
  readonly concurrency: number;
  readonly route: { readonly from: string; readonly to: string } | null;
  readonly userAgent: string;
  readonly extraCa: string | null;
  readonly limits: FetchLimits;
  readonly clock: Clock;
}

const slowestUnaskedPace = 250;
const defaultContact = 'reads public committee pages; whoever runs it set no contact';

/** Whether a host name is this machine by itself, without asking the network. */
export function isLoopback(host: string): boolean {
  const name = host
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .toLowerCase();
  return name === 'localhost' || name === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name);
}

/** Checks all options at once. @throws ConfigError that names every problem */
export function toSettings(options: FetcherOptions): FetchSettings {
  const problems: string[] = [];
  const { paceMs = 1000, concurrency = 1, extraCa = null, clock = systemClock } = options;
  const hosts = new Set<string>();
  for (const host of options.hosts) {
    const url = URL.canParse(`https://${host}`) ? new URL(`https://${host}`) : null;
    if (url === null || url.pathname !== '/' || url.username !== '')
      problems.push(`"${host}" is not a host name`);
    else hosts.add(url.host);
  }
  if (hosts.size === 0) problems.push('no host of the council is named');
  const route = options.route ? toRoute(options.route, problems) : null;
  if (!Number.isFinite(paceMs) || paceMs < 0) problems.push(`a pace of ${String(paceMs)} ms is no pace`);
  const routed = route ? new URL(route.from).host : null;
  const outside = [...hosts].filter((host) => host !== routed && !isLoopback(host));
  if (paceMs < slowestUnaskedPace && outside.length > 0) {
    problems.push(
      `a pace of ${String(paceMs)} ms is too fast for ${outside.join(', ')}: at least ${String(slowestUnaskedPace)} ms between requests`,
    );
  }
  const contact = options.contact?.trim() || defaultContact;
  if (!/^[\x20-\x7e]{3,200}$/.test(contact) || /[()]/.test(contact)) {
    problems.push('the contact must be 3 to 200 plain characters without brackets (MINUTEGRAPH_CONTACT)');
  }
  if (extraCa !== null && !/-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----/.test(extraCa)) {
    problems.push('the extra certificate is not PEM text ("-----BEGIN CERTIFICATE----- …")');
  }
  if (problems.length > 0) {
    throw new ConfigError(`Pages cannot be fetched like this: ${problems.join('; ')}`, { problems });
  }
  const limits = { ...defaultLimits, ...options.limits };
  const userAgent = `Minutegraph/${version()} (+${contact})`;
  return { hosts, paceMs, concurrency, route, userAgent, extraCa, limits, clock };
}

function toRoute(route: { from: string; to: string }, problems: string[]): FetchSettings['route'] {
  if (!URL.canParse(route.from) || !URL.canParse(route.to)) {
    problems.push(`the route from "${route.from}" to "${route.to}" does not name two origins`);
    return null;
  }
  const to = new URL(route.to);
  if (!isLoopback(to.host)) {
    problems.push(`a route may only lead to this machine, not to ${to.host}`);
    return null;
  }
  return { from: new URL(route.from).origin, to: to.origin };
}

function version(): string {
  const file: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  const found = typeof file === 'object' && file !== null && 'version' in file ? file.version : undefined;
  return typeof found === 'string' ? found : '0';
}
