import { type CheerioAPI, load, loadBuffer } from 'cheerio';
import type { Element } from '../core/dom.ts';

/** A decoded body: a reply of the web service by its outermost element, or an HTML page. */
export type LoadedBody =
  | { readonly form: 'reply'; readonly $: CheerioAPI; readonly root: Element }
  | { readonly form: 'page'; readonly $: CheerioAPI };

const replyStart =
  /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--[^]*?-->\s*)*<(?!html\b|!doctype\b)[a-z][\w.-]*[\s/>]/i;
const htmlElements =
  /^\uFEFF?\s*<(html|head|body|div|table|ul|ol|p|a|h\d|span|script|meta|title|link|form|nav|main)\b/i;

const isReply = (text: string): boolean =>
  replyStart.test(text) && !htmlElements.test(text) && !/^[^>]*<!doctype html/i.test(text);

/** True where the bytes are whole UTF-8; pages that declare nothing are then read as such. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Decodes as the body declares (byte order mark, XML declaration, meta), else as UTF-8 where it is such. */
export function loadBody(body: Uint8Array | string): LoadedBody {
  const start =
    typeof body === 'string' ? body.slice(0, 4096) : new TextDecoder('latin1').decode(body.subarray(0, 4096));
  const xml = isReply(start.replace(/^ï»¿/, ''));
  const $ = typeof body === 'string' ? load(body.replace(/^\uFEFF/, ''), { xml }) : loadBytes(body, xml);
  const root = xml ? $.root().children().toArray()[0] : undefined;
  return root === undefined ? { form: 'page', $ } : { form: 'reply', $, root };
}

/** The body as text, for marks that are looked for in it; ASCII ones, so its encoding does not matter. */
export function bodyText(body: Uint8Array | string): string {
  return typeof body === 'string' ? body : new TextDecoder('latin1').decode(body);
}

function loadBytes(bytes: Uint8Array, xml: boolean): CheerioAPI {
  const defaultEncoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  return loadBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    xml,
    encoding: { defaultEncoding },
  });
}
