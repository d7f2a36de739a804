import { type Cut, findEmails } from './contact-patterns.ts';
import { findHtmlContacts } from './html-rules.ts';
import { toTokens } from './tokens.ts';
import { findXmlContacts } from './xml-rules.ts';

/** Name of these rules, kept with every capture: a change that empties more or less gets a new name. */
export const scrubRules = 'scrub-1';
/** For bodies that are not text (a PDF): nothing was emptied. */
export const noScrubRules = 'none';

/** Real pages need two; the bound is for made-up ones. */
const mostReadings = 6;

export interface EmptiedBody {
  readonly body: Uint8Array;
  readonly rules: string;
  /** How many places were emptied. */
  readonly places: number;
}

const isText = (head: string, contentType: string): boolean =>
  /html|xml|^text\/|json/i.test(contentType) || /^(?:\xef\xbb\xbf)?\s*</.test(head);

function utf16Of(body: Uint8Array): 'utf16le' | 'utf16be' | null {
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf16le';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf16be';
  return null;
}

/** Sorted and joined, so that each character is taken out once. */
function joinCuts(cuts: readonly Cut[]): Cut[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...cuts].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) joined.push([start, end]);
  }
  return joined;
}

function takeOut(text: string, cuts: readonly Cut[]): string {
  let kept = '';
  let at = 0;
  for (const [start, end] of cuts) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}

function findContacts(text: string, pageType: string): Cut[] {
  const tokens = toTokens(text);
  const isXml = /^(?:\xef\xbb\xbf|\ufeff)?\s*<\?xml/.test(text) && !/<html[\s>]/i.test(text.slice(0, 1000));
  if (isXml) return joinCuts([...findEmails(text), ...findXmlContacts(text, tokens)]);
  const aboutPeople = /member|councillor/.test(pageType) || /\bmgUserBody\b|\bmgThumbsList\b/.test(text);
  return joinCuts([...findEmails(text), ...findHtmlContacts(text, tokens, aboutPeople)]);
}

/**
 * Takes home and work addresses, phone numbers and e-mail addresses of people out of a page before it is stored.
 * Nothing else changes, byte for byte: the body is read one character a byte, which is right for every charset
 * that writes ASCII as ASCII (UTF-8, windows-1252), and only ranges are removed. UTF-16 is read as what it is.
 */
export function emptyContacts(
  body: Uint8Array,
  about: { readonly contentType?: string | undefined; readonly pageType: string },
): EmptiedBody {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const wide = utf16Of(body);
  const swap = (b: Buffer): Buffer => (wide === 'utf16be' ? Buffer.from(b).swap16() : b);
  const even = body.byteLength - (body.byteLength % 2);
  const text = wide ? swap(bytes.subarray(0, even)).toString('utf16le') : bytes.toString('latin1');
  if (!wide && !isText(text.slice(0, 200), about.contentType ?? ''))
    return { body, rules: noScrubRules, places: 0 };
  let kept = text;
  let places = 0;
  // What stood between a label and a number may hide that they belong together, so what is left is read again.
  for (let reading = 1; reading <= mostReadings; reading += 1) {
    const cuts = findContacts(kept, about.pageType);
    if (cuts.length === 0) break;
    kept = takeOut(kept, cuts);
    places += cuts.length;
  }
  if (places === 0) return { body, rules: scrubRules, places };
  const stored = wide
    ? Buffer.concat([swap(Buffer.from(kept, 'utf16le')), bytes.subarray(even)])
    : Buffer.from(kept, 'latin1');
  return { body: stored, rules: scrubRules, places };
}
