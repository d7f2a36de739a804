/** Headers by lower-case name, folded lines joined; the first of a name counts. */
export type MimeHeaders = ReadonlyMap<string, string>;

/** Splits a message (one character a byte) into headers and the rest; null where no blank line ends the headers. */
export function splitHeaders(text: string): { readonly headers: MimeHeaders; readonly rest: string } | null {
  const end = /\r?\n\r?\n/.exec(text);
  if (end === null) return null;
  return { headers: parseHeaders(text.slice(0, end.index)), rest: text.slice(end.index + end[0].length) };
}

export function parseHeaders(block: string): MimeHeaders {
  const headers = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([^\s:]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && !headers.has(name.toLowerCase()))
      headers.set(name.toLowerCase(), (value ?? '').trim());
  }
  return headers;
}

/** `boundary` of `multipart/related; boundary="x"`; null where the header has none. */
export function headerParameter(header: string | undefined, name: string): string | null {
  const [, quoted, bare] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header ?? '') ?? [];
  return quoted ?? bare ?? null;
}

/** `=?utf-8?Q?…?=`, as mail headers write what is not ASCII. */
function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?[\w-]+\?([QB])\?([^?]*)\?=/gi, (_, form: string, words: string) => {
      const bytes =
        form.toUpperCase() === 'B'
          ? Buffer.from(words, 'base64')
          : decodeQuotedPrintable(words.replace(/_/g, ' '));
      return bytes.toString('utf8');
    });
}

/** An address in a header: long ones are folded anywhere. */
export function headerAddress(value: string | undefined): string | null {
  const address = decodeWords(value ?? '')
    .replace(/\s+/g, '')
    .replace(/^<|>$/g, '');
  return /^https?:\/\//i.test(address) ? address : null;
}

function decodeQuotedPrintable(text: string): Buffer {
  const joined = text.replace(/=[ \t]*\r?\n/g, '');
  const plain = joined.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(plain, 'latin1');
}

/** A part's bytes by its transfer encoding; null for an encoding that is not known. */
export function decodeTransfer(text: string, encoding: string | undefined): Buffer | null {
  switch ((encoding ?? '').toLowerCase()) {
    case 'quoted-printable':
      return decodeQuotedPrintable(text);
    case 'base64':
      return Buffer.from(text, 'base64');
    case '':
    case '7bit':
    case '8bit':
    case 'binary':
      return Buffer.from(text, 'latin1');
    default:
      return null;
  }
}
