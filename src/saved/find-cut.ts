import { toAscii } from './bytes.ts';
import { isSingleFile } from './page-marks.ts';
import { findXmlFault } from './xml-fault.ts';

/** Elements that hold all of a platform's page, and the one that stands at their end. */
const frames: readonly { readonly opens: RegExp; readonly closes: RegExp; readonly end: string }[] = [
  {
    opens: /<[a-z][^<>]*\bid\s*=\s*["']?modgov\b/i,
    closes: /<[a-z][^<>]*\bclass\s*=\s*(?:"[^"<>]*|'[^'<>]*)?\bmgFooter\b/i,
    end: 'mgFooter',
  },
];

/**
 * Why a page or reply is not whole, in words; null where nothing says so. A browser that saves a half-loaded page
 * closes every element, so the end of what the page is about is looked for, and not only the end of the document.
 */
export function findCut(body: Uint8Array, form: 'reply' | 'page'): string | null {
  const text = toAscii(body);
  if (form === 'reply') return findXmlFault(text);
  const frame = frames.find(({ opens }) => opens.test(text));
  if (frame !== undefined && !frame.closes.test(text)) return `it ends before its ${frame.end}`;
  const isDocument = /<html\b/i.test(text.slice(0, 65_536));
  if (isDocument && !isSingleFile(text.slice(0, 65_536)) && !/<\/html\s*>/i.test(text))
    return 'it ends before </html>';
  return null;
}
