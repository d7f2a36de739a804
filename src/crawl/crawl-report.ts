import type { CouncilFile } from '../../schema/records/council.ts';
import type { PageType } from '../../schema/records/page.ts';
import type { CrawlOptions } from './crawl-options.ts';

export type CrawlMode = 'web-service' | 'pages';

/** What a page that was read counts towards. */
export interface Tally {
  committees: number;
  members: number;
  meetings: number;
  items: number;
}

export interface CrawlFailure {
  readonly url: string;
  readonly pageType: PageType;
  readonly code: string;
  readonly message: string;
}

export interface CrawlReport {
  readonly council: string;
  readonly options: CrawlOptions;
  readonly startedAt: string;
  readonly finishedAt: string;
  /** True where this run took up an earlier one that was stopped. */
  readonly resumed: boolean;
  readonly mode: CrawlMode;
  /** Requests sent, robots and retries included. */
  readonly requests: number;
  /** Pages that this run had already captured before it was stopped, and so were not asked for again. */
  readonly fromArchive: number;
  readonly pages: Readonly<Partial<Record<PageType, number>>>;
  readonly counts: Readonly<Tally>;
  /** Committees asked for by number that the council does not list and that no meeting is of. */
  readonly unknownCommittees: readonly number[];
  readonly failures: readonly CrawlFailure[];
  /** How often each kind of problem was noticed. */
  readonly problems: Readonly<Record<string, number>>;
  /** Page types in use whose markup was only described, never seen raw. */
  readonly describedMarkup: readonly PageType[];
  readonly expected: readonly ExpectedCount[];
  readonly requestsPerMeeting: number | null;
}

export interface ExpectedCount {
  readonly what: keyof Tally;
  readonly found: number;
  readonly min: number;
  readonly max: number;
  readonly verdict: 'within' | 'below' | 'above';
}

/**
 * Counts against the bounds of the council's file. Only a crawl of everything can be held to them:
 * one of a few committees or of a window is not judged.
 */
export function toExpectedCounts(council: CouncilFile, options: CrawlOptions, found: Tally): ExpectedCount[] {
  const whole = options.committees === null && options.from === null && options.to === null;
  if (!whole) return [];
  const bounds = Object.entries(council.expected ?? {}) as [keyof Tally, { min: number; max: number }][];
  return bounds.map(([what, { min, max }]) => {
    const count = found[what];
    return {
      what,
      found: count,
      min,
      max,
      verdict: count < min ? 'below' : count > max ? 'above' : 'within',
    };
  });
}
