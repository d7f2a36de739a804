import { dayRange } from '../../../schema/case/case-date.ts';
import type { CaseBody } from '../../../schema/case/case-file.ts';
import { titleAttribute, titleText } from '../markup/entities.ts';
import { layout, type MarkupBasis, type PageRequest } from '../markup/layout.ts';
import { clockTime, shortDate } from '../printed-date.ts';
import { committeeName, mayBeWithin, meetingsOf, type SiteMeeting } from '../site.ts';
import { meetingsAround, meetingsEarlier, meetingsLater } from './meeting-paging.ts';

export const meetingListBasis: MarkupBasis = 'seen-raw';

/**
 * `ieListMeetings.aspx?CommitteeId=`: about fifteen meetings around today, or of a `Year` (0 for all), or
 * those earlier or later than `D`. A meeting without a day is listed under every year that it may be of.
 */
export function meetingListPage(request: PageRequest, body: CaseBody): string {
  const { site, parameters, options } = request;
  const all = meetingsOf(site, body.cid);
  const year = parameters.get('year') ?? parameters.get('yearselect');
  const shown = year === undefined ? pageOf(request, all) : ofYear(all, year);
  const name = committeeName(site, body.cid);
  const cid = String(body.cid);
  const paging = year === undefined ? pagingHtml(cid, all, shown) : '';
  const entries = shown.map((meeting, at) =>
    entryHtml(meeting, committeeName(site, body.cid, meeting.date), cid, at),
  );
  return layout(request, {
    documentTitle: `Browse meetings - ${name}`,
    description: `List of meetings for ${name}`,
    date: options.now ?? site.today,
    mainTitle: 'Browse meetings',
    subTitle: titleText(name),
    breadcrumb: [
      ['Committees', 'mgListCommittees.aspx?bcr=1'],
      ['Committee details', `mgCommitteeDetails.aspx?ID=${cid}`],
    ],
    form: '<form method="post"  action="ieListMeetings.aspx"  id="FormYearSelect">',
    links: [
      `\t\t<li><a  href="mgCommitteeDetails.aspx?ID=${cid}"   title="${titleAttribute(`Link to more information about ${name}`)}">More information about ${titleText(name)}</a></li>`,
      yearSelectHtml(all, year),
    ],
    content: `<div class="mgList" >\n\n\n${hiddenFields(cid)}\n\n${paging}\n\t<div  class="mgTableBorder" >\n\t\t<div  class="mgTableTitleTxt" >\n           Meetings\n\t\t</div> \t\n<ul  class="mgNonBulletTableList"  >${entries.join('')}</ul>\n\t</div>\n\n${paging}</div>\t\n`,
  });
}

function pageOf(request: PageRequest, all: SiteMeeting[]): SiteMeeting[] {
  const { site, parameters, options } = request;
  const boundary = parameters.get('d') ?? '';
  const act = parameters.get('act')?.toLowerCase();
  if (act === 'earlier' && boundary) return meetingsEarlier(all, boundary, options.listLength);
  if (act === 'later' && boundary) return meetingsLater(all, boundary, options.listLength);
  return meetingsAround(all, (options.now ?? site.today).replaceAll('-', ''), options.listLength);
}

function ofYear(all: SiteMeeting[], year: string): SiteMeeting[] {
  if (!/^[1-9]\d{3}$/.test(year)) return all;
  return all.filter((meeting) => mayBeWithin(meeting, `${year}-01-01`, `${year}-12-31`));
}

function entryHtml(meeting: SiteMeeting, name: string, cid: string, at: number): string {
  const time = meeting.time === null ? '' : `&nbsp;${titleText(clockTime(meeting.time))}`;
  const date = shortDate(meeting.date);
  const title = titleAttribute(`Link to meeting details for ${name} meeting of ${date}`);
  const href = `ieListDocuments.aspx?CId=${cid}&amp;MId=${String(meeting.mid)}&amp;Ver=4`;
  const papers = papersText(meeting);
  return `<li  class="mgTable${at % 2 === 0 ? 'Even' : 'Odd'}Row" ><a  class="mgMeetingTableLnk"    href="${href}"  title="${title}">${date}${time}</a>${papers ? ` - ${papers}` : ''}</li>`;
}

function papersText(meeting: SiteMeeting): string {
  if (meeting.cancelled) return 'CANCELLED';
  const papers = [
    ...(meeting.state === 'Meeting' ? [] : ['Agenda']),
    ...(meeting.decisionsPublished ? ['Decisions'] : []),
    ...(meeting.state.includes('minutes') ? ['Minutes'] : []),
  ];
  return papers.join(', ');
}

function pagingHtml(cid: string, all: SiteMeeting[], shown: SiteMeeting[]): string {
  const newest = shown[0];
  const oldest = shown.at(-1);
  if (!newest || !oldest) return '';
  const link = (act: string, key: string, label: string): string =>
    `\t\t\t<a   class="mgTableNextLnk"   href="ieListMeetings.aspx?Act=${act}&amp;CId=${cid}&amp;D=${key}&amp;MD=ielistmeetings"  >${label}</a><span class='mgLinkSep'>. </span>\n`;
  const earlier = all.some((meeting) => meeting.sortKey < oldest.sortKey)
    ? link('earlier', oldest.sortKey, '<img src="mgimages/left5.gif" alt=""/>Earlier meetings')
    : '';
  const later = all.some((meeting) => meeting.sortKey > newest.sortKey)
    ? link('later', newest.sortKey, 'Later meetings<img src="mgimages/right5.gif" alt=""/>')
    : '';
  if (earlier === '' && later === '') return '';
  return `\t    <div  class='mgMeetingsEarlierLater' ><p>\n\n${earlier}\n${later}      \n         </p></div>\n`;
}

function yearSelectHtml(all: SiteMeeting[], chosen: string | undefined): string {
  const years = new Set(all.flatMap((meeting) => dayRange(meeting.date)?.from.slice(0, 4) ?? []));
  const options = [...years].sort().map((year) => {
    const selected = year === chosen ? ' selected="selected"' : '';
    return `\t\t\t<option value="${year}"${selected}>${year}</option>`;
  });
  return `\n        <li><label for="YearSelect">Show meetings for the year: </label>\n\t\t<select\tsize="1" id="YearSelect" name="YearSelect" > \n\t\t<option value="0"> </option>\n${options.join('\n')}\n\t\t</select>\n        <input  class="mgGoButton"   type="submit" name="Submit" value="Go" id="Submit1"/></li>`;
}

function hiddenFields(cid: string): string {
  return `\t<div class="mgHiddenField" >\n\t <input type="hidden" name="hCommitteeId"  value="${cid}" />\n\t <input type="hidden" name="hCategoryId"  value="0" />\n\t <input type="hidden" name="IsInfo"  value="0" id="mgHidden10"/>\n\t <input type="hidden" name="MD"  value="ielistmeetings" id="metadata"/>\n\t</div>`;
}
