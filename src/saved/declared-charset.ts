import { toAscii } from './bytes.ts';

/** True where a page or reply declares a charset in its text that is not UTF-8. */
export function declaresOtherThanUtf8(body: Uint8Array): boolean {
  const head = toAscii(body.subarray(0, 4096));
  const declared =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)/i.exec(head)?.[1] ??
    /<meta\b[^<>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return declared !== undefined && !/^utf-?8$/i.test(declared);
}
