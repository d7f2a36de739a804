import type { Attendee } from '../attendees.ts';
import { plainText, titleAttribute, titleText } from '../markup/entities.ts';
import { layout, type MarkupBasis, type PageRequest } from '../markup/layout.ts';
import { clockTime, longDate } from '../printed-date.ts';
import { attendance, committeeName, type Site, type SiteMeeting } from '../site.ts';

export const attendancePageBasis: MarkupBasis = 'described';

/** `mgMeetingAttendance.aspx?ID=`: one row a person with role and status; officers are among them. */
export function attendancePage(request: PageRequest, meeting: SiteMeeting): string {
  const { site } = request;
  const cid = meeting.cids[0] ?? 0;
  const name = committeeName(site, cid, meeting.date);
  const time = clockTime(meeting.time);
  const heading = `${name} - ${longDate(meeting.date)}${time ? ` ${time}` : ''}`;
  const rows = attendance(site, meeting).map((attendee, at) => rowHtml(site, attendee, at));
  return layout(request, {
    documentTitle: `Meeting attendance - ${heading}`,
    description: `Attendance details for ${heading}`,
    date: null,
    mainTitle: 'Meeting attendance',
    subTitle: `<a  href="ieListDocuments.aspx?CId=${String(cid)}&amp;MId=${String(meeting.mid)}"  title="${titleAttribute('Link to meeting details')}">${plainText(heading)}</a>`,
    breadcrumb: [
      ['Committees', 'mgListCommittees.aspx?bcr=1'],
      ['Committee details', `mgCommitteeDetails.aspx?ID=${String(cid)}`],
      ['Meetings', `ieListMeetings.aspx?CommitteeId=${String(cid)}`],
    ],
    content: `<table  class="mgStatsTable"  summary="Table of meeting attendance" >
<caption  class="mgSectionTitle" >Attendance</caption>
<thead>
<tr><th scope="col">Attendee</th><th scope="col">Role</th><th scope="col">Attendance</th></tr>
</thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`,
  });
}

function rowHtml(site: Site, attendee: Attendee, at: number): string {
  const member = attendee.uid === null ? undefined : site.membersByUid.get(attendee.uid);
  const isOfficer = /officer/i.test(attendee.role);
  const name = member?.fullName ?? (isOfficer ? attendee.name : `Councillor ${attendee.name}`);
  const link = member
    ? `<a  href="mgUserInfo.aspx?UID=${String(member.uid)}"  title="${titleAttribute(`Link to user information for ${name}`)}">${titleText(name)}</a>`
    : titleText(name);
  const row = at % 2 === 0 ? 'Odd' : 'Even';
  return `<tr  class="mgTable${row}Row" ><td>${link}</td><td>${titleText(attendee.role)}</td><td>${titleText(attendee.status)}</td></tr>`;
}
