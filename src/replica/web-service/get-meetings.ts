import type { MarkupBasis, PageRequest } from '../markup/layout.ts';
import { clockTime, slashDate } from '../printed-date.ts';
import { committeeName, mayBeWithin, meetingsOf, type Site, type SiteMeeting } from '../site.ts';
import { count, element, type XmlElement, xmlReply } from './xml.ts';

export const getMeetingsBasis: MarkupBasis = 'seen-raw';

/**
 * `GetMeetings`: meetings of one committee, or of all for the install's sentinel, that may have been between
 * two days. Dates that are not dd/mm/yyyy are ignored without a word, and the reply is everything there is.
 */
export function getMeetings(request: PageRequest): string {
  const { site, parameters } = request;
  const from = isoDay(parameters.get('sfromdate') ?? '');
  const to = isoDay(parameters.get('stodate') ?? '');
  const understood = from !== null && to !== null;
  const cids = understood
    ? committeesAsked(request, Number(parameters.get('lcommitteeid')))
    : [...site.committees.keys()];
  const committees = cids.flatMap((cid) => {
    const all = meetingsOf(site, cid).reverse();
    const meetings = understood ? all.filter((meeting) => mayBeWithin(meeting, from, to)) : all;
    return meetings.length === 0 ? [] : [{ cid, meetings }];
  });
  const total = committees.reduce((sum, { meetings }) => sum + meetings.length, 0);
  return xmlReply(
    request,
    element('getmeetings', [
      count('meetingscount', total),
      count('committeescount', committees.length),
      ...committees.map(({ cid, meetings }) => committeeElement(site, cid, meetings)),
    ]),
  );
}

function committeesAsked({ site, options }: PageRequest, cid: number): number[] {
  const all = options.zero === 'all' ? 0 : -1;
  if (cid === all) return [...site.committees.keys()];
  return site.committees.has(cid) ? [cid] : [];
}

function committeeElement(site: Site, cid: number, meetings: SiteMeeting[]): XmlElement {
  return element('committee', [
    element('committeeid', cid),
    element('committeetitle', committeeName(site, cid)),
    count('committeemeetingcount', meetings.length),
    element(
      'committeemeetings',
      meetings.map((meeting) =>
        element('meeting', [
          element('meetingid', meeting.mid),
          element('meetingdate', slashDate(meeting.date)),
          element('meetingstatus', meeting.status),
          element('meetingtime', clockTime(meeting.time, '.')),
          element('iswebcast', meeting.webcast),
        ]),
      ),
    ),
  ]);
}

function isoDay(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
