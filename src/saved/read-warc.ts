import { open } from 'node:fs/promises';
import type { SavedFile } from './find-files.ts';
import { readFrom, readGzipMembers, type Stretch } from './gzip-members.ts';
import { type HttpMessage, parseHttpMessage } from './http-message.ts';
import { unwrapXmlViewer } from './page-marks.ts';
import { refuse, type SavedEntry, toSavedAt } from './saved-entry.ts';
import { readWarcRecords, type WarcRecord } from './warc-records.ts';

/** The pages of a web archive (WARC 1.0 and 1.1), as it is or packed record by record. */
export async function* readWarc(file: SavedFile, isPacked: boolean): AsyncGenerator<SavedEntry> {
  const handle = await open(file.path);
  try {
    const whole: Stretch = { start: 0, chunks: readFrom(handle, 0) };
    const stretches = isPacked ? readGzipMembers(handle, file.bytes) : [whole];
    for await (const stretch of stretches) {
      for await (const record of readWarcRecords(stretch, isPacked)) yield* toEntry(file, record);
    }
  } finally {
    await handle.close();
  }
}

function* toEntry(file: SavedFile, record: WarcRecord): Generator<SavedEntry> {
  const { headers, content, fault } = record;
  // WARC 1.0 put the address in angle brackets in some tools' hands.
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  const where = `${file.where}, record at byte ${String(record.start)}${url === null ? '' : ` (${url})`}`;
  if (fault !== null || content === null) {
    yield refuse(where, fault?.code ?? 'damaged', fault?.message ?? 'The record has no content');
    return;
  }
  const message = toMessage(record, content);
  if (message === null) return;
  if (message.state === 'refused') {
    yield refuse(where, message.code, message.message);
  } else if (headers.has('warc-truncated')) {
    yield refuse(
      where,
      'cut-short',
      `The page was cut when it was archived (${headers.get('warc-truncated') ?? ''})`,
    );
  } else if (isPage(message)) {
    yield {
      page: {
        where,
        url,
        body: unwrapXmlViewer(message.body),
        contentType: message.contentType,
        status: message.status,
        savedAt: toSavedAt(headers.get('warc-date')),
      },
    };
  }
}

type ReadMessage = Extract<HttpMessage, { state: 'read' }>;

/** A `resource` is a page without HTTP around it; null for answers of other protocols (DNS). */
function toMessage({ headers }: WarcRecord, content: Buffer): HttpMessage | null {
  const contentType = headers.get('content-type') ?? '';
  if (/^resource$/i.test(headers.get('warc-type') ?? ''))
    return { state: 'read', status: 200, contentType, body: content };
  return /^(?:application\/http\b|$)/i.test(contentType) ? parseHttpMessage(content) : null;
}

/** Redirects, pictures, scripts and papers are passed over. */
function isPage({ status, contentType }: ReadMessage): boolean {
  if (status === 204 || (status >= 300 && status < 400)) return false;
  const type = contentType ?? '';
  return type === '' || (/\b(?:html|xml)\b|\+xml\b/i.test(type) && !/svg/i.test(type));
}
