import {
  FetchError,
  HostBlockedError,
  PageGoneError,
  ThrottledError,
  TransientFetchError,
} from '../errors.ts';
import { toCanonical, toRedirected, toTarget } from './addresses.ts';
import type { Fetched, FetchRequest, FetchStats } from './fetched.ts';
import { HostQueue } from './host-queue.ts';
import { toFetchError } from './network-errors.ts';
import { parseRetryAfter } from './retry-after.ts';
import { RobotsReader } from './robots-reader.ts';
import { type FetcherOptions, type FetchSettings, toSettings } from './settings.ts';
import { type Answer, createTransport, type Transport } from './transport.ts';

/** Reads one council's site: at its pace, as its robots.txt allows, from its hosts alone. */
export interface Fetcher {
  /**
   * @throws PageGoneError (404, 410), HostBlockedError (robots, a lasting 403; `context.reason` says which),
   *   ThrottledError (asked to wait too long or too often), TransientFetchError (tries used up), FetchError
   */
  fetch(request: FetchRequest, signal?: AbortSignal): Promise<Fetched>;
  stats(): FetchStats;
  /** Ends what is under way and closes connections. */
  close(): Promise<void>;
}

/** @throws ConfigError */
export function createFetcher(options: FetcherOptions): Fetcher {
  const settings = toSettings(options);
  return new HttpFetcher(settings, createTransport(settings));
}

const accepts = {
  html: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1',
  xml: 'text/xml,application/xml;q=0.9,*/*;q=0.1',
} as const;

interface Asked {
  readonly accept: string;
  readonly signal: AbortSignal;
  attempts: number;
}

class HttpFetcher implements Fetcher {
  readonly #settings: FetchSettings;
  readonly #transport: Transport;
  readonly #queues = new Map<string, HostQueue>();
  readonly #robots: RobotsReader;
  readonly #closing = new AbortController();
  readonly #stats = { requests: 0, bytes: 0, retries: 0, waits: 0 };

