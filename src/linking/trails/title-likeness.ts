import { distinctTerms, toWords } from '../../search/normalise.ts';
import { toSeriesTitle } from '../series-title.ts';

/** Words of titles that name no matter, as stems; numbers and days of months are left out by their look. */
const idle = new Set(
  distinctTerms([
    'the a an and or of to for on in at by from with into its his her their this that is be as it not no any all ' +
      'report reports update updates item items committee council board panel meeting minutes quarter annual year ' +
      'review progress referral referred reference deferred further final draft next future back bring brought ' +
      'provide circulate submit present information details paper papers note members officers',
  ]),
);

const isTelling = (term: string): boolean => !idle.has(term) && !/^\d{1,4}$/.test(term) && term.length > 1;

/** The telling words of a title or of a clause about a matter. */
export const toTelling = (words: string): string[] => distinctTerms([words]).filter(isTelling);

/** Words as small numbers. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  of(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    this.#numbers.set(term, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** The telling words of a title or of a clause about a matter. */
  telling(words: string): number[] {
    return toTelling(words).map((term) => this.of(term));
  }
}

/** A title's words, by their numbers. */
export interface TitleWords {
  /** Those that tell, each once. */
  readonly telling: readonly number[];
  /** Those that stand with a capital where no title begins, and those that stand in small letters. */
  readonly capital: readonly number[];
  readonly small: readonly number[];
  /** The series that the title belongs to, as linking of issues sees it; null for none. */
  readonly series: string | null;
}

export function toTitleWords(title: string, numbers: TermNumbers): TitleWords {
  const [capital, small] = [new Set<number>(), new Set<number>()];
  for (const { term, start } of toWords(title)) {
    if (!/\p{Lu}/u.test(title.charAt(start))) small.add(numbers.of(term));
    else if (/[\p{L}\p{N}),] ?$/u.test(title.slice(0, start))) capital.add(numbers.of(term));
  }
  return {
    telling: numbers.telling(title),
    capital: [...capital],
    small: [...small],
    series: toSeriesTitle(title)?.key ?? null,
  };
}

export const isOneSeries = (one: TitleWords, other: TitleWords): boolean =>
  one.series !== null && one.series === other.series;

/** How rare each word is among the titles of a council, and which words are names: to weigh what two titles share. */
export class TitleWeights {
  readonly #seenIn: Uint32Array;
  /** Bits that knowing the word tells; a word of no title tells the most. */
  readonly #bits: Float64Array;
  readonly #isName: Uint8Array;
  readonly #mostOfRare: number;

  constructor(titles: readonly TitleWords[], numbers: TermNumbers) {
    const seenIn = new Uint32Array(numbers.size);
    const [capital, small] = [new Uint8Array(numbers.size), new Uint8Array(numbers.size)];
    for (const title of titles) {
      for (const term of title.telling) seenIn[term] = (seenIn[term] ?? 0) + 1;
      for (const term of title.capital) capital[term] = 1;
      for (const term of title.small) small[term] = 1;
    }
    this.#seenIn = seenIn;
    this.#bits = Float64Array.from(seenIn, (seen) =>
      Math.log2((titles.length + 1) / (seen === 0 ? 0.5 : seen)),
    );
    this.#mostOfRare = Math.max(6, Math.min(25, titles.length / 50));
    // Names of places, buildings, firms: rare words that are never written small.
    this.#isName = capital.map((isCapital, term) =>
      isCapital === 1 && small[term] === 0 && this.isRare(term) ? 1 : 0,
    );
  }

  /** Whether few titles have the word. One matter has some dozen items. */
  isRare(term: number): boolean {
    return (this.#seenIn[term] ?? 0) <= this.#mostOfRare;
  }

  #sum(terms: readonly number[]): number {
    let sum = 0;
    for (const term of terms) sum += this.#bits[term] ?? 0;
    return sum;
  }

  #named(terms: readonly number[]): number[] {
    return terms.filter((term) => this.#isName[term] === 1);
  }

  /**
   * 0–1: how likely two titles are of one matter. Where both name places or firms, those decide: what is said of
   * another place is another matter, however alike it is put. Else it is how much of all that is said is the same.
   */
  likeness(a: TitleWords, b: TitleWords): number {
    const common = a.telling.filter((term) => b.telling.includes(term));
    if (common.length === 0) return 0;
    const [ours, theirs] = [this.#named(a.telling), this.#named(b.telling)];
    const names = ours.filter((term) => theirs.includes(term));
    const told = this.#sum(common);
    const jaccard = told === 0 ? 0 : told / (this.#sum(a.telling) + this.#sum(b.telling) - told);
    if (ours.length === 0 || theirs.length === 0) return jaccard;
    if (names.length === 0) return 0;
    return Math.max(jaccard, (0.8 * this.#sum(names)) / Math.min(this.#sum(ours), this.#sum(theirs)));
  }

  /** Whether what the words share with the title is more than one common noun: two rare words, or a name. */
  tellsOf({ telling }: TitleWords, words: readonly number[]): boolean {
    const common = telling.filter((term) => this.isRare(term) && words.includes(term));
    return common.length > 1 || this.#named(common).length > 0;
  }

  /** 0–1: how much of what is rare in the title stands in the words; 0 where nothing is rare. */
  rareShare({ telling }: TitleWords, words: readonly number[]): number {
    const rare = telling.filter((term) => this.isRare(term));
    const common = rare.filter((term) => words.includes(term));
    return common.length === 0 ? 0 : this.#sum(common) / this.#sum(rare);
  }
}
