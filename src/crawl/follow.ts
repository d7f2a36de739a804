import { parseId } from '../../schema/records/ids.ts';
import type { MeetingRecord } from '../../schema/records/meeting.ts';
import type { PageLink, ParsedPage } from '../../schema/records/page.ts';
import type { Platform, Road, Site } from '../../scrapers/core/platform.ts';
import type { CrawlOptions } from './crawl-options.ts';

interface Way {
  readonly platform: Platform;
  readonly site: Site;
  readonly road: Road;
  readonly run: { readonly options: CrawlOptions };
  /** Whether this meeting's reply is missing, so that its page must give all that the reply would have. */
  readonly replyMissing: (meetingId: number | undefined) => boolean;
}

/** A meeting without a day is kept unless all of its possible days are outside. */
function isInWindow(meeting: MeetingRecord, { from, to }: CrawlOptions): boolean {
  if (from !== null && meeting.dateTo !== null && meeting.dateTo < from) return false;
  return !(to !== null && meeting.dateFrom !== null && meeting.dateFrom > to);
}

const committeeOf = (meeting: MeetingRecord): number | null => {
  const [first] = meeting.committeeIds;
  return first === undefined ? null : Number(parseId(first)?.source ?? Number.NaN);
};

/** Of the links of a page that was read, those that this crawl goes on to, meetings in the window only. */
export function toFollow(
  parsed: ParsedPage,
  { platform, site, road, run: { options }, replyMissing }: Way,
): PageLink[] {
  switch (parsed.pageType) {
    case 'ws-meetings':
    case 'meeting-list': {
      const listed = parsed.records.filter((r) => r.kind === 'meeting').filter((m) => isInWindow(m, options));
      const roads: Road[] = options.withPages && road === 'web-service' ? [road, 'pages'] : [road];
      const meetings = listed.flatMap((m) =>
        roads.flatMap((r) => {
          const links = platform.meetingLinks(site, { meetingId: m.mid, committeeId: committeeOf(m) }, r);
          // The service's reply holds the attendance and the whole minutes: beside it the page itself is enough.
          return r === road ? links : links.filter((link) => link.pageType === 'meeting');
        }),
      );
      return [...meetings, ...parsed.links.filter((link) => link.pageType === parsed.pageType)];
    }
    case 'meeting':
      return road === 'pages' || replyMissing(parsed.records.find((r) => r.kind === 'meeting')?.mid)
        ? parsed.links.filter((l) => l.pageType === 'agenda-item' || l.pageType === 'attendance')
        : [];
    case 'member-index':
      return parsed.links.filter((link) => link.pageType === 'member');
    case 'committee-details':
    case 'attendance':
      // The list of members leaves out who has left and who sits without a seat on the council.
      return road === 'pages' ? parsed.links.filter((link) => link.pageType === 'member') : [];
    case 'committee-list':
    case 'agenda-item':
    case 'member':
    case 'ws-committees':
    case 'ws-meeting':
    case 'ws-councillors':
      return [];
  }
}

/** The pages of a meeting whose reply could not be had. */
export function toMeetingPages(link: PageLink, platform: Platform, site: Site): PageLink[] {
  const { meetingId, committeeId } = link.context;
  if (meetingId === undefined) return [];
  return platform.meetingLinks(site, { meetingId, committeeId: committeeId ?? null }, 'pages');
}
