import { ids } from '../../schema/records/ids.ts';
import type { RevisionEntry } from '../ingest/bundles.ts';
import type { GoodReading } from './read-capture.ts';

/** What the fields of one meeting or item said at one time, with the page that said it. */
export interface FieldValues {
  readonly ownerLabel: 'Meeting' | 'AgendaItem';
  readonly ownerId: string;
  readonly source: GoodReading;
  readonly values: Readonly<Record<string, string | null>>;
}

/**
 * Tells one reading of a subject's pages from the next: it ends when a page that it holds was captured again and says
 * something else. So pages that came one after the other are one state of the record, in whatever order they came.
 */
export class Rounds {
  readonly #digests = new Map<string, string>();
  #round = new Set<string>();

  /** Whether this capture begins another round. */
  observe({ pageType, itemId, digest }: GoodReading): boolean {
    const key = `${pageType} ${String(itemId)}`;
    const isChanged = this.#digests.get(key) !== digest;
    this.#digests.set(key, digest);
    if (!isChanged) return false;
    const begins = this.#round.has(key);
    if (begins) this.#round = new Set();
    this.#round.add(key);
    return begins;
  }
}

interface Said {
  readonly value: string | null;
  readonly since: string;
  readonly source: GoodReading;
}

/**
 * What fields said before they said what they say now: one entry for each value that a later round replaced, with the
 * time of the captures that showed it first and that showed something else. Owners that are gone are left out: they
 * are kept as retired.
 */
export function toRevisions(install: string, rounds: readonly (readonly FieldValues[])[]): RevisionEntry[] {
  const present = new Map(rounds.at(-1)?.map((owner) => [owner.ownerId, owner]));
  return [...present.values()].flatMap(({ ownerId, ownerLabel, values }) =>
    Object.keys(values).flatMap((field) => {
      const said: Said[] = [];
      for (const round of rounds) {
        const owner = round.find((one) => one.ownerId === ownerId);
        if (owner === undefined) continue;
        const value = owner.values[field] ?? null;
        const last = said.at(-1);
        if (last === undefined || last.value !== value)
          said.push({ value, since: owner.source.capture.fetchedAt, source: owner.source });
      }
      return said.slice(0, -1).map(
        ({ value, since, source }, at): RevisionEntry => ({
          ownerLabel,
          ownerId,
          row: {
            id: ids.revision(ownerId, field, at + 1),
            install,
            field,
            value,
            knownFrom: since,
            knownTo: said[at + 1]?.since ?? null,
            digest: source.digest,
            url: source.capture.url,
          },
        }),
      );
    }),
  );
}
