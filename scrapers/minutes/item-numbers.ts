import { matchesOf } from '../core/matches.ts';

/** The widest range of items that is spelled out; a wider one is two references or a slip. */
const widestRange = 60;

const reference =
  /(?:[A-Z]{1,6}[./]|[A-Z]{1,6}(?=\d{2,4}\/))?\d{1,4}(?:\/\d{2,5})?(?:\/\p{Lu}\p{Ll}{1,5}\b)?(?:\s?\([\p{L}\d.]{1,5}\)|[a-z]\b|\.\d{1,3}\b)?/u;
const range = new RegExp(`(${reference.source})(?:\\s?(?:-|–|to|hyd at)\\s?(${reference.source}))?`, 'gu');

const withoutSub = (printed: string): string =>
  printed
    .replace(/\s?\([^()]*\)$/, '')
    .replace(/(?<=\d)[a-z]$/, '')
    .replace(/(?<=^\d+)\.\d{1,2}$/, '');

/**
 * The items that words such as "7-9", "10 (1.6)", "5 & 6" or "12(c)" name: as printed, without sub-numbers, each
 * once, ranges spelled out.
 */
export function readItemNumbers(words: string): string[] {
  const items = new Set<string>();
  for (const [, first = '', last] of matchesOf(range, words)) {
    const from = withoutSub(first);
    const to = last === undefined ? from : withoutSub(last);
    const width = Number(to) - Number(from);
    if (last !== undefined && width > 0 && width <= widestRange) {
      for (let item = Number(from); item <= Number(to); item += 1) items.add(String(item));
    } else {
      items.add(from);
      if (last !== undefined) items.add(to);
    }
  }
  return [...items];
}

const number = String.raw`(?:[A-Z]{1,6}[./]|[A-Z]{1,3}(?=\d{2}\/))?\d{1,4}[a-z]?(?:\/\d{2,5})?(?:\/\p{Lu}\p{Ll}{1,5}\b)?(?:\.\d{1,3})?(?:\s?\([\p{L}\d.]{1,5}\))?`;
const numbers = String.raw`${number}(?:(?:, and |, | and | & |; |(?:-|–| - | – )(?!\p{Lu}{1,6}\/)| to | hyd )(?:(?:[Aa]genda )?(?:[Ii]tems? |[Mm]inutes? )?)?${number})*`;
const frontOfCell = new RegExp(String.raw`^[^\d]{0,30}?(${numbers})`, 'u');

/** The items of a table cell: what stands at its front, for titles of items hold numbers too. */
export function readItemCell(cell: string): string[] {
  return readItemNumbers(frontOfCell.exec(cell)?.[1] ?? '');
}

const referred = new RegExp(
  String.raw`\b(?:(?:[Aa]genda )?[Ii]tems?|ITEMS?|[Ee]item(?:au)?|[Mm]inutes?|[Rr]eports?|[Aa]pplications?(?! (?:\p{L}+\.? )?[\p{L}\d./]*\d\/)|[Aa]genda|[Pp]apers?|[Mm]otions?|[Mm]in\.?)(?:,? (?:[Nn]umber(?:s|ed)?|[Nn]os?\b\.?|[Rr]efs?\.?))?:? #?(${numbers})(?![\p{L}%/])|(?<![\p{L}\d./])([A-Z]{1,6}\d{2,4}\/\d{1,3}|[A-Z]{1,6}[./]\d{1,4}(?:(?:, | and | & )[A-Z]{1,6}[./]\d{1,4})*)(?![\d/])|\b(?:respect of|relation to|relating to|regard to|concerning|interests? in|DPIs? in|ORIs? in|NRIs? in|interests? under) (\d{1,4}(?:\/\d{2,5}(?:\/\p{Lu}\p{Ll}{1,5})?)?(?:\s?\([\p{L}\d.]{1,5}\))?)(?![\d\p{L}%/])`,
  'u',
);

/**
 * The items that a sentence names ("agenda items 8 and 9", "PL.46", "in respect of 121 (ii)") and where. The number of
 * a planning application ("24/01833/FUL") is no item's.
 */
export function findItems(words: string): { items: string[]; start: number; end: number } | null {
  const match = referred.exec(words);
  if (match === null) return null;
  const [all, first, second, third] = match;
  return {
    items: readItemNumbers(first ?? second ?? third ?? ''),
    start: match.index,
    end: match.index + all.length,
  };
}

/** A number alone between two marks of a line ("– pecuniary – 24/109 (invoice)"). */
export const lineNumber = /(?<=[–:(,-] ?)\b\d{1,3}(?:\/\d{1,4})?[a-z]?(?= ?(?:[–:)(]|- |$))/;

/** The items of "Councillor A (4 and 5, landlord)". */
export const numbersIn = (words: string): string[] | null => {
  const numbers = /^ \((\d{1,3}[a-z]?(?:(?:, | and | & |-|–)\d{1,3}[a-z]?)*)(?:[,:;)]| [–-])/.exec(
    words,
  )?.[1];
  const behind =
    /^(?:[,:]| [–-]) (\d{1,3}(?:[a-z]|\.\d{3})?(?:(?:, | and | & |-|–)\d{1,3}[a-z]?)*)(?= ?[(,:–-] ?\p{L})/u.exec(
      words,
    )?.[1];
  const named = numbers ?? behind ?? (/^\s*[–:-]/.test(words) ? lineNumber.exec(words)?.[0] : undefined);
  return named === undefined ? null : readItemNumbers(named);
};
