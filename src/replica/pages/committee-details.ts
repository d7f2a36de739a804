import { dayRange } from '../../../schema/case/case-date.ts';
import type { CaseBody } from '../../../schema/case/case-file.ts';
import { titleAttribute, titleText } from '../markup/entities.ts';
import { layout, type MarkupBasis, type PageRequest } from '../markup/layout.ts';
import { wordHtml } from '../markup/word-html.ts';
import { nameKey } from '../person-name.ts';
import { committeeName, type Site } from '../site.ts';

export const committeeDetailsBasis: MarkupBasis = 'seen-raw';

/** `mgCommitteeDetails.aspx?ID=`: purpose and present members, as far as the case has them. */
export function committeeDetailsPage(request: PageRequest, body: CaseBody): string {
  const { site, options } = request;
  const cid = String(body.cid);
  const name = committeeName(site, body.cid);
  const about = (what: string): string => titleAttribute(`${what} ${name}`);
  const members = membersHtml(site, body.cid, options.now ?? site.today);
  const purpose = body.purpose?.length
    ? `<h2 class="mgSectionTitle">Purpose of committee</h2>\n\t\t<div class="mgWordPara">${wordHtml(body.purpose)}</div>\n`
    : '';
  return layout(request, {
    documentTitle: `Committee details - ${name}`,
    description: `Description of the purpose and membership of ${name}`,
    date: options.now ?? site.today,
    mainTitle: 'Committee details',
    subTitle: titleText(name),
    breadcrumb: [['Committees', 'mgListCommittees.aspx?bcr=1']],
    links: [
      `\t\t\t<li><a  href="ieListMeetings.aspx?CommitteeId=${cid}"  title="${about('Link to meetings for')}">Browse meetings and agendas for this committee</a></li>\t\t\t\t`,
      `\t\t\t<li><a  href="mgCommitteeMailingList.aspx?ID=${cid}"  title="${about('Link to contact details for the members of')}">View contact details for the members of this committee</a></li>\t`,
      `\t\t\t<li><a  href="mgAttendanceSummary.aspx?RPID=${cid}"  title="${about('Link to attendance statistics for')}">View attendance statistics</a></li>\t`,
      `\t\t\t<li><a  href="mgListDeclarationsOfInterest.aspx?RPID=${cid}"  title="${titleAttribute('Link to declarations of interest')}">View declarations of interest</a></li>\t`,
    ],
    content: `<link rel="alternate" type="application/rss+xml" title="What's new"  href="mgRss.aspx?CID=${cid}"  /> \n\n${purpose}${members}${contactHtml(body)}<div class="mgHelpLine" >\t\n</div>\t\n`,
  });
}

function contactHtml({ contact }: CaseBody): string {
  if (contact === undefined) return '';
  const label = `<p><span  class="mgLabel" >Support officer: </span>${titleText(contact)}. </p>`;
  return `<h2 class="mgSectionTitle">Contact information</h2>\t\t\t\n\n\t\t${label}\n`;
}

function membersHtml(site: Site, cid: number, today: string): string {
  const present = site.memberships.filter((membership) => {
    const from = dayRange(membership.from ?? null)?.from ?? '';
    const to = dayRange(membership.to ?? null)?.to ?? '9999';
    return membership.cid === cid && from <= today && to >= today;
  });
  if (present.length === 0) return '';
  const entries = present.map(({ member, role }) => {
    const known = site.membersByName.get(nameKey(member));
    const name = known?.fullName ?? member;
    const printedRole = role && role !== 'Committee Member' ? titleText(`(${role})`) : '';
    const link = known
      ? `<a  href="mgUserInfo.aspx?UID=${String(known.uid)}"  title="${titleAttribute(`Link to user information for ${name}`)}">${titleText(name)}</a>`
      : titleText(name);
    return `\t\t\t\t\t\t\t<li>${link}&nbsp; ${printedRole}&nbsp; </li>\t\t\n`;
  });
  return `<h2 class="mgSectionTitle">Membership<a name="#MEM"></a></h2>\n\t\t\n\n<ul  class="mgBulletList" >\n\n${entries.join('\n')}\n</ul>\n`;
}
