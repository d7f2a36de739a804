import type { Cheerio } from 'cheerio';
import { SelectionError } from '../../../schema/errors.ts';
import { ids } from '../../../schema/records/ids.ts';
import type { MinutegraphRecord, RecordOf } from '../../../schema/records/index.ts';
import type { PageLink } from '../../../schema/records/page.ts';
import { type PartialDate, toPartialDate } from '../../../schema/records/partial-date.ts';
import { type Element, elementsWithin, firstWithin, hasClass, isLink, textOf } from '../../core/dom.ts';
import { lookupKey } from '../../core/lookup.ts';
import { selectOne } from '../../core/selections.ts';
import { printedKind, toDocument } from '../documents.ts';
import { anchorsIn, toLink } from '../links.ts';
import { type MeetingHeading, parseMeetingHeading } from '../meeting-heading.ts';
import { publicationUnknown, readHeadingPublication, readStatus } from '../meeting-status.ts';
import { addressAs, type HtmlPage, type HtmlPageModule } from '../page-module.ts';
import { elementTitle, labelledLines, mainTitle, sizeText, subTitle, titleText } from '../titles.ts';
import { recogniseDocument } from '../urls.ts';
import { parseItemRows } from './meeting-items.ts';

/** A meeting with its agenda, decisions and minutes as far as they are published. */
export const meetingPage: HtmlPageModule = {
  pageType: 'meeting',
  markup: 'seen-raw',
  recognise: (root) =>
    /\s[-–—]\s/.test(titleText(subTitle(root)) ?? '') &&
    (firstWithin(root.toArray(), ({ attribs }) => attribs['id'] === 'mgItemTable') !== undefined ||
      readHeadingPublication(mainTitle(root) ?? '') !== null),
  parse: (page) => {
    const { site, root, context } = page;
    const mid = findMeetingId(page);
    const meeting = parseMeeting(page, mid);
    const items = parseItemRows(page, meeting.id);
    if (meeting.agendaPublished === true && items.count === 0) {
      page.notices.fail('unexpected-count', 'The heading names an agenda, but no item is listed', {
        expected: 'at least 1 item',
        found: '0',
        recordId: meeting.id,
      });
    }
    const known = { ...context, meetingId: mid };
    const links: PageLink[] = items.cut.map(({ itemId, section }) =>
      toLink(site, { pageType: 'agenda-item', itemId }, `cut-${section}`, known),
    );
    const own = anchorsIn(page.$, page.$(linkLists(root)), site);
    if (own.some(({ address }) => address?.pageType === 'attendance' && address.meetingId === mid)) {
      links.push(toLink(site, { pageType: 'attendance', meetingId: mid }, 'attendance', known));
    }
    return { records: [meeting, ...meetingPapers(page, meeting.id), ...items.records], links };
  },
};

/** The lists of papers and of further pages beside the agenda. */
const linkLists = (root: Cheerio<Element>): Element[] =>
  elementsWithin(root.toArray(), (element) => hasClass(element, 'mgLinks'));

function findMeetingId(page: HtmlPage): number {
  const known = addressAs(page, 'meeting')?.meetingId ?? page.context.meetingId;
  if (known !== undefined) return known;
  for (const { address } of anchorsIn(page.$, page.$(linkLists(page.root)), page.site)) {
    if (address?.pageType === 'attendance' || address?.pageType === 'meeting') return address.meetingId;
  }
  throw new SelectionError('.mgLinks a (attendance of this meeting)', '1, or the id in the address', '0');
}

