import type { PageContext, PageType } from '../../schema/records/page.ts';

/** Which part of a committee's meetings a list page shows. `at` is `yyyyMMddHHmm`, as the paging links give it. */
export type MeetingListPart =
  | { readonly part: 'around-today' }
  | { readonly part: 'year'; readonly year: number }
  | { readonly part: 'all-years' }
  | { readonly part: 'earlier' | 'later'; readonly at: string };

/** A page that is read here, by its ids alone. Days are ISO; a committee id of 0 never occurs. */
export type PageAddress =
  | { readonly pageType: 'committee-list' }
  | { readonly pageType: 'member-index' }
  | { readonly pageType: 'ws-committees' }
  | { readonly pageType: 'ws-councillors' }
  | { readonly pageType: 'committee-details'; readonly committeeId: number }
  | { readonly pageType: 'meeting-list'; readonly committeeId: number; readonly list: MeetingListPart }
  | { readonly pageType: 'meeting'; readonly meetingId: number; readonly committeeId: number | null }
  | { readonly pageType: 'agenda-item'; readonly itemId: number }
  | { readonly pageType: 'attendance'; readonly meetingId: number }
  | { readonly pageType: 'ws-meeting'; readonly meetingId: number }
  | { readonly pageType: 'member'; readonly memberId: number }
  | {
      readonly pageType: 'ws-meetings';
      /** -1 and 0 ask for every committee, depending on the install. */
      readonly committeeId: number;
      readonly from: string;
      readonly to: string;
    };

export type AddressOf<T extends PageType> = Extract<PageAddress, { pageType: T }>;

/** The ids of an address as the context of the page behind it. */
export function toContext(address: PageAddress): PageContext {
  const context: { committeeId?: number; meetingId?: number; itemId?: number } = {};
  if ('committeeId' in address && address.committeeId !== null && address.committeeId > 0) {
    context.committeeId = address.committeeId;
  }
  if ('meetingId' in address) context.meetingId = address.meetingId;
  if ('itemId' in address) context.itemId = address.itemId;
  return context;
}
