/** Half-open range of offsets to take out of a text. */
export type Cut = readonly [start: number, end: number];

// Bodies are read one character a byte (see empty-contacts.ts), so a no-break space is one character or two.
const space = String.raw`(?:[ \t\r\n.()-]|\xc2?\xa0|\xe2\x80[\x90-\x95]|[\u2010-\u2015]|&(?:amp;)?(?:nbsp|#160|#xa0);)`;

const atSign = '(?:@|%40|&(?:amp;)*(?:#0*64|#x0*40|commat);)';
const localPart = String.raw`[A-Za-z0-9\x80-\xff._%+'-]`;
// The look-behind makes a run of letters be tried once, from its start: long runs without an @ stay cheap.
const email = new RegExp(
  String.raw`(?<!${localPart})${localPart}{1,64}${atSign}(?:[A-Za-z0-9\x80-\xff-]{1,63}\.){1,8}([A-Za-z]{2,24})(?![A-Za-z0-9-])`,
  'gi',
);
/** `photo@2x.png`, `chart@4.4.1.js`: names of files, not addresses. */
const fileEndings = new Set([
  'png',
  'jpg',
  'jpeg',
  'gif',
  'svg',
  'webp',
  'css',
  'js',
  'mjs',
  'map',
  'ico',
  'woff',
]);
const leadingSpace = /^(?:\xc2?\xa0)+/;

/** E-mail addresses anywhere: in text, attributes, scripts; also with the @ written as an entity. */
export function findEmails(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of text.matchAll(email)) {
    if (fileEndings.has((match[1] ?? '').toLowerCase())) continue;
    const skipped = leadingSpace.exec(match[0])?.[0].length ?? 0;
    cuts.push([match.index + skipped, match.index + match[0].length]);
  }
  for (const match of text.matchAll(/(?:&#(?:\d{2,3}|x[0-9a-f]{2});){6,}/gi)) {
    const decoded = match[0].replace(/&#(x?)([0-9a-f]+);/gi, (_all, hex: string, code: string) =>
      String.fromCharCode(Number.parseInt(code, hex ? 16 : 10)),
    );
    if (decoded.includes('@')) cuts.push([match.index, match.index + match[0].length]);
  }
  return cuts;
}

// The number after its 0 or +44: ten digits (nine for some old area codes), parted as numbers are printed.
const one = `${space}{1,3}`;
const some = `${space}{0,3}`;
const national = [
  String.raw`[1-3789]\d{9}`,
  String.raw`[1-3789]\d${one}\d{4}${some}\d{4}`,
  String.raw`[1-3789]\d{2}${one}\d{3}${some}\d{3,4}`,
  String.raw`[1-3789]\d{2}${one}\d{4}${some}\d{3}`,
  String.raw`[1-3789]\d{3}${one}\d{3}${some}\d{3}`,
  String.raw`[1-3789]\d{3}${one}\d{5,6}`,
  String.raw`[1-3789]\d{4}${one}\d{4,5}`,
].join('|');
const extension = String.raw`(?:${some}(?:ext(?:ension|n)?|x)\.?:?${some}\d{2,6})?`;
const boundary = String.raw`(?<![\w$\xa3\u20ac.,/=#&?%+-])`;
const ukPhone = new RegExp(
  String.raw`${boundary}(?:(?:\+|00)44${some}(?:\(0\))?${some}[1-9]\d{1,4}(?:${some}\d{3,8}){1,3}|\(?0(?:${national}))${extension}(?![\w/=]|[.,]\d)`,
  'gi',
);
const otherCountry = new RegExp(String.raw`${boundary}\+\d{1,3}(?:${some}\d){7,12}(?!\d)`, 'g');

const phoneWord = '(?:(?:tele)?phone|textphone|mobile|mob|minicom|fax|tel|direct (?:line|dial))';
const labelled = new RegExp(
  String.raw`(?<![A-Za-z])${phoneWord}\.?(?:${some}(?:no|nos|number|numbers)\.?)?(${some}:)?${some}([+(]{0,2}\d(?:${some}\d){2,40}${extension})(?![\w/]|[.,]\d)`,
  'gi',
);
const years = /^(?:19|20)\d\d\D+(?:(?:19|20)?\d\d)$/;

/** Phone numbers in one run of text: printed the British way, with a country code, or after a word such as "Tel:". */
export function findPhones(text: string): Cut[] {
  const cuts: Cut[] = [];
  // Most runs hold no digits at all, and this is far cheaper than the patterns.
  if (!/\d\D*\d\D*\d/.test(text)) return cuts;
  for (const pattern of [ukPhone, otherCountry]) {
    for (const match of text.matchAll(pattern)) cuts.push([match.index, match.index + match[0].length]);
  }
  for (const match of text.matchAll(labelled)) {
    const number = match[2] ?? '';
    const digits = number.replace(/\D/g, '').length;
    // Without a colon the word may be a word ("mobile 2016-2017"), so more of a number is asked for.
    if (match[1] === undefined && (digits < 7 || years.test(number))) continue;
    const end = match.index + match[0].length;
    cuts.push([end - number.length, end]);
  }
  return cuts;
}

const phoneWordAtEnd = new RegExp(
  String.raw`(?<![A-Za-z])${phoneWord}\.?(?:${some}(?:no|nos|number|numbers)\.?)?${some}:?${space}*$`,
  'i',
);
/** Whether a run of text ends with a word such as "Tel:", so that a number in the next element belongs to it. */
export function endsWithPhoneWord(text: string): boolean {
  return phoneWordAtEnd.test(text.slice(-80));
}

const anyNumber = new RegExp(
  String.raw`(?<![\w/=#&])[+(]{0,2}\d(?:${some}\d){4,40}${extension}(?![\w/])`,
  'gi',
);
/** Anything that could be a number to call, for places that hold nothing else (contact lines). */
export function findLooseNumbers(text: string): Cut[] {
  return [...text.matchAll(anyNumber)]
    .filter((match) => !years.test(match[0]))
    .map((match) => [match.index, match.index + match[0].length] as const);
}

const postcode = /\b(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[0-9A-Z]?(?: |\xc2?\xa0|&nbsp;)*\d[A-Z]{2})\b/;
export function hasPostcode(text: string): boolean {
  return /\d/.test(text) && postcode.test(text);
}