function parseMeeting(page: HtmlPage, mid: number): RecordOf<'meeting'> {
  const { site, $, root, notices, context } = page;
  const id = ids.meeting(site.install, mid);
  const title = subTitle(root);
  const heading = titleText(title) ?? '';
  const committees = anchorsIn($, title, site).filter(
    ({ address }) => address?.pageType === 'committee-details',
  );
  const linkTitle = committees.length === 1 ? committees[0]?.element.attr('title') : undefined;
  const linkedName = /^link to (.+)$/i.exec(linkTitle?.replace(/\s+/g, ' ').trim() ?? '')?.[1] ?? null;
  const read = parseMeetingHeading(heading, linkedName, notices, id);
  const status = readStatus(read.suffixes, notices, id);
  const mainHeading = titleText(selectOne(root, 'h1.mgMainTitleTxt')) ?? '';
  const publication = readHeadingPublication(mainHeading);
  if (publication === null) {
    notices.warn('unmapped-publication-state', `"${mainHeading}" names no known state of a meeting`, {
      expected: 'Meeting, Agenda, Agenda and (draft) minutes, …',
      found: mainHeading,
      recordId: id,
    });
  }
  const cids = [
    ...committees.map(({ address }) =>
      address?.pageType === 'committee-details' ? address.committeeId : null,
    ),
    addressAs(page, 'meeting')?.committeeId ?? null,
    context.committeeId ?? null,
  ].filter((cid) => cid !== null);
  return {
    kind: 'meeting',
    id,
    mid,
    committeeIds: [...new Set(cids)].map((cid) => ids.committee(site.install, cid)),
    committeeName: read.committeeName,
    ...preferredDate(page, read, id),
    time: read.time,
    ...status,
    meetingType: read.meetingType ?? status.meetingType,
    ...(publication ?? publicationUnknown),
    actualStart: null,
    actualFinish: null,
    ...readLabels(page),
    listed: false,
  };
}

/**
 * The head's DC.date, the meeting's own date in machine form, where the heading is of a day or unreadable. A
 * heading that names less than a day does so on purpose: a day in the head of such a page is a filler.
 */
function preferredDate({ $, notices }: HtmlPage, heading: MeetingHeading, recordId: string): PartialDate {
  const meta = firstWithin(
    $.root().toArray(),
    ({ name, attribs }) => name === 'meta' && attribs['name'] === 'DC.date',
  );
  const dc = toPartialDate(meta?.attribs['content']?.trim().slice(0, 10) ?? '');
  if (dc?.datePrecision !== 'day' || (heading.isDated && heading.date.datePrecision !== 'day'))
    return heading.date;
  if (heading.isDated && heading.date.date !== dc.date) {
    notices.warn('date-conflict', "The heading and the page's own date differ", {
      expected: dc.date ?? '',
      found: heading.date.date ?? '',
      recordId,
    });
  }
  return dc;
}

const ignoredLabels = new Set([
  'contact',
  'link',
  'links',
  'webcast',
  'media',
  'video',
  'apologies',
  'quorum',
]);

/** The labelled lines above the items. Contacts are passed over: they are people's phones and e-mails. */
function readLabels({ $, root, notices }: HtmlPage): {
  venue: string | null;
  note: string | null;
  webcast: true | null;
} {
  let venue: string | null = null;
  let note: string | null = null;
  let webcast: true | null = textOf(
    elementsWithin($.root().toArray(), ({ name }) => name === 'script'),
  ).includes('new mgMediaPlayer(')
    ? true
    : null;
  for (const { label, line } of labelledLines($, root.find('.mgContent'))) {
    const key = lookupKey(label);
    if (key === 'venue' || key === 'proposed venue' || key === 'location') {
      const words = line.clone();
      words
        .find('a')
        .filter((_, node) => /directions|map/i.test($(node).text()))
        .remove();
      venue ??= titleText(words)?.replace(/\.$/, '') ?? null;
    } else if (key === 'note' || key === 'notes') {
      note = [note, titleText(line)].filter((part) => part !== null).join('\n') || null;
    } else if (key === 'webcast') {
      webcast = true;
    } else if (!ignoredLabels.has(key)) {
      notices.warn('unmapped-label', `Label "${label}" of a meeting page is not read`, { found: label });
    }
  }
  return { venue, note, webcast };
}

/** Agenda front sheet, packs, supplements, printed minutes and decisions. */
function meetingPapers(page: HtmlPage, meetingId: string): MinutegraphRecord[] {
  const rows = elementsWithin(linkLists(page.root), ({ name }) => name === 'li');
  return rows.flatMap((node) => {
    const row: Cheerio<Element> = page.$(node);
    const anchor = firstWithin([node], isLink);
    const href = anchor?.attribs['href'] ?? '';
    const title = anchor === undefined ? null : elementTitle(anchor);
    const known = recogniseDocument(href);
    if (known === null || title === null) return [];
    const documentKind = printedKind(known.printed);
    const paper = { title, href, sizeText: sizeText(row), restricted: false, documentKind };
    return [toDocument(page.site, paper, { meetingId, itemId: null })];
  });
}
