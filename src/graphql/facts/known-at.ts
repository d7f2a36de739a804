import type { RevisionRow } from '../../../queries/read/fact-rows.ts';
import { QueryError } from '../../errors.ts';

export type KnownState = 'IN_RECORD' | 'NOT_YET_CAPTURED';

/** A field as the pages said it at an instant, and as they say it now. */
export interface KnownField {
  readonly field: string;
  readonly then: string | null;
  readonly now: string | null;
  readonly changed: boolean;
}

/** A day is asked about as it ended, an instant as it was. QueryError for anything else. */
export function toInstant(at: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T23:59:59.999Z` : at;
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(day);
  const time = isInstant ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 7) > '9999') {
    throw new QueryError(`at: "${at}" is no day and no instant; write 2017-07-18 or 2017-07-18T14:00:00Z.`);
  }
  return new Date(time).toISOString();
}

const isUpTo = (time: string | null, instant: string): boolean =>
  time !== null && Date.parse(time) <= Date.parse(instant);

/** Whether a thing had been captured by an instant. */
export const toKnownState = (firstSeenAt: string | null, instant: string): KnownState =>
  isUpTo(firstSeenAt, instant) ? 'IN_RECORD' : 'NOT_YET_CAPTURED';

/**
 * Fields at an instant: the revision that held then, else the present value. One that held from an unknown time is
 * taken to have held from the first capture.
 */
export function toKnownFields(
  present: Readonly<Record<string, string | null>>,
  revisions: readonly RevisionRow[],
  instant: string,
): KnownField[] {
  return Object.entries(present).map(([field, now]) => {
    const held = revisions.find(
      (revision) =>
        revision.field === field &&
        (revision.knownFrom === null || isUpTo(revision.knownFrom, instant)) &&
        revision.knownTo !== null &&
        !isUpTo(revision.knownTo, instant),
    );
    const then = held ? held.value : now;
    return { field, then, now, changed: then !== now };
  });
}

/** Revisions that ended after an instant: what the pages have changed since, in order. */
export function toChangesSince(revisions: readonly RevisionRow[], instant: string): RevisionRow[] {
  return revisions
    .filter(({ knownTo }) => knownTo !== null && !isUpTo(knownTo, instant))
    .sort((a, b) => ((a.knownTo ?? '') < (b.knownTo ?? '') ? -1 : 1));
}
