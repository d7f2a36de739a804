import { FetchError, TransientFetchError } from '../errors.ts';
import { forbidding, type RobotsRules, toRobotsRules } from './robots.ts';
import type { Answer } from './transport.ts';

export interface RobotsOptions {
  /** Follows redirects on the council's hosts and retries, as for a page. */
  readonly read: (url: URL) => Promise<Answer>;
  readonly raisePace: (host: string, paceMs: number) => Promise<void>;
  /** A crawl delay longer than this many milliseconds is taken for a no. */
  readonly slowestMs: number;
}

/** Reads each origin's robots.txt once a run and holds every page back until it is read. */
export class RobotsReader {
  readonly #options: RobotsOptions;
  readonly #rules = new Map<string, RobotsRules>();
  readonly #reading = new Map<string, Promise<RobotsRules>>();

  constructor(options: RobotsOptions) {
    this.#options = options;
  }

  /** @throws HostBlockedError where the origin's robots.txt forbids the address; what reading it threw */
  async check(url: URL, signal: AbortSignal): Promise<void> {
    const rules = this.#rules.get(url.origin) ?? (await abortable(this.#readOnce(url.origin), signal));
    rules.check(url);
  }

  /** One reading for all that wait; one that a broken connection spoiled is done again for the next page. */
  #readOnce(origin: string): Promise<RobotsRules> {
    const under = this.#reading.get(origin);
    if (under) return under;
    const reading = this.#read(origin).then(
      (rules) => {
        this.#rules.set(origin, rules);
        return rules;
      },
      (error: unknown) => {
        this.#reading.delete(origin);
        throw error;
      },
    );
    this.#reading.set(origin, reading);
    return reading;
  }

  async #read(origin: string): Promise<RobotsRules> {
    const start = new URL('/robots.txt', origin);
    const rules = await this.#options.read(start).then(
      (answer) => toRobotsRules(origin, answer.status, answer.body),
      (error: unknown) => toRulesOfFailure(origin, error),
    );
    if (rules.paceMs > this.#options.slowestMs) {
      const seconds = String(rules.paceMs / 1000);
      return forbidding(
        origin,
        `asks for ${seconds} seconds between two requests: ask the council for leave`,
      );
    }
    await this.#options.raisePace(start.host, rules.paceMs);
    return rules;
  }
}

/** What a robots.txt that could not be had means; a host that gives no answer at all is no rule but a failure. */
function toRulesOfFailure(origin: string, error: unknown): RobotsRules {
  if (!(error instanceof FetchError)) throw error;
  const { status, leadsTo } = error.context;
  if (typeof leadsTo === 'string') {
    const mend = "add that host to the council's file if it is the council's";
    return forbidding(origin, `leads to ${leadsTo}, which is not among the council's hosts: ${mend}`);
  }
  if (error instanceof TransientFetchError && typeof status === 'number') {
    return toRobotsRules(origin, status, new Uint8Array());
  }
  throw error;
}

function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason instanceof Error ? signal.reason : new FetchError('The fetching was ended'));
    };
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}
