const view = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Markup as text in which its ASCII can be looked at: one character a byte, whatever the charset; UTF-16 is
 * decoded as such.
 */
export function toAscii(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return view(bytes.subarray(2)).toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
    return Buffer.from(even).swap16().toString('utf16le');
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return view(bytes.subarray(3)).toString('latin1');
  return view(bytes).toString('latin1');
}

/** True where each byte of `toAscii` is a character of its own, so that text put in or out keeps the rest as it is. */
export const isBytewise = (bytes: Uint8Array): boolean =>
  !((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
