import { documentReply } from './documents.ts';
import type { PageRequest } from './markup/layout.ts';
import { robotsText, type SiteOptions } from './options.ts';
import { agendaItemPage } from './pages/agenda-item.ts';
import { attendancePage } from './pages/attendance-page.ts';
import { committeeDetailsPage } from './pages/committee-details.ts';
import { committeeListPage } from './pages/committee-list.ts';
import { errorPage } from './pages/error-page.ts';
import { issueHistoryPage } from './pages/issue-history.ts';
import { meetingListPage } from './pages/meeting-list.ts';
import { meetingPage } from './pages/meeting-page.ts';
import { memberIndexPage } from './pages/member-index.ts';
import { memberPage } from './pages/member-page.ts';
import { layoutRequest, type Reply, replyHtml, replyText } from './reply.ts';
import type { Site } from './site.ts';
import { webServiceReply } from './web-service/operations.ts';

type PageHandler = (request: PageRequest) => string | null;

/** Page names are found case apart; a handler gives null for an id that the site does not have. */
const pages: Record<string, PageHandler> = {
  'mglistcommittees.aspx': committeeListPage,
  'mgcommitteestructure.aspx': committeeListPage,
  'mgcommitteedetails.aspx': (request) => {
    const body = request.site.committees.get(idOf(request, 'id'));
    return body ? committeeDetailsPage(request, body) : null;
  },
  'ielistmeetings.aspx': (request) => {
    const body = request.site.committees.get(idOf(request, 'committeeid', 'cid', 'hcommitteeid'));
    return body ? meetingListPage(request, body) : null;
  },
  'ielistdocuments.aspx': (request) => {
    const meeting = request.site.meetings.get(idOf(request, 'mid', 'meetingid'));
    return meeting ? meetingPage(request, meeting) : null;
  },
  'mgai.aspx': (request) => {
    const found = request.site.items.get(idOf(request, 'id'));
    return found ? agendaItemPage(request, found.meeting, found.item) : null;
  },
  'mgmeetingattendance.aspx': (request) => {
    const meeting = request.site.meetings.get(idOf(request, 'id'));
    return meeting ? attendancePage(request, meeting) : null;
  },
  'mgmemberindex.aspx': memberIndexPage,
  'mguserinfo.aspx': (request) => {
    const member = request.site.membersByUid.get(idOf(request, 'uid'));
    return member ? memberPage(request, member) : null;
  },
  'mgissuehistoryhome.aspx': (request) => issueHistoryPage(request, idOf(request, 'iid')),
  'mgerror.aspx': errorPage,
  '': committeeListPage,
};

/** The site's answer to an address; `form` holds the fields of a posted form. */
export function route(site: Site, options: SiteOptions, target: string, form: string): Reply {
  const at = target.indexOf('?');
  const fullPath = at === -1 ? target : target.slice(0, at);
  const query = at === -1 ? '' : target.slice(at);
  if (fullPath.toLowerCase() === '/robots.txt') {
    const robots = robotsText(options.robots);
    return robots === null ? replyText(404, 'Not found') : replyText(200, robots);
  }
  if (!fullPath.toLowerCase().startsWith(options.basePath.toLowerCase())) return replyText(404, 'Not found');
  // A cookieless session puts a segment of its own before the page's name.
  const path = fullPath.slice(options.basePath.length).replace(/^\/\(X\(1\)S\([^)]*\)\)/i, '');
  const request = layoutRequest(site, options, path, query, form);
  const name = path.replace(/^\//, '').toLowerCase();
  if (name.startsWith('mgwebservice.asmx')) return webServiceReply(request, name);
  if (name.startsWith('documents/') || name === 'mgconvert2pdf.aspx') return documentReply(request);
  const handler = Object.hasOwn(pages, name) ? pages[name] : undefined;
  if (!handler) return replyText(404, 'Not found');
  const html = handler(request);
  if (html !== null) return replyHtml(html);
  if (options.unknownId === 'redirect') {
    return {
      status: 302,
      type: 'text/html; charset=utf-8',
      headers: { Location: `${options.basePath}/mgError.aspx` },
      body: '',
    };
  }
  return replyHtml(errorPage(request));
}

function idOf(request: PageRequest, ...keys: string[]): number {
  for (const key of keys) {
    const value = request.parameters.get(key);
    // Junk after the number, as in `Ver=4%29`, does not stop the source from answering.
    const digits = /^\d+/.exec(value ?? '')?.[0];
    if (digits) return Number(digits);
  }
  return 0;
}
