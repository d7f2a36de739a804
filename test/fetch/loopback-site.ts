import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../src/fetch/clock.ts';
import { createFetcher, type Fetcher } from '../../src/fetch/fetcher.ts';
import type { FetcherOptions } from '../../src/fetch/settings.ts';

export interface LoopbackSite {
  readonly origin: string;
  readonly host: string;
  /** Paths asked for so far, in order. */
  readonly asked: string[];
  readonly headers: IncomingMessage['headers'][];
}

/** Answers for each path; robots.txt is absent unless given. */
export type Answers = (path: string, response: ServerResponse, request: IncomingMessage) => void;

/** A site on an ephemeral loopback port, closed when the test ends. */
export async function startSite(
  answers: Answers,
  tls?: { key: string; cert: string },
): Promise<LoopbackSite> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    headers.push(request.headers);
    answers(path, response, request);
    if (path === '/robots.txt' && !response.writableEnded) response.writeHead(404).end();
  };
  const server: Server = tls ? createTlsServer(tls, listener) : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  });
  return { origin: `${tls ? 'https' : 'http'}://${host}`, host, asked, headers };
}

/** A clock that stands at 2026-01-01 until somebody sleeps, and is then that much later, at once. */
export function quickClock(): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  let time = Date.parse('2026-01-01T00:00:00Z');
  return {
    slept,
    now: () => time,
    sleep: (ms) => {
      slept.push(ms);
      time += ms;
      // Not sooner than what was to be done meanwhile.
      return new Promise((resolve) => {
        setImmediate(resolve);
      });
    },
    random: () => 1,
  };
}

/** A fetcher without pauses for loopback hosts, closed when the test ends. */
export function quickFetcher(hosts: readonly string[], options: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = createFetcher({ hosts, paceMs: 0, clock: quickClock(), ...options });
  onTestFinished(() => fetcher.close());
  return fetcher;
}
