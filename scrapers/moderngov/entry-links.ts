import type { PageLink } from '../../schema/records/page.ts';
import type { MeetingWindow, Road, Site } from '../core/platform.ts';
import type { PageAddress } from './addresses.ts';
import { toLink } from './links.ts';
import { wholeList } from './web-service/reply.ts';

/** The longest closed window that is asked year by year; a longer one is paged through. */
const mostYears = 40;

export function entryLinks(site: Site, road: Road): PageLink[] {
  const [committees, members]: PageAddress[] =
    road === 'web-service'
      ? [{ pageType: 'ws-committees' }, { pageType: 'ws-councillors' }]
      : [{ pageType: 'committee-list' }, { pageType: 'member-index' }];
  return [committees, members]
    .filter((address) => address !== undefined)
    .map((address) => toLink(site, address, 'entry'));
}

export function committeeLinks(
  site: Site,
  committeeId: number,
  window: MeetingWindow,
  road: Road,
): PageLink[] {
  if (road === 'web-service') {
    const from = window.from ?? wholeList.from;
    const to = window.to ?? wholeList.to;
    return [toLink(site, { pageType: 'ws-meetings', committeeId, from, to }, 'meetings-of-committee')];
  }
  const lists = yearsOf(window)?.map((year) => ({ part: 'year', year }) as const) ?? [
    { part: 'around-today' } as const,
  ];
  return [
    toLink(site, { pageType: 'committee-details', committeeId }, 'listed'),
    ...lists.map((list) =>
      toLink(site, { pageType: 'meeting-list', committeeId, list }, 'meetings-of-committee'),
    ),
  ];
}

/** The years of a closed window; null for an open or very long one, whose list is paged from today both ways. */
function yearsOf({ from, to }: MeetingWindow): number[] | null {
  if (from === null || to === null) return null;
  const first = Number(from.slice(0, 4));
  const count = Number(to.slice(0, 4)) - first + 1;
  return count >= 1 && count <= mostYears
    ? Array.from({ length: count }, (_, offset) => first + offset)
    : null;
}

export function meetingLinks(
  site: Site,
  { meetingId, committeeId }: { meetingId: number; committeeId: number | null },
  road: Road,
): PageLink[] {
  const known = { meetingId, ...(committeeId === null ? {} : { committeeId }) };
  const address: PageAddress =
    road === 'web-service'
      ? { pageType: 'ws-meeting', meetingId }
      : // MId alone answers; with each committee's CId a joint meeting would be read several times over.
        { pageType: 'meeting', meetingId, committeeId: null };
  return [toLink(site, address, 'listed', known)];
}
