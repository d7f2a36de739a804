import type { NamedCommittee } from '../../../queries/read/following-facts.ts';
import { slug } from '../../../schema/records/ids.ts';

/** A committee that a text names, and how sure that is. */
export interface FoundCommittee {
  readonly id: string;
  readonly score: number;
  readonly method: string;
}

const toKey = (name: string): string =>
  slug(name.replace(/&/g, ' and ').replace(/\bsub[- ]committee/gi, 'subcommittee')).replace(
    /^(?:the|this|full)-/,
    '',
  );

interface Bearer {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Committees by the names they ever bore, of one install. */
export class CommitteeNames {
  readonly #bearers = new Map<string, Bearer[]>();
  readonly #keys = new Map<string, string>();

  constructor(committees: readonly NamedCommittee[]) {
    for (const { id, name, names } of committees) {
      for (const borne of [...names, { name, from: null, to: null }]) {
        const key = toKey(borne.name);
        this.#bearers.set(key, [...(this.#bearers.get(key) ?? []), { id, from: borne.from, to: borne.to }]);
      }
    }
  }

  /**
   * The committee that bore the name on a day: of several that ever bore it the one that did so then, else the one
   * that did so nearest to it. Null where none or several can be meant.
   */
  find(name: string, day: string | null): FoundCommittee | null {
    const bearers = this.#bearers.get(this.#keyOf(name)) ?? [];
    const [one, ...others] = [...new Set(bearers.map(({ id }) => id))];
    const then = only(bearers.filter((bearer) => day !== null && distance(bearer, day) === 0));
    if (then !== null) return { id: then, score: 0.95, method: 'name-at-that-date-1' };
    if (one === undefined) return null;
    if (others.length === 0) return { id: one, score: 0.85, method: 'name-at-any-date-1' };
    if (day === null) return null;
    const nearest = Math.min(...bearers.map((bearer) => distance(bearer, day)));
    const near = Number.isFinite(nearest)
      ? only(bearers.filter((bearer) => distance(bearer, day) === nearest))
      : null;
    return near === null ? null : { id: near, score: 0.7, method: 'name-nearest-date-1' };
  }

  /** Minutes say the same few names over and over. */
  #keyOf(name: string): string {
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const key = toKey(name);
    this.#keys.set(name, key);
    return key;
  }
}

const only = (bearers: readonly Bearer[]): string | null => {
  const [id, ...others] = [...new Set(bearers.map((bearer) => bearer.id))];
  return id === undefined || others.length > 0 ? null : id;
};

/** Days from the time that a name is known to have been borne to a day; 0 within it. */
function distance({ from, to }: Bearer, day: string): number {
  if (from === null) return Number.POSITIVE_INFINITY;
  if (day < from) return Date.parse(from) - Date.parse(day);
  const end = to ?? from;
  return day > end ? Date.parse(day) - Date.parse(end) : 0;
}
