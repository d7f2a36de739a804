import { noticeHtml } from '../notice.ts';
import type { SiteOptions } from '../options.ts';
import type { Site } from '../site.ts';
import { plainText } from './entities.ts';

/** Whether the markup was written after a raw page of the source, or after a description of one only. */
export type MarkupBasis = 'seen-raw' | 'described';

/** What a page is asked for: keys of the query are lower case. */
export interface PageRequest {
  site: Site;
  options: SiteOptions;
  path: string;
  query: string;
  parameters: Map<string, string>;
}

export interface PageParts {
  documentTitle: string;
  description: string;
  /** ISO day for DC.date; null leaves it out. */
  date: string | null;
  mainTitle: string;
  /** HTML of the second heading's inside; null for a page without one. */
  subTitle: string | null;
  breadcrumb: [label: string, href: string][];
  /** `li` elements of the action list. */
  links?: string[];
  content: string;
  /** Opening tag of a form that holds links and content. */
  form?: string;
}

const navigation: [label: string, href: string][] = [
  ['Calendar', 'mgCalendarMonthView.aspx?GL=1&amp;bcr=1'],
  ['Committees', 'mgListCommittees.aspx?bcr=1'],
  ['Councillors', 'mgMemberIndex.aspx?bcr=1'],
  ['Decisions', 'mgDelegatedDecisions.aspx?bcr=1&amp;DM=0&amp;DS=2&amp;K=0&amp;DR=&amp;V=0'],
  ['Meetings', 'ieDocHome.aspx?bcr=1'],
  ['Search documents', 'ieDocSearch.aspx?bcr=1'],
];

/** A whole page: the council's template with ModernGov's `div#modgov` in it. */
export function layout(request: PageRequest, parts: PageParts): string {
  const { site, path, query } = request;
  const title = plainText(parts.documentTitle);
  const notice = noticeHtml(site, path, query);
  return `<!DOCTYPE html>


<html lang="en">
\t<head>
\t\t<meta charset="utf-8">
\t\t<meta name="viewport" content="width=device-width, initial-scale=1">
\t\t<meta http-equiv='X-UA-Compatible' content='IE=edge, chrome=1' /><meta name="DC.title"  content="${title}"/>
<meta name="DC.description"  content="${plainText(parts.description)}"/>
${parts.date === null ? '' : `<meta name="DC.date" scheme="W3CDTF"  content="${parts.date}"/>\n`}<meta name="DC.subject" scheme="eGMS.IPSV"  content="Government, politics and public administration"/>
<meta name="DC.subject" scheme="eGMS.IPSV"  content="Local government"/>

\t\t<title>${title} - ${plainText(site.councilName)}</title>
\t\t<link href="sitespecific/ssMgStyles.css" rel="stylesheet" type="text/css" />
\t</head>
\t<body>
\t\t<a class="sr-only" href="#mgMainContent">Skip to main content</a>
\t\t<header id="page-header">
\t\t\t${notice}
\t\t</header>
\t\t<div role="main">
\t\t\t<a class="is-hidden" name="mgMainContent"></a>
\t\t\t<nav aria-label="Breadcrumb" class="breadcrumb" id="breadcrumb-holder"><ul><li><a href="/">Home</a></li>${breadcrumbHtml(parts)}</ul></nav>
\t\t\t<div id="modgov"><div class="mgHeader"><h1  class="mgMainTitleTxt" >${parts.mainTitle}</h1></div>
${subTitleHtml(parts.subTitle)}\t\t\t${notice}
${parts.form ? `\t${parts.form}\n` : ''}${linksHtml(parts.links)}<div class="mgContent" >
${parts.content}
</div>
${parts.form ? '\t</form>\n' : ''}<div class="mgFooter" >\t\t

\t<p>&nbsp;</p>

<input type="hidden" value="false" id="hidIsExtLinkNewWindow" name="hidIsExtLinkNewWindow">
</div>
</div>
\t\t</div>
\t\t<nav id="side-nav">
\t\t<ul class="menu-list">
${navigation.map(([label, href]) => `<li><a href="${href}">${label}</a></li>`).join('\n')}</ul>
\t\t</nav>
\t\t<footer id="page-footer"><small>${plainText(site.councilName)}</small></footer>
\t</body>
</html>`;
}

function breadcrumbHtml(parts: PageParts): string {
  const links = parts.breadcrumb.map(([label, href]) => `<li><a  href="${href}" >${label}</a></li>`);
  return `${links.join('')}<li>${parts.mainTitle}</li>`;
}

function subTitleHtml(subTitle: string | null): string {
  if (subTitle === null) return '';
  return `\t\t\t<div class="mgSubTitle" >\t
\t\t\t\t<h2 class="mgSubTitleTxt">${subTitle}</h2>
\t\t\t\t</div>
`;
}

function linksHtml(links: string[] = []): string {
  const list = links.length === 0 ? '' : `\n\n<ul  class="mgActionList" >\n${links.join('\n')}\n\n</ul>`;
  return `\t<div class="mgLinks" >\n${list}\n</div>\n`;
}
