import type { CaseDocument, CaseItem } from '../../../schema/case/case-item.ts';
import { plainText, titleAttribute, titleText } from '../markup/entities.ts';
import { isCutAt, wordHtml } from '../markup/word-html.ts';
import { decisionOf, minutesOf, type Site, type SiteItem, type SiteMeeting } from '../site.ts';

/** The inside of an item, the same on the meeting page and on its own page. */
export function itemContent(site: Site, meeting: SiteMeeting, item: SiteItem, cutAt: number | null): string {
  const documents = visibleDocuments(item);
  const report = documents.find((document) => isReport(item, document));
  const others = documents.filter((document) => document !== report);
  const decision = decisionOf(meeting, item);
  const minutes = minutesOf(site, meeting, item);
  const cut =
    cutAt !== null && isCutAt(minutes, cutAt) ? { limit: cutAt, link: fullTextLink(item) } : undefined;
  return [
    titleHtml(item, report),
    item.issue ? issueLink(item.issue) : '',
    item.agendaText?.length ? wordPara(wordHtml(item.agendaText)) : '',
    item.restricted ? '<p>This item is restricted and its papers are not published.</p>\n' : '',
    others.length > 0 ? documentsHtml(item, others) : '',
    decision.length > 0 ? section('Decision:', wordHtml(decision)) : '',
    minutes.length > 0 ? section('Minutes:', wordHtml(minutes, cut)) : '',
    recordedVotes(item, meeting.mid),
  ].join('');
}

/** Address of a document below the install's folder, raw spaces and line breaks included. */
export function documentPath(document: CaseDocument): string {
  const id = String(document.attachmentId ?? 0);
  if (document.address === 'convert') return `mgConvert2PDF.aspx?ID=${id}`;
  return `documents/s${id}/${document.fileName ?? `${document.title.replace(/[/\\:*?"<>|#%&]/g, '_')}.pdf`}`;
}

function section(label: string, html: string): string {
  return `<p class="mgSubItemTitleTxt">${label}</p>\n${wordPara(html)}`;
}

function wordPara(html: string): string {
  return `<div class="mgWordPara">${html}</div> \n`;
}

function titleHtml(item: SiteItem, report: CaseDocument | undefined): string {
  if (!report) return `\n\t\t\t\t\t<p  class="mgAiTitleTxt" >${titleText(item.title)}</p>\n`;
  const title = titleAttribute(`Link to document '${item.title}' pdf file`);
  return `\n\t\t\n\t\t\t\t\t<p  class="mgAiTitleTxt" ><a  class="mgAiTitleLnk"   href="${documentPath(report)}"    \n\t\t\t\t\ttitle="${title}">${titleText(item.title)} ${fileSize(report)}</a></p>\n`;
}

function documentsHtml(item: SiteItem, documents: CaseDocument[]): string {
  const number =
    item.printedNumber === '' ? '' : `<span  class="mgHide" >, item ${item.printedNumber}</span>`;
  const entries = documents.map((document) => {
    const title = `Link to document ${titleText(`'${document.title}'`)} pdf file`;
    return `\t\t\t\t\t\t    <li>\n\t\t\t\t\t\t    <a  href="${documentPath(document)}"   title="${title}">${titleText(document.title)} ${number}\n\t\t\t\t\t\t    ${fileSize(document)}</a>  </li>\n`;
  });
  return `<p class="mgSubItemTitleTxt">Additional documents:</p>\n\n<ul  class="mgBulletList" >\n${entries.join('')}\n</ul>\n`;
}

function fileSize(document: CaseDocument): string {
  if (!document.sizeText) return '';
  return `<span  class="mgFileSize" ><img height="12" src="mgimages/logo-pdf-1.gif" width="12" alt="pdf icon" /> ${titleText(document.sizeText)}</span> `;
}

function issueLink(issue: NonNullable<CaseItem['issue']>): string {
  const title = titleAttribute(`Link to issue history for ${issue.title}`);
  return `\n<ul  class="mgActionList" >\n<li><a  href="mgIssueHistoryHome.aspx?IId=${String(issue.iid)}&amp;Opt=0"  title="${title}">Find out more about this issue</a></li>\n</ul>\n`;
}

/** The source's tidied HTML breaks the line between an attribute's name and its value. */
function fullTextLink(item: SiteItem): string {
  const number = item.printedNumber;
  const title = plainText(`Link to view the full item text for item ${number}, ${item.title}`);
  return `<a href=\n"mgAi.aspx?ID=${String(item.aiId)}" title=\n"${title}">\nview the full minutes text for item ${titleText(number)}</a>`;
}

function recordedVotes(item: SiteItem, mid: number): string {
  if (!item.recordedVotes?.length) return '';
  const rows = item.recordedVotes.map(
    (vote) =>
      `\t\t\t\t\t\t<tr>\n\t\t\t\t\t\t\t<td>${titleText(vote.title)}</td>\n\t\t\t\t\t\t\t<td>${titleText(vote.type)}</td>\n\t\t\t\t\t\t\t<td>\n\t\t\t\t\t\t\t${voteLines(vote.text ?? '')}\n\t\t\t\t\t\t\t</td>\n\t\t\t\t\t\t\t<td>\n\t\t\t\t\t\t\t<img alt='' src='mgImages/motions/Motion${vote.result === 'Carried' ? 'Positive' : 'Negative'}.png' />${titleText(vote.result)}\n\t\t\t\t\t\t\t</td>\n\t\t\t\t\t\t</tr>\t\n`,
  );
  // The source's own header row has no row element and closes a cell that it never opened.
  return `\t\t\t
\t\t\t\t\t<table  class="mgTableNoBorderFullWidth" >
\t\t\t\t\t\t<caption  class="mgSectionTitle" >Recorded Vote</caption>
\t\t\t\t\t\t<thead>
\t\t\t\t\t\t
\t\t\t\t\t\t<th scope="col">Title</th><th scope="col">Type</th><th scope="col">Recorded Vote text</th><th scope="col">Result</th>
\t\t\t\t\t\t</th>
${rows.join('')}
\t\t\t\t\t</table>
\t\t\t\t\t
\t\t\t\t\t<li><a  href="mgListRecordedVotesShort.aspx?AIID=${String(item.aiId)}&amp;MID=${String(mid)}"  title="${titleAttribute('Link to recorded votes for this item')}">View Recorded Vote for this item</a></li>
`;
}

const voteLines = (text: string): string => text.split('\n').map(titleText).join('<br />');

function visibleDocuments(item: CaseItem): CaseDocument[] {
  return (item.documents ?? []).filter((document) => !document.restricted);
}

function isReport(item: CaseItem, document: CaseDocument): boolean {
  return document.title.toLowerCase() === item.title.toLowerCase();
}
