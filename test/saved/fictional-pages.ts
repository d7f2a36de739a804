import type { CouncilFile } from '../../schema/records/council.ts';

/** A council of the tests' own. */
export function fictionalCouncil(slug: string, changed: Partial<CouncilFile> = {}): CouncilFile {
  return {
    slug,
    name: slug,
    gssCode: null,
    platform: 'moderngov',
    baseUrl: `https://${slug}.invalid`,
    otherHosts: [],
    paceMs: 0,
    extraCa: null,
    reconstruction: null,
    ...changed,
  };
}

interface Parts {
  readonly heading: string;
  readonly title: string;
  readonly links?: string;
  readonly content: string;
}

/** A page in ModernGov's markup, relative links and all. */
export function toPage({ heading, title, links = '', content }: Parts): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${heading} - Council</title>
</head>
<body>
<nav><ul><li><a href="mgListCommittees.aspx?bcr=1">Committees</a></li></ul></nav>
<div id="modgov"><div class="mgHeader"><h1  class="mgMainTitleTxt" >${heading}</h1></div>
<div class="mgSubTitle" >
<h2 class="mgSubTitleTxt">${title}</h2>
</div>
<div class="mgLinks" >
<ul  class="mgActionList" >
${links}
</ul>
</div>
<div class="mgContent" >
${content}
</div>
<div class="mgFooter" >
<p>&nbsp;</p>
</div>
</div>
</body>
</html>`;
}

/** A meeting of committee 204 with one item whose minutes are `minutes`, and which are cut where `cut` says so. */
export function meetingPage(mid: number, minutes: string, cut = false): string {
  const rest = cut
    ? `&nbsp;...&nbsp; <a href="mgAi.aspx?ID=${String(mid)}1">view the full minutes text for item 1.</a>`
    : '';
  return toPage({
    heading: 'Agenda and minutes',
    title:
      '<a  href="mgCommitteeDetails.aspx?ID=204"  title="Link to Waste Committee">Waste Committee - Tuesday 5 March 2024 7&#58;30 pm</a>',
    links: `<li><a  href="mgMeetingAttendance.aspx?ID=${String(mid)}"  title="x">Attendance details</a></li>`,
    content: `<p><span  class="mgLabel" >Venue: </span>Moot Hall</p>
<table class="mgItemTable"  summary="Table of agenda items" id="mgItemTable"><caption  class="mgSectionTitle" >Items</caption>
<tr><td  class="mgItemNumberCell" ><p  class="mgAiTitleTxt" ><a name="AI${String(mid)}1"></a>1.</p></td>
<td><p  class="mgAiTitleTxt" ><a  class="mgAiTitleLnk"   href="documents/s3001/Depot lease.pdf">Depot lease</a></p>
<p class="mgSubItemTitleTxt">Minutes:</p>
<div class="mgWordPara"><p class="MsoNormal">${minutes}${rest}</p></div>
</td></tr></table>`,
  });
}

export const itemPage = (words: string): string =>
  toPage({
    heading: 'Agenda item',
    title: 'Depot lease',
    content: `<p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>${words}</p></div>`,
  });

export const meetingReply = (mid: number): string => `<?xml version="1.0" encoding="utf-8"?>
<meeting><meetingid>${String(mid)}</meetingid><meetingdate>05/03/2024</meetingdate><meetingstatus>Confirmed</meetingstatus>
<agendaitems><agendaitem><agendaitemid>${String(mid)}1</agendaitemid><agendaitemtitle>Depot lease</agendaitemtitle>
<agendaitemnumber>1</agendaitemnumber></agendaitem></agendaitems><attendees></attendees></meeting>`;

export const listReply = (mids: readonly number[]): string => `<?xml version="1.0" encoding="utf-8"?>
<getmeetings><meetingscount> ${String(mids.length)}</meetingscount><committeescount> 1</committeescount>
<committee><committeeid>204</committeeid><committeetitle>Waste Committee</committeetitle>
<committeemeetingcount> ${String(mids.length)}</committeemeetingcount><committeemeetings>${mids
  .map(
    (mid) => `<meeting><meetingid>${String(mid)}</meetingid><meetingdate>05/03/2024</meetingdate></meeting>`,
  )
  .join('')}</committeemeetings></committee></getmeetings>`;
