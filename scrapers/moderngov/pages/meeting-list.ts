import type { Cheerio } from 'cheerio';
import { SelectionError } from '../../../schema/errors.ts';
import { ids } from '../../../schema/records/ids.ts';
import type { RecordOf } from '../../../schema/records/index.ts';
import type { PageLink } from '../../../schema/records/page.ts';
import { unknownDate } from '../../../schema/records/partial-date.ts';
import { type Element, firstWithin, hasClass, isElement } from '../../core/dom.ts';
import type { Notices } from '../../core/notices.ts';
import type { AddressOf, MeetingListPart } from '../addresses.ts';
import { anchorsIn, type PageAnchor, toLink } from '../links.ts';
import { readDatedWords } from '../meeting-heading.ts';
import { isPublicationWord, publicationUnknown, readPublication, readStatus } from '../meeting-status.ts';
import { addressAs, type HtmlPage, type HtmlPageModule } from '../page-module.ts';
import { elementTitle, mainTitle, subTitle, titleText } from '../titles.ts';

type Meeting = RecordOf<'meeting'>;

/** A part of the list of a committee's meetings, with links to the parts before and after it. */
export const meetingListPage: HtmlPageModule = {
  pageType: 'meeting-list',
  markup: 'seen-raw',
  recognise: (root) =>
    firstWithin(
      root.toArray(),
      (element) =>
        isPaging(element) || isCommitteeField(element) || (isAnchor(element) && isRowLink(element)),
    ) !== undefined || /^browse meetings/i.test(mainTitle(root) ?? ''),
  parse: (page) => {
    const { site, $, root, notices } = page;
    const committeeId = findCommitteeId(page);
    const committeeName = titleText(subTitle(root));
    const meetings: Meeting[] = [];
    const seen = new Set<number>();
    const links = new Map<string, PageLink>();
    const paging: PageAnchor[] = [];
    for (const anchor of anchorsIn($, root, site)) {
      const { address } = anchor;
      if (address?.pageType === 'meeting-list' && ['earlier', 'later'].includes(address.list.part)) {
        const link = toLink(site, address, `${address.list.part}-meetings`);
        links.set(link.url, link);
        paging.push(anchor);
      }
      if (address?.pageType !== 'meeting' || !anchor.element.toArray().some(leadsToMeeting)) continue;
      if (seen.has(address.meetingId)) continue;
      seen.add(address.meetingId);
      meetings.push(readRow(anchor.element, address, { page, committeeId, committeeName }));
      const link = toLink(site, { ...address, committeeId: address.committeeId ?? committeeId }, 'listed');
      links.set(link.url, link);
    }
    const list = addressAs(page, 'meeting-list')?.list ?? { part: 'around-today' };
    const hasPaging = firstWithin(root.toArray(), isPaging) !== undefined;
    const window = readWindow(list, meetings, hasPaging ? paging : null);
    if (window === null) {
      notices.warn('empty-list', 'The list shows no dated meeting, so what it covers is not known');
      return { records: meetings, links: [...links.values()] };
    }
    const reading: RecordOf<'list-reading'> = {
      kind: 'list-reading',
      committeeId: ids.committee(site.install, committeeId),
      ...window,
      count: meetings.length,
    };
    return { records: [reading, ...meetings], links: [...links.values()] };
  },
};

const isAnchor = ({ name }: Element): boolean => name === 'a';
const isRowLink = (element: Element): boolean => hasClass(element, 'mgMeetingTableLnk');
const isPaging = (element: Element): boolean => hasClass(element, 'mgMeetingsEarlierLater');
const isCommitteeField = ({ name, attribs }: Element): boolean =>
  name === 'input' && attribs['name'] === 'hCommitteeId';
const leadsToMeeting = (element: Element): boolean => isRowLink(element) || isIn(element, 'li');
const isIn = ({ parent }: Element, name: string): boolean =>
  parent !== null && isElement(parent) && parent.name === name;

