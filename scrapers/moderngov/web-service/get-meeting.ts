import { SelectionError, WrongPageError } from '../../../schema/errors.ts';
import type { AttendanceRecord } from '../../../schema/records/attendance.ts';
import { ids } from '../../../schema/records/ids.ts';
import type { RecordOf } from '../../../schema/records/index.ts';
import { type ConsumedElement, consumeElement } from '../../core/consumed-element.ts';
import { isVacancy } from '../../core/person-names.ts';
import { toAttendance } from '../attendance-status.ts';
import { toLink } from '../links.ts';
import { publicationUnknown, readStatus, toPublication } from '../meeting-status.ts';
import { addressAs, type ServiceModule, type ServiceReply } from '../page-module.ts';
import { readItem } from './meeting-item.ts';
import { readReplyDate, readReplyTime, statusParts } from './reply.ts';

/** Settings and internals of the service that say nothing about the meeting. */
const passedOver = ['isdisplayallowed', 'meetingplannedfinishtime', 'agendaid', 'meetingroom'];

/** One meeting whole: items, texts, papers, attendance. Its committee is not in the reply. */
export const getMeeting: ServiceModule = {
  pageType: 'ws-meeting',
  markup: 'seen-raw',
  recognise: (root) => root.name === 'meeting',
  parse: (page) => {
    const { root, site, notices, context } = page;
    const reply = consumeElement(root, notices);
    const mid = reply.int('meetingid');
    if (mid === null) throw new SelectionError('meeting > meetingid', '1', '0');
    const asked = addressAs(page, 'ws-meeting')?.meetingId ?? mid;
    if (asked !== mid) {
      throw new WrongPageError(
        'The reply is about another meeting',
        `meeting ${String(asked)}`,
        `meeting ${String(mid)}`,
      );
    }
    const meeting = readMeeting(reply, mid, page);
    const rows = reply.children('agendaitems').flatMap((list) => list.children('agendaitem'));
    const items = rows.flatMap((row, index) =>
      readItem(page, row, {
        meetingId: meeting.id,
        position: index + 1,
        isLast: index === rows.length - 1,
      }),
    );
    const attendees = reply.children('attendees').flatMap((list) => list.children('attendee'));
    const attendances = attendees.flatMap((attendee) => readAttendee(page, attendee, meeting.id));
    reply.ignore(...passedOver);
    reply.audit();
    const committeeId = context.committeeId ?? null;
    const known = { ...context, meetingId: mid };
    const links = [
      toLink(site, { pageType: 'meeting', meetingId: mid, committeeId }, 'page-of-meeting', known),
    ];
    return { records: [meeting, ...items, ...attendances], links };
  },
};

function readMeeting(reply: ConsumedElement, mid: number, page: ServiceReply): RecordOf<'meeting'> {
  const { site, notices, context } = page;
  const id = ids.meeting(site.install, mid);
  const status = reply.text('meetingstatus');
  const agenda = reply.bool('agendapublished');
  const decisions = reply.bool('decisionpublished');
  const minutes = reply.bool('minutepublished');
  const flagged = agenda !== null && decisions !== null && minutes !== null;
  const time = (name: string): string | null => {
    const printed = reply.text(name);
    return readReplyTime(printed, notices, id) ?? printed;
  };
  return {
    kind: 'meeting',
    id,
    mid,
    committeeIds: context.committeeId === undefined ? [] : [ids.committee(site.install, context.committeeId)],
    committeeName: null,
    ...readReplyDate(reply.text('meetingdate'), notices, id),
    time: readReplyTime(reply.text('meetingtime'), notices, id),
    venue: reply.text('meetinglocation'),
    ...readStatus(statusParts(status), notices, id),
    statusText: status,
    ...(flagged ? toPublication({ agenda, decisions, minutes, draft: false }) : publicationUnknown),
    actualStart: time('meetingactualstarttime'),
    actualFinish: time('meetingactualfinishtime'),
    webcast: reply.bool('iswebcast'),
    note: null,
    listed: false,
  };
}

function readAttendee(
  { site, notices }: ServiceReply,
  attendee: ConsumedElement,
  meetingId: string,
): AttendanceRecord[] {
  const printedName = attendee.attribute('name');
  const uid = Number(attendee.attribute('memberid') ?? Number.NaN);
  attendee.ignore('url', 'photosmallurl', 'photobigurl');
  attendee.audit();
  if (printedName === null || isVacancy(printedName)) return [];
  const printed = {
    uid: Number.isInteger(uid) && uid > 0 ? uid : null,
    printedName,
    role: attendee.attribute('roledescription'),
    statusText: attendee.attribute('attendance'),
    party: attendee.attribute('politicalparty'),
    ward: attendee.attribute('ward'),
    representing: attendee.attribute('representing'),
  };
  return [toAttendance(site.install, meetingId, printed, notices)];
}
