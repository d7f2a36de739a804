/** Bytes of one page after unpacking. A real page is below 1 MB; one with its pictures inlined can be 10. */
export const largestPage = 16 * 1024 * 1024;
/** Bytes of a file that has to be read whole (one page with its resources). */
export const largestWholeFile = 128 * 1024 * 1024;
/** Text that unpacks to more than this many times its size is no page: markup packs 5 to 50 times. */
export const mostInflation = 200;
/** Bytes that may be unpacked before the ratio is looked at: a small page of blanks is no attack. */
export const inflationFreeOfCharge = 4 * 1024 * 1024;

/** How much may come out of `packed` bytes. */
export const inflationLimit = (packed: number): number =>
  Math.max(inflationFreeOfCharge, packed * mostInflation);
