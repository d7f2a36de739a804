import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { inflationLimit, largestPage } from './limits.ts';
import { splitHeaders } from './mime.ts';

/** An HTTP response out of its bytes, its body as the page was. */
export type HttpMessage =
  | {
      readonly state: 'read';
      readonly status: number;
      readonly contentType: string | null;
      readonly body: Buffer;
    }
  | { readonly state: 'refused'; readonly code: string; readonly message: string };

const longestHead = 65_536;

/** Takes transfer and content encodings off. What unpacks to far more than text can is refused. */
export function parseHttpMessage(bytes: Buffer): HttpMessage {
  // The head alone becomes text: what is kept of it would hold the whole page in memory.
  const head = bytes.toString('latin1', 0, longestHead);
  const split = splitHeaders(head);
  const status = /^HTTP\/[\d.]+\s+(\d{3})\b/.exec(head)?.[1];
  if (split === null || status === undefined) {
    return { state: 'refused', code: 'damaged', message: 'The record holds no HTTP response' };
  }
  const { headers } = split;
  let body = bytes.subarray(Math.min(bytes.length, longestHead) - split.rest.length);
  if (/\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')) body = joinChunks(body);
  // The last coding was put on last, and comes off first.
  const codings = (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim());
  for (const coding of codings.filter((c) => c !== '' && c !== 'identity').reverse()) {
    const opened = unpack(body, coding);
    if (!Buffer.isBuffer(opened)) return { state: 'refused', ...opened };
    body = opened;
  }
  return { state: 'read', status: Number(status), contentType: headers.get('content-type') ?? null, body };
}

/** The data of a chunked body. Some tools keep the header and store the body joined: that is given back as it is. */
function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf('\n', at);
    const size = /^([0-9a-f]{1,8})\s*(?:;[^\r\n]*)?\r?$/i.exec(
      body.toString('latin1', at, lineEnd < 0 ? at : lineEnd),
    )?.[1];
    if (size === undefined) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(body.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length;
    while (body[at] === 0x0d || body[at] === 0x0a) at += 1;
  }
  return Buffer.concat(parts);
}

const isGzip = (body: Buffer): boolean => body[0] === 0x1f && body[1] === 0x8b;

function unpack(body: Buffer, coding: string): Buffer | { code: string; message: string } {
  const maxOutputLength = Math.min(largestPage, inflationLimit(body.length));
  try {
    switch (coding) {
      case 'gzip':
      case 'x-gzip':
        // Stored unpacked, with the header left as it was.
        return isGzip(body) ? gunzipSync(body, { maxOutputLength }) : body;
      case 'deflate':
        return ((body[0] ?? 0) & 0x0f) === 8
          ? inflateSync(body, { maxOutputLength })
          : inflateRawSync(body, { maxOutputLength });
      case 'br':
        return brotliDecompressSync(body, { maxOutputLength });
      default:
        return { code: 'damaged', message: `The page is packed as "${coding}", which is not known` };
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      const most = `${String(body.length)} bytes unpack to over ${String(maxOutputLength)}`;
      return { code: 'bomb', message: `${most}: no page does, so it is not read` };
    }
    if (code === 'Z_BUF_ERROR') return { code: 'cut-short', message: 'The packed page ends in the middle' };
    return {
      code: 'damaged',
      message: `The page cannot be unpacked (${error instanceof Error ? error.message : String(error)})`,
    };
  }
}
