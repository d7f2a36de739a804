import { toAscii } from './bytes.ts';
import { toSavedAt } from './saved-entry.ts';

/** Characters in which a page's own address is looked for: it stands at the top or in the head. */
const headLength = 65_536;

const decodeAmpersands = (text: string): string => text.replace(/&amp;|&#38;|&#x26;/gi, '&');
const isWeb = (address: string | undefined): address is string => /^https?:\/\/[^\s]+$/i.test(address ?? '');

/** `<!-- saved from url=(0042)https://… -->`: Chrome, Edge and Opera write the address with its length before it. */
function chromeMark(head: string): string | null {
  const mark = /<!--\s*saved from url=\((\d{4,})\)([^]*?)-->/i.exec(head);
  const address = mark?.[2]?.slice(0, Number(mark[1])).trim();
  return isWeb(address) ? address : null;
}

function singleFileMark(
  head: string,
): { readonly url: string | null; readonly savedAt: string | null } | null {
  const mark = /<!--\s*Page saved with SingleFile\b([^]*?)-->/i.exec(head)?.[1];
  if (mark === undefined) return null;
  const address = /^\s*url:\s*(\S+)/im.exec(mark)?.[1];
  return {
    url: isWeb(address) ? address : null,
    savedAt: toSavedAt(/^\s*saved date:\s*(.+)$/im.exec(mark)?.[1]),
  };
}

/** `<link rel=canonical>` or `og:url`: what the site itself calls the page. */
function ownMark(head: string): string | null {
  for (const [tag] of head.matchAll(/<(?:link|meta)\b[^<>]*>/gi)) {
    const isCanonical =
      /\brel\s*=\s*["']?canonical\b/i.test(tag) || /\bproperty\s*=\s*["']?og:url\b/i.test(tag);
    const [, quoted, bare] =
      /\b(?:href|content)\s*=\s*(?:["']\s*([^"']*?)\s*["']|([^\s"'>]+))/i.exec(tag) ?? [];
    const address = decodeAmpersands(quoted ?? bare ?? '');
    if (isCanonical && isWeb(address)) return address;
  }
  return null;
}

/** Where and when a page says that it was saved. */
export function findPageMarks(body: Uint8Array): {
  readonly url: string | null;
  readonly savedAt: string | null;
} {
  const head = toAscii(body.subarray(0, headLength));
  const singleFile = singleFileMark(head);
  return {
    url: singleFile?.url ?? chromeMark(head) ?? ownMark(head),
    savedAt: singleFile?.savedAt ?? null,
  };
}

/** True for a page that SingleFile wrote: it leaves out end tags that HTML does not need. */
export const isSingleFile = (head: string): boolean => /<!--\s*Page saved with SingleFile\b/i.test(head);

/**
 * The XML inside a page that Chrome made of it: saved as "complete", a reply of the web service comes inside the
 * browser's own viewer.
 */
export function unwrapXmlViewer(body: Uint8Array): Uint8Array {
  const text = toAscii(body);
  const open = /<div id="?webkit-xml-viewer-source-xml"?>/.exec(text);
  if (open === null) return body;
  const start = open.index + open[0].length;
  const end = text.indexOf('</div>', start);
  if (end < 0) return body;
  const xml = text.slice(start, end).replace(/ xmlns=""/g, '');
  return Buffer.from(`<?xml version="1.0" encoding="utf-8"?>\n${xml.trim()}`, 'latin1');
}
