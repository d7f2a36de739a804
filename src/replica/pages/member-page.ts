import { titleAttribute, titleText } from '../markup/entities.ts';
import { layout, type MarkupBasis, type PageRequest } from '../markup/layout.ts';
import { nameKey } from '../person-name.ts';
import { slashDate } from '../printed-date.ts';
import { committeeName, type Site, type SiteMember } from '../site.ts';

export const memberPageBasis: MarkupBasis = 'described';

/** `mgUserInfo.aspx?UID=`: party, ward, terms, committees and (made-up) contact details. */
export function memberPage(request: PageRequest, member: SiteMember): string {
  const { site } = request;
  return layout(request, {
    documentTitle: `Councillor details - ${member.fullName}`,
    description: `Details of ${member.fullName}`,
    date: request.options.now ?? site.today,
    mainTitle: 'Councillor details',
    subTitle: titleText(member.fullName),
    breadcrumb: [['Councillors', 'mgMemberIndex.aspx?bcr=1']],
    content: `<div class="mgUserSideBar" >\n<div class="mgBigPhoto" ><img src="mgimages/nophoto.jpg" alt="${titleText(member.fullName)}" /></div>\n${contactHtml(member)}</div>
<div class="mgUserBody" >
${label('Party', member.party)}${label('Ward', member.ward)}${label('Title', member.keyPosts)}${termsHtml(member)}${appointmentsHtml(site, member)}</div>`,
  });
}

function label(name: string, value: string | null | undefined): string {
  return value ? `<p><span  class="mgLabel" >${name}: </span>${titleText(value)}</p>\n` : '';
}

function contactHtml(member: SiteMember): string {
  if (!member.contact) return '';
  const { email, phone, homeAddress } = member.contact;
  return `<h2 class="mgSectionTitle">Contact information</h2>
<p><span  class="mgLabel" >Home address: </span>${homeAddress.map(titleText).join('<br />')}</p>
<p><span  class="mgLabel" >Home phone: </span>${phone}</p>
<p><span  class="mgLabel" >Home email: </span><a href="mailto:${email}">${email}</a></p>
`;
}

function termsHtml(member: SiteMember): string {
  if (!member.terms?.length) return '';
  const terms = member.terms.map(
    ({ from, to }) => `<li>${titleText(`${slashDate(from)} - ${to ? slashDate(to) : ''}`)}</li>`,
  );
  return `<h2 class="mgSectionTitle">Terms of Office</h2>\n<ul  class="mgBulletList" >\n${terms.join('\n')}\n</ul>\n`;
}

function appointmentsHtml(site: Site, member: SiteMember): string {
  const key = nameKey(member.name);
  const held = site.memberships.filter((membership) => nameKey(membership.member) === key);
  const present = held.filter(
    (membership) => !membership.to || membership.to >= site.today.slice(0, membership.to.length),
  );
  if (present.length === 0) return '';
  const entries = present.map(({ cid, role }) => {
    const name = committeeName(site, cid);
    const printedRole = role && role !== 'Committee Member' ? titleText(` (${role})`) : '';
    return `<li><a  href="mgCommitteeDetails.aspx?ID=${String(cid)}"  title="${titleAttribute(`Link to details for ${name}`)}">${titleText(name)}</a>${printedRole}</li>`;
  });
  return `<h2 class="mgSectionTitle">Committee appointments</h2>\n<ul  class="mgBulletList" >\n${entries.join('\n')}\n</ul>\n`;
}
