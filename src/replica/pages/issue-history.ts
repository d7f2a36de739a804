import { titleAttribute, titleText } from '../markup/entities.ts';
import { layout, type MarkupBasis, type PageRequest } from '../markup/layout.ts';
import { shortDate } from '../printed-date.ts';
import { committeeName, type SiteItem, type SiteMeeting } from '../site.ts';

export const issueHistoryBasis: MarkupBasis = 'described';

/** `mgIssueHistoryHome.aspx?IId=`: the items that an officer tied to one issue. Null for an unknown issue. */
export function issueHistoryPage(request: PageRequest, iid: number): string | null {
  const tied = [...request.site.items.values()].filter(({ item }) => item.issue?.iid === iid);
  const title = tied[0]?.item.issue?.title;
  if (title === undefined) return null;
  return layout(request, {
    documentTitle: `Issue details - ${title}`,
    description: `Details of the issue ${title}`,
    date: null,
    mainTitle: 'Issue details',
    subTitle: titleText(title),
    breadcrumb: [['Decisions', 'mgDelegatedDecisions.aspx?bcr=1']],
    content: `<h2 class="mgSectionTitle">Meetings</h2>\n<ul  class="mgBulletList" >\n${tied.map((entry) => entryHtml(request, entry)).join('\n')}\n</ul>`,
  });
}

function entryHtml(
  { site }: PageRequest,
  { item, meeting }: { item: SiteItem; meeting: SiteMeeting },
): string {
  const cid = meeting.cids[0] ?? 0;
  const when = `${shortDate(meeting.date)} - ${committeeName(site, cid, meeting.date)}`;
  const href = `ieListDocuments.aspx?CId=${String(cid)}&amp;MId=${String(meeting.mid)}#AI${String(item.aiId)}`;
  return `<li><a  href="${href}"  title="${titleAttribute(`Link to meeting of ${when}`)}">${titleText(when)}</a> ${titleText(item.title)}</li>`;
}
