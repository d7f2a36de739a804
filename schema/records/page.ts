import type { MinutegraphRecord } from './index.ts';

/** Every kind of page or reply that is known. The web service's replies are `ws-…`. */
export const pageTypes = [
  'committee-list',
  'committee-details',
  'meeting-list',
  'meeting',
  'agenda-item',
  'attendance',
  'member-index',
  'member',
  'ws-committees',
  'ws-meetings',
  'ws-meeting',
  'ws-councillors',
] as const;
export type PageType = (typeof pageTypes)[number];

/** What the page that led here knew, and the page itself may not say (GetMeeting names no committee). */
export interface PageContext {
  readonly committeeId?: number | undefined;
  readonly meetingId?: number | undefined;
  readonly itemId?: number | undefined;
}

/** A page to read next. `url` is canonical. */
export interface PageLink {
  readonly url: string;
  readonly pageType: PageType;
  readonly context: PageContext;
  /** Why one would follow it: 'listed', 'cut-minutes', 'earlier-meetings', 'later-meetings', 'attendance' … */
  readonly reason: string;
}

/** Something a reader noticed: a value that is not mapped, a count outside its bounds. Never dropped. */
export interface PageProblem {
  readonly level: 'warning' | 'error';
  /** Stable word for counting, e.g. `unmapped-attendance`, `unexpected-count`, `date-format`. */
  readonly code: string;
  readonly message: string;
  readonly expected?: string | undefined;
  readonly found?: string | undefined;
  readonly recordId?: string | undefined;
}

export interface ParsedPage {
  readonly pageType: PageType;
  readonly install: string;
  readonly records: readonly MinutegraphRecord[];
  readonly links: readonly PageLink[];
  readonly problems: readonly PageProblem[];
}
