import robotsParser from 'robots-parser';
import { HostBlockedError } from '../errors.ts';

// The package's types speak of a default member, its code exports the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** The name that robots.txt files know this program by. */
const agentName = 'Minutegraph';
/** RFC 9309 asks for at least this much to be read. */
const mostBytes = 500 * 1024;

/** What an origin's robots.txt says of us. */
export interface RobotsRules {
  /** Milliseconds between requests that it asks for; 0 where it does not. */
  readonly paceMs: number;
  /** @throws HostBlockedError where it forbids the address */
  check(url: URL): void;
}

/**
 * Reads an origin's robots.txt the way RFC 9309 says: 2xx holds rules; 4xx (401 and 403 too) means there are none;
 * anything else means that nothing may be asked for until it can be read.
 */
export function toRobotsRules(origin: string, status: number, body: Uint8Array): RobotsRules {
  if (status >= 400 && status < 500) return { paceMs: 0, check: () => undefined };
  if (status < 200 || status >= 300) {
    return forbidding(
      origin,
      `answered ${String(status)}, and while it cannot be read no page may be asked for: try again later`,
    );
  }
  const text = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, mostBytes)).toString(
    'utf8',
  );
  const rules = parseRobots(`${origin}/robots.txt`, text.replace(/^\ufeff/, ''));
  const delay = rules.getCrawlDelay(agentName);
  return {
    paceMs: delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay * 1000 : 0,
    check(url) {
      // undefined says that the address is not this file's to judge.
      if (rules.isAllowed(url.href, agentName) !== false) return;
      throw blocked(
        url.host,
        url.href,
        `forbids ${url.pathname}: ask the council, or read its pages by hand and import them`,
      );
    },
  };
}

/** Rules that let nothing through, for the reason given ("… answered 503"). */
export function forbidding(origin: string, why: string): RobotsRules {
  return {
    paceMs: 0,
    check(url) {
      throw blocked(new URL(origin).host, url.href, why);
    },
  };
}

function blocked(host: string, url: string, why: string): HostBlockedError {
  return new HostBlockedError(`robots.txt of ${host} ${why}`, { reason: 'robots', host, url });
}
