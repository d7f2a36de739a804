import type { Seen } from './history.ts';
import type { ListedRows, Unlisted } from './meeting-lists.ts';
import type { ProblemLog } from './ports.ts';
import type { Reading } from './read-capture.ts';

/** A meeting in the lists of the committees, by committee id: where it is named, and where it no longer is. */
export interface Listing {
  readonly listed: ReadonlyMap<string, ListedRows>;
  readonly unlisted: ReadonlyMap<string, Unlisted>;
  /** When lists first and last named it. */
  readonly seen: readonly Seen[];
}

export const notListed: Listing = { listed: new Map(), unlisted: new Map(), seen: [] };

/** Captures of a meeting's own pages and of its items' pages, by time, and its place in the lists. */
export interface MeetingSources {
  readonly install: string;
  readonly mid: number;
  readonly readings: readonly Reading[];
  readonly listing: Listing;
  readonly log: ProblemLog;
}
