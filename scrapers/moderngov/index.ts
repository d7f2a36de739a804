import type { Cheerio, CheerioAPI } from 'cheerio';
import { WrongPageError } from '../../schema/errors.ts';
import type { PageContext, PageType, ParsedPage } from '../../schema/records/page.ts';
import { type Element, firstWithin } from '../core/dom.ts';
import { type Notices, startNotices } from '../core/notices.ts';
import type { PageInput, Platform } from '../core/platform.ts';
import { type PageAddress, toContext } from './addresses.ts';
import { committeeLinks, entryLinks, meetingLinks } from './entry-links.ts';
import { finishRecords } from './finish-records.ts';
import { bodyText, type LoadedBody, loadBody } from './load-body.ts';
import type { HtmlPageModule, PageYield, ServiceModule } from './page-module.ts';
import { pageUrl } from './page-url.ts';
import { agendaItemPage } from './pages/agenda-item.ts';
import { attendancePage } from './pages/attendance.ts';
import { committeeDetailsPage } from './pages/committee-details.ts';
import { committeeListPage } from './pages/committee-list.ts';
import { meetingPage } from './pages/meeting.ts';
import { meetingListPage } from './pages/meeting-list.ts';
import { memberPage } from './pages/member.ts';
import { memberIndexPage } from './pages/member-index.ts';
import { canonicalUrl, recogniseUrl, unreadPage } from './urls.ts';
import { getCommittees } from './web-service/get-committees.ts';
import { getCouncillorsByWard } from './web-service/get-councillors-by-ward.ts';
import { getMeeting } from './web-service/get-meeting.ts';
import { getMeetings } from './web-service/get-meetings.ts';
import { describeStranger, recogniseStranger } from './wrong-page.ts';

/** The first that recognises a page is the page's: the more telling marks stand first. */
const pageModules: readonly HtmlPageModule[] = [
  agendaItemPage,
  meetingPage,
  meetingListPage,
  committeeDetailsPage,
  memberPage,
  attendancePage,
  memberIndexPage,
  committeeListPage,
];
const serviceModules: readonly ServiceModule[] = [
  getCommittees,
  getMeetings,
  getMeeting,
  getCouncillorsByWard,
];

/** Council sites on ModernGov (modern.gov), by their web service and by their pages. */
export const moderngov: Platform = {
  name: 'moderngov',
  recognise: (url) => {
    const address = recogniseUrl(url);
    return address === null ? null : { pageType: address.pageType, context: toContext(address) };
  },
  recogniseContent: (body) => pageTypeOf(loadBody(body)),
  canonicalUrl,
  pageUrl,
  markup: (pageType) =>
    [...pageModules, ...serviceModules].find((m) => m.pageType === pageType)?.markup ?? 'described',
  entryLinks,
  committeeLinks,
  meetingLinks,
  parse,
};

/** `div#modgov`, or nothing where the page has none. */
function findContent($: CheerioAPI): Cheerio<Element> {
  const found = firstWithin($.root().toArray(), ({ attribs }) => attribs['id'] === 'modgov');
  return $(found === undefined ? [] : [found]);
}

function pageTypeOf(body: LoadedBody): PageType | null {
  if (body.form === 'reply')
    return serviceModules.find((module) => module.recognise(body.root))?.pageType ?? null;
  const root = findContent(body.$);
  return root.length === 0 ? null : (pageModules.find((module) => module.recognise(root))?.pageType ?? null);
}

function parse(page: PageInput): ParsedPage {
  const body = loadBody(page.body);
  const address = page.url === null ? null : recogniseUrl(page.url);
  const shown = pageTypeOf(body);
  const asked = page.pageType ?? address?.pageType ?? null;
  const pageType = asked ?? shown;
  if (pageType === null) throw strange(page, body, 'a page that is read here');
  if (asked !== null && shown !== null && shown !== asked) {
    throw new WrongPageError(`This is a ${shown} page, not the ${asked} page asked for`, asked, shown);
  }
  const notices = startNotices();
  const { records, links } = read(page, pageType, body, address, notices, shown !== null);
  const finished = finishRecords(records, notices);
  return { pageType, install: page.site.install, records: finished, links, problems: notices.problems };
}

function read(
  page: PageInput,
  pageType: PageType,
  body: LoadedBody,
  address: PageAddress | null,
  notices: Notices,
  isShown: boolean,
): PageYield {
  const known: PageContext = { ...page.context, ...(address === null ? {} : toContext(address)) };
  const shared = { site: page.site, address, context: known, $: body.$, notices };
  if (body.form === 'reply') {
    const module = isShown ? serviceModules.find((m) => m.pageType === pageType) : undefined;
    if (module === undefined) throw strange(page, body, pageType);
    return module.parse({ ...shared, root: body.root });
  }
  const module = pageModules.find((m) => m.pageType === pageType);
  const root = findContent(body.$);
  // A page whose markup was only described may lack the marks: then its own counted selections decide.
  const mayLackMarks =
    module?.markup === 'described' &&
    root.length > 0 &&
    recogniseStranger(bodyText(page.body), body.$) === null;
  if (module === undefined || !(isShown || mayLackMarks)) throw strange(page, body, pageType);
  return module.parse({ ...shared, root });
}

function strange(page: PageInput, body: LoadedBody, expected: string): WrongPageError {
  const about = page.url === null ? null : unreadPage(page.url);
  const found =
    body.form === 'reply'
      ? `a reply with the outermost element <${body.root.name}>`
      : about !== null && findContent(body.$).length > 0
        ? `${about}, which is known but not read by this version`
        : describeStranger(bodyText(page.body), body.$);
  return new WrongPageError(`This is ${found}, not ${expected}`, expected, found);
}
