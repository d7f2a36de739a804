import type { Attendee } from '../attendees.ts';
import type { MarkupBasis, PageRequest } from '../markup/layout.ts';
import { clockTime, slashDate } from '../printed-date.ts';
import { attendance, committeeName, type Site, type SiteMeeting } from '../site.ts';
import { agendaItemElement } from './agenda-item-element.ts';
import { element, type XmlElement, xmlReply } from './xml.ts';

export const getMeetingBasis: MarkupBasis = 'seen-raw';

/** `GetMeeting`: one meeting with its items in full and its attendees; nowhere does it name the committee's id. */
export function getMeeting(request: PageRequest, meeting: SiteMeeting): string {
  const { site } = request;
  const committee = committeeName(site, meeting.cids[0] ?? 0, meeting.date);
  const hasPapers = meeting.state !== 'Meeting';
  const time = clockTime(meeting.time, '.');
  const items = hasPapers
    ? meeting.items.map((item) => agendaItemElement(site, meeting, item, committee))
    : [];
  const attendees = attendance(site, meeting).map((attendee) => attendeeElement(site, attendee));
  return xmlReply(
    request,
    element('meeting', [
      element('meetingid', meeting.mid),
      element('meetingdate', slashDate(meeting.date)),
      element('meetingstatus', meeting.status),
      element('isdisplayallowed', true),
      element('meetingtime', time),
      element('meetingactualstarttime', ''),
      element('meetingplannedfinishtime', ''),
      element('meetingactualfinishtime', ''),
      element('meetinglocation', meeting.venue),
      element('iswebcast', meeting.webcast),
      element('agendaid', meeting.agendaId),
      element('agendapublished', hasPapers),
      element('decisionpublished', meeting.decisionsPublished),
      element('minutepublished', meeting.state.includes('minutes')),
      element('meetingroom', roomElements(meeting)),
      element('agendaitems', items),
      element('attendees', attendees),
    ]),
  );
}

/** What the service says of a meeting that it does not have: the root and nothing in it. */
export function getUnknownMeeting(request: PageRequest): string {
  return xmlReply(request, element('meeting', ''));
}

function roomElements(meeting: SiteMeeting): XmlElement[] {
  const room = meeting.venue?.split(',')[0] ?? '';
  return [
    element('roomtitle', room),
    element('roomdisplaytitle', room),
    element('bookingfromdate', ''),
    element('bookingtodate', ''),
    element('bookedbytitle', ''),
    element('bookingcomment', ''),
    element('directionstext', ''),
    element('displaylocationtitle', room),
    element('addresssummary', meeting.venue),
  ];
}

function attendeeElement(site: Site, attendee: Attendee): XmlElement {
  const member = attendee.uid === null ? undefined : site.membersByUid.get(attendee.uid);
  const isOfficer = /officer/i.test(attendee.role);
  const name = member?.fullName ?? (isOfficer ? attendee.name : `Councillor ${attendee.name}`);
  const optional: [string, string | null | undefined][] = [
    ['politicalparty', member?.partyCode ?? member?.party],
    ['ward', member?.wardCode ?? member?.ward],
    ['keyposts', member?.keyPosts],
  ];
  return {
    name: 'attendee',
    attributes: [
      ['membertype', 'U'],
      ['memberid', attendee.uid === null ? '0' : String(attendee.uid)],
      ['name', name],
      ['roledescription', attendee.role],
      ['attendance', attendee.status],
      ...optional.flatMap(([key, value]): [string, string][] => (value ? [[key, value]] : [])),
    ],
    content: member ? [element('url', `${site.baseUrl}/mgUserInfo.aspx?UID=${String(member.uid)}`)] : [],
  };
}