  constructor(settings: FetchSettings, transport: Transport) {
    this.#settings = settings;
    this.#transport = transport;
    // Not with the signal of the page that came first: others wait for the same file.
    const { signal } = this.#closing;
    this.#robots = new RobotsReader({
      read: async (url) => {
        const asked = { accept: 'text/plain,*/*;q=0.1', signal, attempts: 0 };
        return (await this.#follow(url, asked, false)).answer;
      },
      raisePace: (host, paceMs) => this.#queueOf(host).raisePace(paceMs, signal),
      slowestMs: settings.limits.maxWait,
    });
  }

  async fetch(request: FetchRequest, signal?: AbortSignal): Promise<Fetched> {
    const { url, expect = 'html' } = request;
    const signals = AbortSignal.any(signal ? [signal, this.#closing.signal] : [this.#closing.signal]);
    signals.throwIfAborted();
    const asked: Asked = { accept: accepts[expect], signal: signals, attempts: 0 };
    const { answer, at } = await this.#follow(toCanonical(this.#settings, url), asked, true);
    const { status, headers, body } = answer;
    const context = { url, status, host: at.host };
    if (status === 404 || status === 410)
      throw new PageGoneError(`${url} is not there (${String(status)})`, context);
    if (status === 403) {
      const what = `${at.host} refuses this program (403, asked for ${url}): ask the council, or read its pages by hand and import them`;
      throw new HostBlockedError(what, { ...context, reason: 'forbidden' });
    }
    if (status < 200 || status >= 300)
      throw new FetchError(`${url} answered ${String(status)}: check the address`, context);
    const etag = headers.get('etag');
    const lastModified = headers.get('last-modified');
    return {
      url,
      finalUrl: at.href,
      status,
      headers: {
        contentType: headers.get('content-type') ?? null,
        ...(etag === undefined ? {} : { etag }),
        ...(lastModified === undefined ? {} : { lastModified }),
      },
      body,
      fetchedAt: new Date(this.#settings.clock.now()).toISOString(),
      attempts: asked.attempts,
    };
  }

  stats(): FetchStats {
    return { ...this.#stats };
  }

  async close(): Promise<void> {
    this.#closing.abort(new FetchError('The fetching was ended'));
    await this.#transport.close();
  }

  /** Asks, and follows redirects as long as they stay on the council's hosts. Robots are asked at every step. */
  async #follow(start: URL, asked: Asked, obeyRobots: boolean): Promise<{ answer: Answer; at: URL }> {
    let at = start;
    for (let hops = 0; ; hops += 1) {
      if (obeyRobots) await this.#robots.check(at, asked.signal);
      const answer = await this.#ask(at, asked, hops > 0);
      const location = answer.headers.get('location');
      if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return { answer, at };
      if (hops >= this.#settings.limits.redirects) {
        const what = `${start.href} leads on and on (${String(hops + 1)} redirects): check the address`;
        throw new FetchError(what, { url: start.href, host: at.host, status: answer.status });
      }
      at = toRedirected(this.#settings, at, location);
    }
  }

  /** One address until it gives an answer that is not for another try. */
  async #ask(url: URL, asked: Asked, again: boolean): Promise<Answer> {
    const { limits, clock } = this.#settings;
    const queue = this.#queueOf(url.host);
    let waits = 0;
    for (let tries = 1; ; ) {
      const first = tries === 1 && waits === 0 && !again;
      const work = async (): Promise<{ answer: Answer; pause: number | null }> => {
        const answer = await this.#request(url, asked);
        const pause = this.#pauseAskedFor(answer, waits);
        if (pause !== null) {
          if (waits >= limits.waits || pause > limits.maxWait)
            throw this.#throttled(url, answer.status, pause);
          // Here, before the queue lets the next page go. Not waited for: the next try is to be first in the queue.
          void queue.pauseFor(pause, asked.signal).catch(() => undefined);
        }
        return { answer, pause };
      };
      const tried = await queue.run(work, { again: !first, signal: asked.signal }).catch((error: unknown) => {
        asked.signal.throwIfAborted();
        return toFetchError(error, url);
      });
      if (tried instanceof FetchError) {
        if (!(tried instanceof TransientFetchError) || tries >= limits.attempts) throw tried;
      } else {
        const { answer, pause } = tried;
        if (pause !== null) {
          waits += 1;
          this.#stats.waits += 1;
          continue;
        }
        const passing = answer.status >= 500 && answer.status !== 501;
        if (!passing && answer.status !== 403) return answer;
        if (passing && tries >= limits.attempts) {
          const what = `${url.host} answered ${String(answer.status)} to each of ${String(tries)} tries: try again later`;
          throw new TransientFetchError(what, { url: url.href, host: url.host, status: answer.status });
        }
        if (!passing && tries >= limits.forbiddenAttempts) return answer;
      }
      // Half fixed and half chance, so that several programs do not come back together.
      const longest = Math.min(limits.maxBackoff, limits.backoff * 2 ** (tries - 1));
      await clock.sleep(longest * (0.5 + clock.random() / 2), asked.signal);
      tries += 1;
      this.#stats.retries += 1;
    }
  }

  async #request(url: URL, asked: Asked): Promise<Answer> {
    asked.attempts += 1;
    this.#stats.requests += 1;
    const answer = await this.#transport.get(toTarget(this.#settings, url), asked.accept, asked.signal);
    this.#stats.bytes += answer.wireBytes;
    return answer;
  }

  /** Milliseconds the host asks us to stay away; null where it does not ask. */
  #pauseAskedFor(answer: Answer, waits: number): number | null {
    if (answer.status !== 429 && answer.status !== 503) return null;
    const { limits, clock } = this.#settings;
    const asked = parseRetryAfter(answer.headers.get('retry-after'), clock.now());
    if (asked !== null) return Math.max(asked, limits.backoff);
    // A bare 429 names no time; a bare 503 is a failure like other 5xx.
    return answer.status === 429 ? Math.min(limits.maxWait, limits.backoff * 10 * 2 ** waits) : null;
  }

  #throttled(url: URL, status: number, pause: number): ThrottledError {
    const retryAt = new Date(this.#settings.clock.now() + pause).toISOString();
    const what = `${url.host} asks for a pause (${String(status)}): run again after ${retryAt}, it goes on from here`;
    return new ThrottledError(what, { url: url.href, host: url.host, status, retryAt });
  }

  #queueOf(host: string): HostQueue {
    const known = this.#queues.get(host);
    if (known) return known;
    const queue = new HostQueue(this.#settings);
    this.#queues.set(host, queue);
    return queue;
  }
}
