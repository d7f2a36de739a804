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

/** A title with the words of it that tell. */
export interface Title {
  readonly title: string;
  readonly telling: readonly string[];
}

/** How rare each word is among the titles of a council, and which words are names: to weigh what two titles share. */
export class TitleWeights {
  readonly #seenIn = new Map<string, number>();
  /** Words that stand with a capital where no title begins, and words that stand in small letters anywhere. */
  readonly #capital = new Set<string>();
  readonly #small = new Set<string>();
  #titles = 0;

  add({ title, telling }: Title): void {
    this.#titles += 1;
    for (const term of telling) this.#seenIn.set(term, (this.#seenIn.get(term) ?? 0) + 1);
    for (const { term, start } of toWords(title)) {
      if (!/\p{Lu}/u.test(title.charAt(start))) this.#small.add(term);
      else if (/[\p{L}\p{N}),] ?$/u.test(title.slice(0, start))) this.#capital.add(term);
    }
  }

  /** Bits that knowing the word tells; a word of no title tells the most. */
  #of(term: string): number {
    return Math.log2((this.#titles + 1) / (this.#seenIn.get(term) ?? 0.5));
  }

  #sum(terms: readonly string[]): number {
    return terms.reduce((sum, term) => sum + this.#of(term), 0);
  }

  /** Words that few titles have. One matter has some dozen items. */
  rare(terms: readonly string[]): string[] {
    const most = Math.max(6, Math.min(25, this.#titles / 50));
    return terms.filter((term) => (this.#seenIn.get(term) ?? 0) <= most);
  }

  /** Names of places, buildings, firms: rare words that are never written small. */
  #named(terms: readonly string[]): string[] {
    return this.rare(terms).filter((term) => this.#capital.has(term) && !this.#small.has(term));
  }

  /**
   * 0–1: how likely two titles are of one matter. Where both name places or firms, those decide: what is said of
   * another place is another matter, however alike it is put. Else it is how much of all that is said is the same.
   */
  likeness(a: Title, b: Title): number {
    const [ours, theirs] = [this.#named(a.telling), this.#named(b.telling)];
    const names = ours.filter((term) => theirs.includes(term));
    const shared = a.telling.filter((term) => b.telling.includes(term));
    const common = this.#sum(shared);
    const jaccard = common === 0 ? 0 : common / (this.#sum(a.telling) + this.#sum(b.telling) - common);
    if (ours.length === 0 || theirs.length === 0) return jaccard;
    if (names.length === 0) return 0;
    return Math.max(jaccard, (0.8 * this.#sum(names)) / Math.min(this.#sum(ours), this.#sum(theirs)));
  }

  /** Whether what the words share with the title is more than one common noun: two rare words, or a name. */
  tellsOf({ telling }: Title, words: readonly string[]): boolean {
    const shared = this.rare(telling).filter((term) => words.includes(term));
    return shared.length > 1 || this.#named(shared).length > 0;
  }

  /** 0–1: how much of what is rare in the title stands in the words; 0 where nothing is rare. */
  rareShare({ telling }: Title, words: readonly string[]): number {
    const rare = this.rare(telling);
    const shared = rare.filter((term) => words.includes(term));
    return shared.length === 0 ? 0 : this.#sum(shared) / this.#sum(rare);
  }
}

/** The series that a title belongs to, as linking of issues sees it; null for none. */
export const seriesKey = (title: string): string | null => toSeriesTitle(title)?.key ?? null;
