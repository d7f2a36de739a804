/**
 * The signs that texts are scanned by: small letters for letters of either case, "0" for any digit, and a few marks as
 * they are. What else stands in a text is no sign. Nor are quotes and the private-use characters that stand for people
 * in shapes, so that what a shape holds its sentence holds too.
 */
const marks = ` 0'()|:;,.-–/?&%£[]•=→`;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Room for every sign and for "no sign", as a power of two. */
export const signBits = 6;

/** The number of a character's sign by its code; 0 for none. */
export const signOf = new Uint8Array(0x10000);
for (let at = 0; at < letters.length; at += 1) {
  signOf[letters.charCodeAt(at)] = at + 1;
  signOf[letters.toUpperCase().charCodeAt(at)] = at + 1;
}
for (let at = 0; at < marks.length; at += 1) signOf[marks.charCodeAt(at)] = letters.length + 1 + at;
signOf.fill(signOf['0'.charCodeAt(0)] ?? 0, '0'.charCodeAt(0), '9'.charCodeAt(0) + 1);
// The long s and the Kelvin sign are letters of ASCII to a pattern with the flags "iu".
signOf[0x17f] = signOf['s'.charCodeAt(0)] ?? 0;
signOf[0x212a] = signOf['k'.charCodeAt(0)] ?? 0;

const printed = `\0${letters}${marks}`;

/** The sign of a character as it is written in a literal; null for none. */
export function toSign(code: number): string | null {
  const sign = signOf[code] ?? 0;
  return sign === 0 ? null : printed.charAt(sign);
}
