import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { declaresOtherThanUtf8 } from './declared-charset.ts';
import type { SavedFile } from './find-files.ts';
import { JsonElementScanner } from './json-elements.ts';
import { largestPage } from './limits.ts';
import { unwrapXmlViewer } from './page-marks.ts';
import { refuse, type SavedEntry, toSavedAt } from './saved-entry.ts';

/** Of an entry of a HAR, what is read (HAR 1.2; browsers add fields of their own). */
const harEntry = z.object({
  startedDateTime: z.string().optional(),
  request: z.object({ url: z.string() }),
  response: z.object({
    status: z.number().int(),
    content: z
      .object({
        mimeType: z.string().default(''),
        text: z.string().optional(),
        encoding: z.string().optional(),
      })
      .default({ mimeType: '' }),
  }),
});
type HarEntry = z.infer<typeof harEntry>;

/** A page is twice as long as base64, and longer as escaped text. */
const longestEntry = largestPage * 2;

/** The pages of a browser's network log. Scripts, pictures and redirects are passed over. */
export async function* readHar(file: SavedFile): AsyncGenerator<SavedEntry> {
  const scanner = new JsonElementScanner(['log', 'entries'], longestEntry);
  for await (const piece of createReadStream(file.path, 'utf8') as AsyncIterable<string>) {
    for (const { number, text } of scanner.push(piece)) {
      const where = `${file.where}, entry ${String(number)}`;
      if (text === null)
        yield refuse(where, 'too-large', `The entry is over ${String(longestEntry)} characters`);
      else yield* readEntry(where, text);
    }
  }
  if (scanner.state === 'absent')
    yield refuse(file.where, 'not-a-page', 'The file is JSON, but no HAR: it has no log.entries');
  if (scanner.state === 'open') {
    yield refuse(
      file.where,
      'cut-short',
      'The HAR ends in the middle: what stands before was read, the rest is lost',
    );
  }
}

function* readEntry(where: string, text: string): Generator<SavedEntry> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    yield refuse(where, 'damaged', 'The entry is not JSON');
    return;
  }
  const parsed = harEntry.safeParse(json);
  if (!parsed.success) {
    yield refuse(
      where,
      'damaged',
      `The entry is not as HAR 1.2 says: ${parsed.error.issues[0]?.path.join('.') ?? ''}`,
    );
    return;
  }
  const entry = parsed.data;
  const { status, content } = entry.response;
  const isRedirect = status >= 300 && status < 400 && status !== 304;
  if (!/\b(?:html|xml)\b|\+xml\b/i.test(content.mimeType) || /svg/i.test(content.mimeType) || isRedirect)
    return;
  const place = `${where} (${entry.request.url})`;
  const body = toBody(entry);
  if (body === null || body.length === 0) {
    const why = status === 304 ? 'the browser had it in its cache' : 'the log was saved without content';
    yield refuse(
      place,
      'no-body',
      `The page is not in the HAR, ${why}: reload with the cache off and save "HAR with content"`,
    );
  } else {
    yield {
      page: {
        where: place,
        url: entry.request.url,
        body: unwrapXmlViewer(body),
        contentType: content.mimeType,
        // A page out of the cache is a page that was given.
        status: status === 304 ? 200 : status,
        savedAt: toSavedAt(entry.startedDateTime),
      },
    };
  }
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

function toBody({ response }: HarEntry): Buffer | null {
  const { text, encoding } = response.content;
  if (text === undefined) return null;
  if (encoding === 'base64') return Buffer.from(text, 'base64');
  const body = Buffer.from(text, 'utf8');
  // The browser has decoded it, and the page goes on declaring what it was.
  return declaresOtherThanUtf8(body) ? Buffer.concat([byteOrderMark, body]) : body;
}