function findCommitteeId(page: HtmlPage): number {
  const { $, root, site, context } = page;
  const field = firstWithin(root.toArray(), isCommitteeField);
  const hidden = Number(field?.attribs['value'] ?? Number.NaN);
  const known = addressAs(page, 'meeting-list')?.committeeId ?? (hidden > 0 ? hidden : context.committeeId);
  if (known !== undefined) return known;
  for (const { address } of anchorsIn($, root, site)) {
    if (address?.pageType === 'committee-details') return address.committeeId;
  }
  throw new SelectionError('input[name="hCommitteeId"]', '1, or the id in the address', '0');
}

/** `<a>15 Jan 2026 7:30 pm</a> - Agenda, Decisions, Minutes` */
function readRow(
  anchor: Cheerio<Element>,
  address: AddressOf<'meeting'>,
  { page, committeeId, committeeName }: { page: HtmlPage; committeeId: number; committeeName: string | null },
): Meeting {
  const { site, notices } = page;
  const id = ids.meeting(site.install, address.meetingId);
  const closest = anchor.closest('li, tr');
  const [row] = (closest.length > 0 ? closest : anchor.parent()).toArray().filter(isElement);
  const href = anchor.attr('href');
  const link = firstWithin(
    row ? [row] : [],
    (element) => isAnchor(element) && element.attribs['href'] === href,
  );
  const words = titleText(anchor) ?? '';
  const dated = readDatedWords(words);
  if (dated === null) noticeUndated(words, id, notices);
  const parts = ((row ? elementTitle(row, link) : null) ?? '')
    .split(/(?:^|\s)[-–—]\s|[,;()]/)
    .map((part) => part.trim());
  const notes = [...(dated?.suffixes ?? []), ...parts].filter((part) => part !== '');
  const published = notes.filter(isPublicationWord);
  const status = readStatus(
    notes.filter((note) => !isPublicationWord(note)),
    notices,
    id,
  );
  const cids = new Set([committeeId, ...(address.committeeId === null ? [] : [address.committeeId])]);
  return {
    kind: 'meeting',
    id,
    mid: address.meetingId,
    committeeIds: [...cids].map((cid) => ids.committee(site.install, cid)),
    committeeName,
    ...(dated?.date ?? unknownDate),
    time: dated?.time ?? null,
    venue: null,
    ...status,
    ...(readPublication(published) ?? publicationUnknown),
    actualStart: null,
    actualFinish: null,
    webcast: null,
    note: null,
    listed: true,
  };
}

function noticeUndated(words: string, recordId: string, notices: Notices): void {
  notices.fail('date-format', 'A listed meeting has no date that can be read', {
    expected: 'a known date format',
    found: words,
    recordId,
  });
}

const dayOf = (at: string): string => `${at.slice(0, 4)}-${at.slice(4, 6)}-${at.slice(6, 8)}`;

/**
 * The days that the list covers. A year's list covers the year. Any other covers what it shows; towards the
 * meeting that it was paged from, up to that day; and it is open on a side to which its paging offers no more.
 * Null when it shows no date to go by.
 */
function readWindow(
  list: MeetingListPart,
  meetings: readonly Meeting[],
  paging: readonly PageAnchor[] | null,
): { from: string | null; to: string | null } | null {
  if (list.part === 'all-years') return { from: null, to: null };
  if (list.part === 'year') return { from: `${String(list.year)}-01-01`, to: `${String(list.year)}-12-31` };
  const offers = (part: 'earlier' | 'later'): boolean =>
    paging === null ||
    paging.some(({ address }) => address?.pageType === 'meeting-list' && address.list.part === part);
  const shown = meetings
    .flatMap(({ dateFrom, dateTo }) => [dateFrom, dateTo])
    .filter((day) => day !== null)
    .sort();
  const first = shown.at(0) ?? (list.part === 'later' ? dayOf(list.at) : null);
  const last = shown.at(-1) ?? (list.part === 'earlier' ? dayOf(list.at) : null);
  if (first === null && last === null) return null;
  return {
    from: list.part === 'later' ? dayOf(list.at) : offers('earlier') ? (first ?? last) : null,
    to: list.part === 'earlier' ? dayOf(list.at) : offers('later') ? (last ?? first) : null,
  };
}
