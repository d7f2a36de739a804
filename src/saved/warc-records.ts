import { ByteReader } from './byte-reader.ts';
import { DamagedContainerError, type Stretch } from './gzip-members.ts';
import { largestPage } from './limits.ts';
import { type MimeHeaders, parseHeaders } from './mime.ts';

/** A record whose content may be a page. */
export interface WarcRecord {
  /** Offset in the file; of the packed member where the file is packed. */
  readonly start: number;
  readonly headers: MimeHeaders;
  /** Null where `fault` says why it was not kept. */
  readonly content: Buffer | null;
  readonly fault: { readonly code: string; readonly message: string } | null;
}

const emptyLine = Buffer.from('\r\n\r\n');
const recordMark = Buffer.from('WARC/');
const longestHead = 65_536;
/** Room for HTTP's own headers and for packed bodies that do not pack. */
const largestContent = largestPage + 1024 * 1024;

/**
 * The `response` and `resource` records of a stretch, one at a time. A record that cannot be read is given with its
 * fault, and reading goes on at the next one that can be found.
 */
export async function* readWarcRecords(stretch: Stretch, isPacked: boolean): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(stretch.chunks);
  let headers: MimeHeaders = new Map();
  let start = stretch.start;
  const faulty = (code: string, message: string): WarcRecord => ({
    start,
    headers,
    content: null,
    fault: { code, message },
  });
  try {
    while (await reader.skipBlank()) {
      start = isPacked ? stretch.start : stretch.start + reader.position;
      headers = new Map();
      const head = (await reader.startsWith(recordMark)) ? await readHead(reader) : null;
      if (head === null) {
        yield faulty('damaged', 'No WARC record begins here: what stands up to the next one is passed over');
        if (!(await reader.seek(recordMark))) return;
        continue;
      }
      headers = head;
      const length = Number(/^\d{1,15}$/.exec(headers.get('content-length') ?? '')?.[0] ?? Number.NaN);
      if (Number.isNaN(length)) {
        yield faulty('damaged', 'The record does not say how long it is');
        if (!(await reader.seek(recordMark))) return;
        continue;
      }
      if (!isWanted(headers)) {
        if (!(await reader.skip(length))) return;
        continue;
      }
      if (length > largestContent) {
        // What cannot be kept is named before it is unpacked, which may bring a fault of its own.
        const isWhole = await reader.skip(length);
        yield faulty(
          'too-large',
          `The record is ${String(length)} bytes, over ${String(largestContent)}${isWhole ? '' : ', and cut short'}`,
        );
        continue;
      }
      const content = await reader.read(length);
      if (content.length < length) yield faulty('cut-short', 'The file ends in the middle of this record');
      else yield { start, headers, content, fault: null };
    }
  } catch (error) {
    if (!(error instanceof DamagedContainerError)) throw error;
    yield faulty(error.code, error.message);
  }
}

/** What is no head is taken as well, at least in part: the next record is looked for after it. */
async function readHead(reader: ByteReader): Promise<MimeHeaders | null> {
  const head = (await reader.readThrough(emptyLine, longestHead))?.toString('utf8');
  if (head === undefined) await reader.skip(recordMark.length);
  if (head === undefined || !/^WARC\/\d+\.\d+\r\n/.test(head)) return null;
  return parseHeaders(head.slice(head.indexOf('\r\n') + 2).trimEnd());
}

const isWanted = (headers: MimeHeaders): boolean =>
  /^(?:response|resource)$/i.test(headers.get('warc-type') ?? '');
