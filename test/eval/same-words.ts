/** Titles that no label holds (a dot after them included); one may follow another, "Councillor Dr Hall". */
const titles = /^(?:(?:councillor|cllr|alderman|bailie|mr|mrs|ms|dr)\b\.? )+(?=\S)/;
/** A word: numbers keep their points and colons ("0.255", "23:30"), words their apostrophes and hyphens. */
const word = /[\p{L}\p{N}]+(?:[-.,:'][\p{L}\p{N}]+)*/gu;

/** Lower case, no accents, straight quotes, plain hyphens, single spaces. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether two names are the same but for case, accents, titles, quotes and spaces. */
export function isSameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return foldWords(a).replace(titles, '') === foldWords(b).replace(titles, '');
}

/** As names, and "the" in front is no part of an office or a committee. */
export function isSameBody(a: string | null, b: string | null): boolean {
  const bare = (name: string | null): string | null =>
    name === null ? null : foldWords(name).replace(/^the /, '');
  return isSameName(bare(a), bare(b));
}

/** Whether two lists hold the same names, in any order. */
export function isSameList(a: readonly string[], b: readonly string[]): boolean {
  const sorted = (names: readonly string[]): string[] =>
    names.map((name) => foldWords(name).replace(titles, '')).sort();
  return a.length === b.length && sorted(a).join('\n') === sorted(b).join('\n');
}

/** 0–1: harmonic mean of the shares of words that two texts have in common; a word counts as often as it stands. */
export function tokenF1(a: string, b: string): number {
  const tokens = (text: string): string[] => foldWords(text).match(word) ?? [];
  const [left, right] = [tokens(a), tokens(b)];
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  const rest = new Map<string, number>();
  for (const token of left) rest.set(token, (rest.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of right) {
    const times = rest.get(token) ?? 0;
    if (times > 0) common += 1;
    rest.set(token, times - 1);
  }
  return (2 * common) / (left.length + right.length);
}

/** Whether free text says the same: token F1 of a half or more. None is only like none. */
export function isSameText(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return tokenF1(a, b) >= 0.5;
}
