import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { CaseFile } from '../../schema/case/case-file.ts';
import { ConfigError } from '../errors.ts';
import { type Fault, type FaultRule, faultPicker, stubs } from './faults.ts';
import { defaultOptions, type SiteOptions } from './options.ts';
import { type Reply, replyHtml, replyText } from './reply.ts';
import { route } from './routes.ts';
import { type Site, toSite } from './site.ts';

export interface ReplicaSettings {
  case: CaseFile;
  /** 0 takes any free port. */
  port?: number;
  host?: string;
  options?: Partial<SiteOptions>;
}

export interface ReplicaRequest {
  method: string;
  /** Path and query as asked. */
  url: string;
  /** ISO time. */
  at: string;
  userAgent: string;
}

export interface ReplicaHandle {
  /** Address of the install, base path included, without a slash at the end. */
  url: string;
  port: number;
  /** The case's own base address: what canonical addresses start with. */
  baseUrl: string;
  requests(): ReplicaRequest[];
  clearRequests(): void;
  /** Serves version n of every meeting that has revisions. */
  setVersion(version: number): void;
  setFaults(rules: FaultRule[]): void;
  setOptions(options: Partial<SiteOptions>): void;
  close(): Promise<void>;
}

/** Starts a council's site on a loopback port. Throws ConfigError when the port is taken. */
export async function startReplica(settings: ReplicaSettings): Promise<ReplicaHandle> {
  const host = settings.host ?? '127.0.0.1';
  let options: SiteOptions = { ...defaultOptions, ...settings.options };
  let site: Site = toSite(settings.case);
  let pickFault = faultPicker(options.faults);
  let seen: ReplicaRequest[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = request.url ?? '/';
    const userAgent = request.headers['user-agent'] ?? '';
    seen.push({ method: request.method ?? 'GET', url: target, at: new Date().toISOString(), userAgent });
    const form = request.method === 'POST' ? await bodyOf(request) : '';
    const fault = pickFault(target);
    if (fault?.kind === 'close') {
      request.socket.destroy();
      return;
    }
    if (fault?.kind === 'delay') await wait(fault.milliseconds);
    write(response, request, faultReply(fault) ?? route(site, options, target, form));
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      write(
        response,
        request,
        replyText(500, error instanceof Error ? (error.stack ?? error.message) : String(error)),
      );
    });
  });
  const port = await listen(server, settings.port ?? 0, host);
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
  return {
    url: `${origin}${options.basePath}`,
    port,
    baseUrl: site.baseUrl,
    requests: () => [...seen],
    clearRequests: () => {
      seen = [];
    },
    setVersion: (version) => {
      site = toSite(settings.case, version);
    },
    setFaults: (rules) => {
      pickFault = faultPicker(rules);
    },
    setOptions: (changed) => {
      options = { ...options, ...changed };
      if (changed.faults) pickFault = faultPicker(changed.faults);
    },
    close: () => close(server),
  };
}

function faultReply(fault: Fault | null): Reply | null {
  if (fault?.kind === 'not-the-page') return replyHtml(stubs[fault.stub]);
  if (fault?.kind !== 'status') return null;
  return {
    ...replyText(fault.status, fault.body ?? `HTTP ${String(fault.status)}`),
    headers: fault.headers ?? {},
  };
}

/** No ETag and no Last-Modified: the source sends neither. */
function write(response: ServerResponse, request: IncomingMessage, reply: Reply): void {
  if (response.destroyed) return;
  response.writeHead(reply.status, { 'Content-Type': reply.type, ...reply.headers });
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}

const largestForm = 64 * 1024;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > largestForm) break;
  }
  return text;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const message = taken
        ? `port ${String(port)} on ${host} is in use: choose another with --port, or 0 for any free one`
        : `cannot listen on ${host}:${String(port)}: ${error.message}`;
      reject(new ConfigError(message, { port, host }, error));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeAllConnections();
  });
}
