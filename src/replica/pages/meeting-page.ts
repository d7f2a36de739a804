import { precisionOf } from '../../../schema/case/case-date.ts';
import { plainText, titleAttribute, titleText } from '../markup/entities.ts';
import { layout, type MarkupBasis, type PageRequest } from '../markup/layout.ts';
import { clockTime, longDate, packDate } from '../printed-date.ts';
import { committeeName, type SiteItem, type SiteMeeting } from '../site.ts';
import { itemContent } from './item-content.ts';

export const meetingPageBasis: MarkupBasis = 'seen-raw';

/** `ieListDocuments.aspx?MId=`, with or without `CId`: the meeting in whichever state it is. */
export function meetingPage(request: PageRequest, meeting: SiteMeeting): string {
  const { site, parameters } = request;
  const askedCid = Number(parameters.get('cid') ?? parameters.get('committeeid'));
  const cid = meeting.cids.includes(askedCid) ? askedCid : (meeting.cids[0] ?? 0);
  const committee = committeeName(site, cid, meeting.date);
  const name = meeting.titlePrefix === '' ? committee : `${meeting.titlePrefix}, ${committee}`;
  const when = longDate(meeting.date);
  const time = clockTime(meeting.time);
  const title = `${meeting.state === 'Meeting' ? 'Meeting of' : 'Agenda for'} ${name} on ${when}${time ? `, ${time}` : ''}`;
  const heading = `${name} - ${when}${time ? ` ${time}` : ''}${meeting.cancelled ? ', CANCELLED' : ''}`;
  const committeeLink = `mgCommitteeDetails.aspx?ID=${String(cid)}`;
  return layout(request, {
    documentTitle: title,
    description: `All published information, including reports, for ${title}`,
    date: precisionOf(meeting.date) === 'day' ? meeting.date : null,
    mainTitle: meeting.state,
    subTitle: `<a  href="${committeeLink}"  title="${titleAttribute(`Link to ${committee}`)}">${plainText(heading)}</a>`,
    breadcrumb: [
      ['Committees', 'mgListCommittees.aspx?bcr=1'],
      ['Committee details', committeeLink],
      ['Meetings', `ieListMeetings.aspx?CommitteeId=${String(cid)}`],
    ],
    links: meetingLinks(meeting, name, `${committee} ${when}${time ? ` ${time}` : ''}`),
    content: `${labels(meeting)}${itemTable(request, meeting)}<div class="mgHelpLine" >\t\n</div>\t`,
  });
}

function labels(meeting: SiteMeeting): string {
  const label = (name: string, html: string): string =>
    `\t\t<p><span  class="mgLabel" >${name}: </span>${html}</p>\n`;
  const webcast = `mg_bounce.php?mg_m_id=${String(meeting.mid)}`;
  return [
    meeting.venue === null
      ? ''
      : label(meeting.state === 'Meeting' ? 'Proposed venue' : 'Venue', plainText(meeting.venue)),
    meeting.contact === null ? '' : label('Contact', `${plainText(meeting.contact)}&nbsp; `),
    meeting.webcast
      ? `\t\t\t\t<h2  class="mgSectionTitle" >Media</h2>\n${label('Webcast', `<a  href="${webcast}"  title="${titleAttribute('View the webcast')}">View the webcast</a> `)}`
      : '',
  ].join('');
}

function meetingLinks(meeting: SiteMeeting, name: string, described: string): string[] {
  const attendance = titleAttribute(`Link to attendance details for the meeting of ${described}`);
  const link = `\t\t<li><a  href="mgMeetingAttendance.aspx?ID=${String(meeting.mid)}"  title="${attendance}">Attendance details</a></li>`;
  const time = meeting.time === null ? '' : ` ${meeting.time.replace(':', '.')}`;
  const pack = (kind: string, label: string, number: number): string => {
    const file = `documents/g${String(meeting.agendaId)}/${kind} ${packDate(meeting.date)}${time} ${plainText(name)}.pdf?T=${String(number)}`;
    return `\t\t\t<li><a  href="${file}"   title="${titleAttribute(`Link to ${label.toLowerCase()} pdf file`)}">${label}\n\t\t\t</a>\n\t\t    \n\t\t\t</li>`;
  };
  return [
    ...(meeting.state === 'Meeting' ? [] : [link, pack('Agenda frontsheet', 'Agenda frontsheet', 0)]),
    ...(meeting.decisionsPublished ? [pack('Decisions', 'Printed decisions', 2)] : []),
    ...(meeting.state === 'Agenda and draft minutes'
      ? [pack('Printed draft minutes', 'Printed draft minutes', 1)]
      : []),
    ...(/(and|,) minutes$/.test(meeting.state) ? [pack('Printed minutes', 'Printed minutes', 1)] : []),
  ];
}

function itemTable(request: PageRequest, meeting: SiteMeeting): string {
  if (meeting.items.length === 0 || meeting.state === 'Meeting') return '';
  const rows = meeting.items.map((item) => itemRow(request, meeting, item));
  return `\t\t<table class="mgItemTable"  summary="Table of agenda items" id="mgItemTable">
\t\t<caption  class="mgSectionTitle" >Items</caption>

     <tr>

            <th class="mgHide" abbr="No" scope="col">No.</th>
            <th class="mgHide" abbr="Item" scope="col">Item</th>
    </tr>

${rows.join('')}\t</table>
`;
}

function itemRow({ site, options }: PageRequest, meeting: SiteMeeting, item: SiteItem): string {
  return `\t\t<tr>

\t\t\t<td  class="mgItemNumberCell" ><p  class="mgAiTitleTxt" ><a name="AI${String(item.aiId)}" aria-disabled="true"></a>${titleText(item.printedNumber)}</p></td>
\t\t\t\t
\t\t<td >\t\t\t
${itemContent(site, meeting, item, options.cutAt)}\t\t\t\t\t
        </td>
\t\t</tr>
\t\t
`;
}
