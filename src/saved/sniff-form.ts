import { toAscii } from './bytes.ts';

/** How a file keeps pages: markup is one page as it is; the others are containers. */
export type SavedForm = 'markup' | 'mhtml' | 'har' | 'warc' | 'gzip';

/** Files that people keep beside pages, by their first characters, with what to do instead. */
const strangers: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, 'a PDF: only web pages are imported'],
  [/^PK\x03\x04/, 'a zip file: unpack it and import the folder'],
  [/^bplist00/, 'a Safari web archive: save the page as "page source", or from another browser'],
  [/^(?:\x89PNG|GIF8|\xff\xd8\xff)/, 'a picture'],
  [/^[[{]/, 'JSON, but no HAR ("log" is not its first key)'],
];

/** Tells a file's form by its beginning, whatever its name; `stranger` says what else it is. */
export function sniffForm(head: Uint8Array): SavedForm | { readonly stranger: string } {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  const text = toAscii(head).trimStart();
  if (text === '') return { stranger: 'an empty file' };
  if (text.startsWith('<')) return 'markup';
  if (/^WARC\/\d/.test(text)) return 'warc';
  if (/^\{\s*"log"\s*:/.test(text)) return 'har';
  const headers = text.slice(0, 16_384).split(/\r?\n\r?\n/)[0] ?? '';
  if (/^[\w-]+:/.test(headers) && /^(?:mime-version|content-type)\s*:/im.test(headers)) return 'mhtml';
  const known = strangers.find(([pattern]) => pattern.test(text));
  return { stranger: known?.[1] ?? 'no web page, MHTML, HAR or WARC file' };
}
