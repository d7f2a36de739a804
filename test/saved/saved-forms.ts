import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';

/** What browsers and archiving tools make of a page, byte for byte as far as it matters to a reader. */

/** All links absolute, and written by a browser: attributes quoted anew, `tbody` put in. */
function toBrowserMarkup(html: string, url: string): string {
  const $ = load(html);
  for (const [selector, name] of [
    ['a', 'href'],
    ['img', 'src'],
    ['link', 'href'],
    ['form', 'action'],
  ] as const) {
    $(`${selector}[${name}]`).each((_, node) => {
      const value = $(node).attr(name) ?? '';
      if (URL.canParse(value, url)) $(node).attr(name, new URL(value, url).href);
    });
  }
  return $.html();
}

/** Chrome's and Edge's "Webpage, complete". */
export function toChromePage(html: string, url: string): string {
  const mark = `<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->`;
  const meta = '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">';
  return toBrowserMarkup(html, url)
    .replace(/^(<!DOCTYPE html>)/i, `$1\n${mark}\n`)
    .replace(/<head>/i, `<head>${meta}`);
}

/** Firefox's "Web page, complete": the same, and no word of where it came from. */
export const toFirefoxPage = (html: string, url: string): string => toBrowserMarkup(html, url);

/** SingleFile: scripts out, end tags that HTML does not need left out, attributes without quotes. */
export function toSingleFilePage(html: string, url: string, date: string): string {
  const mark = `<!--\n Page saved with SingleFile \n url: ${url} \n saved date: ${date}\n-->`;
  return toBrowserMarkup(html, url)
    .replace(/<script\b[^]*?<\/script>/g, '')
    .replace(/<\/(?:li|p|body|html)>/g, '')
    .replace(/ (class|id)="([\w-]+)"/g, ' $1=$2')
    .replace(/(<html[^>]*>)/, `$1${mark}`);
}

const toQuotedPrintable = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) =>
      byte === 0x0a
        ? '\r\n'
        : byte === 0x3d || byte > 0x7e || byte < 0x20
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
    )
    .join('')
    .split('\r\n')
    .flatMap((line) => line.match(/(?:=[0-9A-F]{2}|[^=]){1,24}/g)?.join('=\r\n') ?? '')
    .join('\r\n');

/** Chrome's "Webpage, single file", with a picture and a frame beside the page. */
export function toMhtml(
  html: string,
  url: string,
  date: string,
  encoding: 'quoted-printable' | 'base64' = 'quoted-printable',
): string {
  const boundary = '----MultipartBoundary--fictional----';
  const part = (type: string, location: string, body: string, coding: string): string =>
    `--${boundary}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${coding}\r\nContent-Location: ${location}\r\n\r\n${body}\r\n`;
  const body =
    encoding === 'base64'
      ? (
          Buffer.from(html)
            .toString('base64')
            .match(/.{1,76}/g) ?? []
        ).join('\r\n')
      : toQuotedPrintable(html);
  return [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${url}`,
    'Subject: Agenda',
    `Date: ${date}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"`,
    '',
    '',
    part('text/html', 'cid:frame-1@mhtml.blink', '<html>a frame</html>', '7bit') +
      part('text/html', url, body, encoding) +
      part('image/png', `${url}.png`, 'iVBORw0KGgo=', 'base64') +
      `--${boundary}--\r\n`,
  ].join('\r\n');
}

export interface HarPage {
  readonly url: string;
  readonly body: string | null;
  readonly mimeType?: string;
  readonly status?: number;
  readonly base64?: boolean;
  readonly date?: string;
}

export function toHar(pages: readonly HarPage[]): string {
  const entries = pages.map(
    ({ url, body, mimeType = 'text/html; charset=utf-8', status = 200, base64 = false, date }) => ({
      startedDateTime: date ?? '2024-06-01T10:00:00.000+01:00',
      request: { method: 'GET', url, headers: [{ name: 'x', value: '{"entries":[{' }] },
      response: {
        status,
        content: {
          size: 1,
          mimeType,
          ...(body === null ? {} : { text: base64 ? Buffer.from(body).toString('base64') : body }),
          ...(base64 ? { encoding: 'base64' } : {}),
        },
      },
      timings: { wait: 1 },
    }),
  );
  return JSON.stringify({
    log: { version: '1.2', creator: { name: 'x', version: '1' }, pages: [{ id: 'p' }], entries },
  });
}

export interface WarcPage {
  readonly url: string;
  readonly body: Buffer;
  readonly type?: 'response' | 'resource' | 'request' | 'metadata';
  readonly date?: string;
  readonly status?: number;
  readonly contentType?: string;
  readonly chunked?: boolean;
  readonly contentEncoding?: string;
}

function toChunks(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; at += 1000) {
    const piece = body.subarray(at, at + 1000);
    pieces.push(Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n'));
  }
  return Buffer.concat([...pieces, Buffer.from('0\r\n\r\n')]);
}

export function toWarcRecord(page: WarcPage): Buffer {
  const {
    type = 'response',
    date = '2024-06-01T10:00:00Z',
    status = 200,
    contentType = 'text/html; charset=utf-8',
  } = page;
  const http = [
    `HTTP/1.1 ${String(status)} X`,
    `Content-Type: ${contentType}`,
    ...(page.contentEncoding === undefined ? [] : [`Content-Encoding: ${page.contentEncoding}`]),
    ...(page.chunked === true ? ['Transfer-Encoding: chunked'] : []),
    '',
    '',
  ].join('\r\n');
  const payload = page.chunked === true ? toChunks(page.body) : page.body;
  const content = type === 'response' ? Buffer.concat([Buffer.from(http), payload]) : page.body;
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${page.url}`,
    `WARC-Date: ${date}`,
    `Content-Type: ${type === 'response' ? 'application/http; msgtype=response' : contentType}`,
    `Content-Length: ${String(content.length)}`,
    '',
    '',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n\r\n')]);
}

export function toWarc(
  pages: readonly WarcPage[],
  packing: 'plain' | 'by-record' | 'whole' = 'plain',
): Buffer {
  const records = pages.map(toWarcRecord);
  if (packing === 'by-record') return Buffer.concat(records.map((record) => gzipSync(record)));
  return packing === 'whole' ? gzipSync(Buffer.concat(records)) : Buffer.concat(records);
}
