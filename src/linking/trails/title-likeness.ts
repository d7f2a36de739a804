import { distinctTerms } from '../../search/normalise.ts';
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

/** How rare each word is among titles, to weigh what two titles share. */
export class TitleWeights {
  readonly #seenIn = new Map<string, number>();
  #titles = 0;

  add(terms: readonly string[]): void {
    this.#titles += 1;
    for (const term of terms) this.#seenIn.set(term, (this.#seenIn.get(term) ?? 0) + 1);
  }

  /** Bits that knowing the word tells; a word of no title tells the most. */
  of(term: string): number {
    return Math.log2((this.#titles + 1) / (this.#seenIn.get(term) ?? 0.5));
  }

  sum(terms: Iterable<string>): number {
    let sum = 0;
    for (const term of terms) sum += this.of(term);
    return sum;
  }

  /** 0–1: how much of what both say is the same. */
  likeness(a: readonly string[], b: readonly string[]): number {
    const shared = a.filter((term) => b.includes(term));
    if (shared.length === 0) return 0;
    const common = this.sum(shared);
    return common / (this.sum(a) + this.sum(b) - common);
  }

  /** Words that few titles have: names of places, buildings, contractors, inspections. One matter has some dozen items. */
  rare(terms: readonly string[]): string[] {
    const most = Math.max(6, Math.min(25, this.#titles / 50));
    return terms.filter((term) => (this.#seenIn.get(term) ?? 0) <= most);
  }

  /** 0–1: how much of what is rare in the first stands in the second; 0 where nothing is rare. */
  rareShare(from: readonly string[], to: readonly string[]): number {
    const rare = this.rare(from);
    const shared = rare.filter((term) => to.includes(term));
    return shared.length === 0 ? 0 : this.sum(shared) / this.sum(rare);
  }
}

/** The series that a title belongs to, as linking of issues sees it; null for none. */
export const seriesKey = (title: string): string | null => toSeriesTitle(title)?.key ?? null;
