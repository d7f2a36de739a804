import { readFile } from 'node:fs/promises';
import type { SavedFile } from './find-files.ts';
import { largestPage, largestWholeFile } from './limits.ts';
import { decodeTransfer, headerAddress, headerParameter, type MimeHeaders, splitHeaders } from './mime.ts';
import { unwrapXmlViewer } from './page-marks.ts';
import { refuse, type SavedEntry, toSavedAt } from './saved-entry.ts';

interface Part {
  readonly headers: MimeHeaders;
  readonly text: string;
}

const isPage = ({ headers }: Part): boolean =>
  /^(?:text|application)\/(?:xhtml\+|html|xml)/i.test(headers.get('content-type') ?? '');
const addressOf = ({ headers }: Part): string | null => headerAddress(headers.get('content-location'));

/** One page with its pictures and frames as a mail message (`.mht`, `.mhtml`). Its frames are no pages of their own. */
export async function* readMhtml(file: SavedFile): AsyncGenerator<SavedEntry> {
  const { where, bytes } = file;
  if (bytes > largestWholeFile) {
    yield refuse(where, 'too-large', `The file is ${String(bytes)} bytes, over ${String(largestWholeFile)}`);
    return;
  }
  const message = splitHeaders(await readFile(file.path, 'latin1'));
  const boundary = headerParameter(message?.headers.get('content-type'), 'boundary');
  const parts =
    message === null ? [] : boundary === null ? [toWhole(message)] : toParts(message.rest, boundary);
  const saved = headerAddress(message?.headers.get('snapshot-content-location'));
  const root =
    parts.find((part) => isPage(part) && saved !== null && addressOf(part) === saved) ?? parts.find(isPage);
  if (message === null || root === undefined) {
    yield refuse(where, 'not-a-page', 'The message holds no web page');
    return;
  }
  const encoding = root.headers.get('content-transfer-encoding');
  const body = decodeTransfer(root.text, encoding);
  if (body === null) {
    yield refuse(where, 'not-a-page', `The page is written in "${encoding ?? ''}", which is not known`);
  } else if (body.length > largestPage) {
    yield refuse(where, 'too-large', `The page is ${String(body.length)} bytes, over ${String(largestPage)}`);
  } else {
    yield {
      page: {
        where,
        url: saved ?? addressOf(root),
        body: unwrapXmlViewer(body),
        contentType: root.headers.get('content-type') ?? null,
        status: null,
        savedAt: toSavedAt(message.headers.get('date')),
      },
    };
  }
}

const toWhole = ({ headers, rest }: { headers: MimeHeaders; rest: string }): Part => ({
  headers,
  text: rest,
});

/** The parts between the boundaries; the last may lack its closing one, where the file was cut. */
function toParts(text: string, boundary: string): Part[] {
  const line = `--${boundary}`;
  const parts: Part[] = [];
  let at = text.startsWith(line) ? 0 : text.indexOf(`\n${line}`) + 1;
  while (text.startsWith(line, at)) {
    const start = at + line.length;
    if (text.startsWith('--', start)) break;
    const next = text.indexOf(`\n${line}`, start);
    // The line break before a boundary belongs to the boundary.
    const end = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next;
    const part = splitHeaders(text.slice(start, end).replace(/^[ \t]*\r?\n/, ''));
    if (part !== null) parts.push(toWhole(part));
    if (next < 0) break;
    at = next + 1;
  }
  return parts;
}
