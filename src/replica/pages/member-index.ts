import { titleAttribute, titleText } from '../markup/entities.ts';
import { layout, type MarkupBasis, type PageRequest } from '../markup/layout.ts';
import { type SiteMember, sittingMembers } from '../site.ts';

export const memberIndexBasis: MarkupBasis = 'described';

/** `mgMemberIndex.aspx?FN=ALPHA|WARD|PARTY&VW=LIST|TABLE`. */
export function memberIndexPage(request: PageRequest): string {
  const { site, parameters } = request;
  const order = (parameters.get('fn') ?? 'ALPHA').toUpperCase();
  const members = sittingMembers(site).sort((a, b) => compare(sortKey(a, order), sortKey(b, order)));
  const table = parameters.get('vw')?.toUpperCase() === 'TABLE';
  return layout(request, {
    documentTitle: 'Your Councillors',
    description: 'Find councillors',
    date: request.options.now ?? site.today,
    mainTitle: 'Your Councillors',
    subTitle: null,
    breadcrumb: [],
    links: ['ALPHA', 'WARD', 'PARTY'].map(
      (by) =>
        `\t\t<li><a  href="mgMemberIndex.aspx?FN=${by}&amp;VW=LIST&amp;PIC=0"  >View councillors by ${by.toLowerCase()}</a></li>`,
    ),
    content: table ? tableHtml(members) : listHtml(members),
  });
}

function listHtml(members: SiteMember[]): string {
  const entries = members.map(
    (member) =>
      `<li><a  href="mgUserInfo.aspx?UID=${String(member.uid)}"  title="${linkTitle(member)}"><img src="mgimages/nophoto.jpg" alt="" /></a>\n${memberLink(member)}\n${detail(member.ward)}${detail(member.party)}</li>`,
  );
  return `<div class="mgThumbsList" >\n<ul>\n${entries.join('\n')}\n</ul>\n</div>`;
}

function tableHtml(members: SiteMember[]): string {
  const rows = members.map(
    (member, at) =>
      `<tr  class="mgTable${at % 2 === 0 ? 'Odd' : 'Even'}Row" ><td>${memberLink(member)}</td><td>${titleText(member.party ?? '')}</td><td>${titleText(member.ward ?? '')}</td></tr>`,
  );
  return `<table  class="mgStatsTable"  id="mgTable1" summary="Table of councillors" >
<thead><tr><th scope="col">Councillor</th><th scope="col">Political party</th><th scope="col">Ward</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function memberLink(member: SiteMember): string {
  return `<a  href="mgUserInfo.aspx?UID=${String(member.uid)}"  title="${linkTitle(member)}">${titleText(member.fullName)}</a>`;
}

function linkTitle(member: SiteMember): string {
  return titleAttribute(`Link to user information for ${member.fullName}`);
}

function detail(text: string | null | undefined): string {
  return text ? `<p>${titleText(text)}</p>\n` : '';
}

function sortKey(member: SiteMember, order: string): string {
  const surname = member.name.split(' ').at(-1) ?? '';
  const first = order === 'WARD' ? (member.ward ?? '') : order === 'PARTY' ? (member.party ?? '') : '';
  return `${first}|${surname}|${member.name}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
