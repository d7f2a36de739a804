import { rootCertificates } from 'node:tls';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { Agent, request } from 'undici';
import { FetchError } from '../errors.ts';
import type { FetchSettings } from './settings.ts';

/** One answer to one request, whatever its status; header names in lower case. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** Unpacked. */
  readonly body: Uint8Array;
  /** Size as it came. */
  readonly wireBytes: number;
}

export interface Transport {
  /** Throws what the network gives; see network-errors.ts. */
  get(url: URL, accept: string, signal: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

/** Plain GETs: no redirects followed, certificates always verified, bodies bounded. */
export function createTransport(settings: FetchSettings): Transport {
  const { limits, userAgent, extraCa } = settings;
  const agent = new Agent({
    connections: settings.concurrency,
    connect: {
      timeout: limits.connectTimeout,
      rejectUnauthorized: true,
      // The list replaces the usual roots, so they are named with it.
      ...(extraCa === null ? {} : { ca: [...rootCertificates, extraCa] }),
    },
    headersTimeout: limits.headersTimeout,
    bodyTimeout: limits.bodyTimeout,
  });
  return {
    async get(url, accept, signal) {
      const answer = await request(url, {
        dispatcher: agent,
        signal: AbortSignal.any([signal, AbortSignal.timeout(limits.totalTimeout)]),
        headers: {
          'user-agent': userAgent,
          accept,
          'accept-encoding': 'gzip, deflate, br',
          'accept-language': 'en-GB,en',
        },
      });
      const headers = new Map(
        Object.entries(answer.headers).flatMap(([name, value]) =>
          value === undefined
            ? []
            : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value] as const],
        ),
      );
      const pieces: Uint8Array[] = [];
      let wireBytes = 0;
      for await (const piece of answer.body as AsyncIterable<Uint8Array>) {
        wireBytes += piece.byteLength;
        if (wireBytes > limits.bodyBytes) throw tooLarge(url, limits.bodyBytes);
        pieces.push(piece);
      }
      const body = await unpack(
        Buffer.concat(pieces),
        headers.get('content-encoding') ?? '',
        url,
        limits.bodyBytes,
      );
      return { status: answer.statusCode, headers, body, wireBytes };
    },
    close: () => agent.destroy(),
  };
}

function tooLarge(url: URL, bytes: number): FetchError {
  const megabytes = Math.round(bytes / 1024 / 1024);
  return new FetchError(
    `${url.href} is larger than ${String(megabytes)} MB, which no committee page is: it was left`,
    {
      url: url.href,
      host: url.host,
    },
  );
}

const unpackers: Readonly<Record<string, (body: Buffer, maxOutputLength: number) => Promise<Buffer>>> = {
  gzip: (body, maxOutputLength) => promisify(gunzip)(body, { maxOutputLength }),
  br: (body, maxOutputLength) => promisify(brotliDecompress)(body, { maxOutputLength }),
  // Servers send either form under the one name; a zlib header's first byte is a multiple-of-8 code.
  deflate: (body, maxOutputLength) =>
    promisify(((body[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(body, { maxOutputLength }),
};

async function unpack(body: Buffer, encoding: string, url: URL, maxBytes: number): Promise<Buffer> {
  const steps = encoding
    .toLowerCase()
    .split(',')
    .map((step) => step.trim().replace(/^x-/, ''))
    .filter((step) => step !== '' && step !== 'identity');
  let unpacked = body;
  // The last step named was the last done.
  for (const step of steps.reverse()) {
    const unpacker = unpackers[step];
    if (!unpacker) {
      throw new FetchError(`${url.host} packs its pages as "${step}", which is not known here`, {
        url: url.href,
        host: url.host,
      });
    }
    if (unpacked.byteLength === 0) break;
    try {
      unpacked = await unpacker(unpacked, maxBytes);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
        throw tooLarge(url, maxBytes);
      throw error;
    }
  }
  return unpacked;
}
