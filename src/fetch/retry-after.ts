/**
 * Milliseconds that a `Retry-After` header asks for: seconds, or an HTTP date after `now` (ms since 1970).
 * Null where there is none or it is neither.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // A date without a day's name would be read by the machine's own habits.
  if (!/^[A-Za-z]{3,9},? /.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
