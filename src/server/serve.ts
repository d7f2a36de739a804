import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ConfigError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';
import { serveStatic } from './static-files.ts';

export interface ServeOptions {
  /** Answers everything under `/graphql`, and the health and readiness paths. */
  readonly api: (request: IncomingMessage, response: ServerResponse) => unknown;
  readonly host: string;
  readonly port: number;
  /** Where the built page lies; the program's own by default. */
  readonly pageFolder?: string;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

const apiPaths = /^\/(?:graphql|health|readiness)(?:[/?]|$)/;

async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const next = String(port + 1);
      const reasons: Record<string, string> = {
        EADDRINUSE: `Port ${String(port)} on ${host} is in use: stop the program that has it, or take another with --port ${next}`,
        EACCES: `Port ${String(port)} needs rights that this user does not have: take one above 1023 with --port 4000`,
        EADDRNOTAVAIL: `${host} is no address of this machine: take 127.0.0.1 with --host 127.0.0.1`,
      };
      reject(
        new ConfigError(
          reasons[error.code ?? ''] ?? `Cannot listen on ${host}: ${error.message}`,
          { host, port },
          error,
        ),
      );
    });
    server.listen(port, host, resolve);
  });
}

/** ConfigError where the port cannot be had: to be told before a long preparation, not after it. */
export async function requirePort(host: string, port: number): Promise<void> {
  const server = createServer();
  await listen(server, host, port);
  await new Promise((resolve) => server.close(resolve));
}

/** The GraphQL API at `/graphql` and the page at `/`. ConfigError where the port cannot be had. */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const folder = options.pageFolder ?? join(packageRoot(), 'dist', 'ui');
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (apiPaths.test(request.url ?? '/')) {
      await options.api(request, response);
    } else if (!(await serveStatic(folder, request, response))) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('There is nothing at this address. The page is at /, the API at /graphql.\n');
    }
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Something went wrong here; it is in the log.\n');
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    });
  });
  await listen(server, options.host, options.port);
  const { port } = server.address() as AddressInfo;
  const shown = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    url: `http://${shown}:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
