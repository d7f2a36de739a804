import { toWords } from '../../search/normalise.ts';
import { isFunctionWord } from '../../search/parse-query.ts';

/** What a matter is known by: the title, and titles and texts of the items that it was found at. */
export interface KnownMatter {
  readonly title: string;
  readonly itemTitles: readonly string[];
  readonly texts: readonly string[];
}

/** What the council's other titles say of the words in a matter's. */
export interface OtherTitles extends TermCounts {
  /** Whether any of them prints a term with a small letter. */
  readonly isSmall: (term: string) => boolean;
  /** Names of the council's committees: their words tell who, and not what. */
  readonly committees: readonly string[];
}

/** How many titles, or items, there are besides the matter's own, and how many of them hold a term. */
export interface TermCounts {
  readonly total: number;
  readonly of: (term: string) => number;
}

/** What a search for absence looks for, besides links. Terms are normalised words. */
export interface AbsenceSearch {
  /** The words that tell the title; empty where none does. */
  readonly titleTerms: readonly string[];
  /** Words of the matter's titles that few other titles have, the most telling first. */
  readonly rareTerms: readonly string[];
  /** Those of `rareTerms` that are names. */
  readonly names: ReadonlySet<string>;
  /** How each term is printed in those titles. */
  readonly printed: ReadonlyMap<string, string>;
}

export interface Clue {
  readonly clue: 'WHOLE_TITLE' | 'RARE_WORDS' | 'RARE_NAME';
  /** The terms that make it one. */
  readonly terms: readonly string[];
}

/** What an item holds of the terms that are looked for. */
export interface HeldTerms {
  readonly inTitle: ReadonlySet<string>;
  /** In title, decision or minutes. */
  readonly anywhere: ReadonlySet<string>;
}

/** One search each, and one for the whole title: each looks through all items on the embedded engine. */
const mostRareTerms = 12;
const mostTitleTerms = 12;
/** In a handful of titles everything is rare. */
const leastRare = 3;
/** A word of more titles than one in so many tells of none. */
const commonShare = 10;

/** What comes and goes with the date, or only joins words: it tells one report from the next, and no matter from another. */
const untelling = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec spring summer autumn winter quarter quarterly q1 q2 q3 q4 month monthly week weekly day year ' +
    'yearly annual annually mid half end first second third fourth final draft revised update updates updated progress ' +
    'further verbal oral report reports reporting referral all are be been has have he her his how including into it its ' +
    'no not other others our out over per she than that their there these they this under up via was were which who will'
  )
    .split(' ')
    .flatMap((word) => toWords(word).map(({ term }) => term)),
);

/** Two words of so few each meet by chance in about one of all. */
const toFew = (total: number): number => Math.max(leastRare, Math.floor(Math.sqrt(total)));

const isTelling = (term: string): boolean =>
  /\p{L}{2}/u.test(term) && !untelling.has(term) && !isFunctionWord(term);

/** The terms of the matter's titles that may tell it: what titles are to be counted for. */
export function toMatterTerms({ title, itemTitles }: KnownMatter): Set<string> {
  return new Set([title, ...itemTitles].flatMap((text) => toWords(text).map(({ term }) => term)));
}

/**
 * What to look for where no link was found. A word is rare where at most as many other titles have it as the square
 * root of their number: two such words meet by chance in about one title of all.
 */
export function planAbsenceSearch(matter: KnownMatter, others: OtherTitles): AbsenceSearch {
  const titles = [matter.title, ...matter.itemTitles];
  const printed = new Map<string, string>();
  const inTitles = new Map<string, number>();
  for (const title of titles) {
    const words = toWords(title);
    for (const { term, start, end } of words)
      if (!printed.has(term)) printed.set(term, title.slice(start, end));
    for (const term of new Set(words.map((word) => word.term)))
      inTitles.set(term, (inTitles.get(term) ?? 0) + 1);
  }
  const rare = toFew(others.total);
  const common = Math.max(rare, Math.floor(others.total / commonShare));
  const bodies = new Set(others.committees.flatMap((name) => toWords(name).map(({ term }) => term)));
  const rareTerms = [...inTitles]
    .filter(([term]) => isTelling(term) && !bodies.has(term) && others.of(term) <= rare)
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || others.of(a) - others.of(b) || (a < b ? -1 : 1))
    .map(([term]) => term)
    .slice(0, mostRareTerms);
  const small = new Set([...titles, ...matter.texts].flatMap(toSmallTerms));
  return {
    titleTerms: toTitleTerms(matter.title, (term) => others.of(term) <= common),
    rareTerms,
    names: new Set(rareTerms.filter((term) => !small.has(term) && !others.isSmall(term))),
    printed,
  };
}

/** The words that tell a title: those that are not common, else those that do not pass with the date, else all. */
function toTitleTerms(title: string, isUncommon: (term: string) => boolean): string[] {
  const terms = [...new Set(toWords(title).map(({ term }) => term))];
  const lasting = terms.filter(isTelling);
  const telling = lasting.filter(isUncommon);
  const chosen = [telling, lasting].find((some) => some.length > 0) ?? terms;
  return chosen.slice(0, mostTitleTerms);
}

/** The terms of a text that it prints with a small letter: no names. */
export function toSmallTerms(text: string): string[] {
  return toWords(text).flatMap(({ term, start }) => (/\p{Ll}/u.test(text[start] ?? '') ? [term] : []));
}

/**
 * What makes an item worth a person's look: it holds all that tells the title (in its own title, where that is one
 * word), or two rare words that would meet by chance in one item at most, or a rare name in its title. Null where
 * nothing does.
 * @param items how many items there are besides the matter's own, and how many of them hold a term anywhere
 */
export function toClue(
  { titleTerms, rareTerms, names }: AbsenceSearch,
  held: HeldTerms,
  items: TermCounts,
): Clue | null {
  const where = titleTerms.length > 1 ? held.anywhere : held.inTitle;
  if (titleTerms.length > 0 && titleTerms.every((term) => where.has(term))) {
    return { clue: 'WHOLE_TITLE', terms: titleTerms };
  }
  const terms = rareTerms.filter((term) => held.anywhere.has(term));
  const [one, other] = terms.map(items.of).sort((a, b) => a - b);
  if (one !== undefined && other !== undefined && one * other <= Math.max(items.total, leastRare ** 2)) {
    return { clue: 'RARE_WORDS', terms };
  }
  const few = toFew(items.total);
  const inTitle = [...names].filter((name) => held.inTitle.has(name) && items.of(name) <= few);
  return inTitle.length > 0 ? { clue: 'RARE_NAME', terms: inTitle } : null;
}
