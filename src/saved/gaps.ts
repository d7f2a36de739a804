import type { PageType } from '../../schema/records/page.ts';
import type { PageIds, Platform, Site } from '../../scrapers/core/platform.ts';

/** What is known to be missing of a council, by the source's own ids. */
export interface GapRows {
  /** True where no list of the council's committees was read. */
  readonly withoutCommitteeList: boolean;
  /** Committees of whose meetings no list was read. */
  readonly committeesWithoutList: readonly number[];
  /** Meetings that a list names and of which no page was read. */
  readonly meetingsNotRead: readonly { readonly meetingId: number; readonly committeeId: number | null }[];
  /** Items whose text a page cut short, and which have not been read whole. */
  readonly itemsCut: readonly { readonly itemId: number }[];
}

export type GapReason = 'no-committee-list' | 'no-meeting-list' | 'meeting-not-read' | 'text-cut';

/** A page for a person to open and save. */
export interface GapPage {
  readonly url: string;
  readonly pageType: PageType;
  readonly reason: GapReason;
}

/** The pages that would fill what is left, lists first: they may name more. Each address once. */
export function listGapPages(platform: Pick<Platform, 'pageUrl'>, site: Site, rows: GapRows): GapPage[] {
  const pages = new Map<string, GapPage>();
  const add = (pageType: PageType, ids: PageIds, reason: GapReason): void => {
    const url = platform.pageUrl(site, pageType, ids);
    if (url !== null && !pages.has(url)) pages.set(url, { url, pageType, reason });
  };
  if (rows.withoutCommitteeList) add('committee-list', {}, 'no-committee-list');
  for (const committeeId of rows.committeesWithoutList)
    add('meeting-list', { committeeId }, 'no-meeting-list');
  for (const { meetingId, committeeId } of rows.meetingsNotRead) {
    add('meeting', { meetingId, ...(committeeId === null ? {} : { committeeId }) }, 'meeting-not-read');
  }
  for (const { itemId } of rows.itemsCut) add('agenda-item', { itemId }, 'text-cut');
  return [...pages.values()];
}
