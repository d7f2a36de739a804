import type { Site } from '../core/platform.ts';
import type { MeetingListPart, PageAddress } from './addresses.ts';
import { id, positive, splitUrl, toUrl } from './split-url.ts';

/*
 * The only place that knows the source's page names. Names and query keys are compared without case.
 * Addresses are built in one form: install root, one name per page type, ids only, in a fixed order.
 */

const pages = {
  'committee-list': 'mgListCommittees.aspx',
  'committee-details': 'mgCommitteeDetails.aspx',
  'meeting-list': 'ieListMeetings.aspx',
  meeting: 'ieListDocuments.aspx',
  'agenda-item': 'mgAi.aspx',
  attendance: 'mgMeetingAttendance.aspx',
  'member-index': 'mgMemberIndex.aspx',
  member: 'mgUserInfo.aspx',
  'ws-committees': 'mgWebService.asmx/GetCommittees',
  'ws-meetings': 'mgWebService.asmx/GetMeetings',
  'ws-meeting': 'mgWebService.asmx/GetMeeting',
  'ws-councillors': 'mgWebService.asmx/GetCouncillorsByWard',
} as const satisfies Record<PageAddress['pageType'], string>;

/** Second names of the same pages. */
const otherNames: readonly (readonly [string, PageAddress['pageType']])[] = [
  ['mgcommitteestructure.aspx', 'committee-list'],
  ['celistdocuments.aspx', 'meeting'],
];

const typeOfName = new Map<string, PageAddress['pageType']>([
  ...(Object.keys(pages) as PageAddress['pageType'][]).map(
    (type) => [pages[type].toLowerCase(), type] as const,
  ),
  ...otherNames,
]);

/** Pages of the source that are known and not read: told by name instead of "unknown page". */
const unreadPages = new Map([
  ['iedecisiondetails.aspx', 'a decision'],
  ['mgdelegateddecisions.aspx', 'a list of decisions'],
  ['mglistofficerdecisions.aspx', 'a list of officer decisions'],
  ['mgissuehistoryhome.aspx', 'an issue'],
  ['mgissuehistorychronology.aspx', 'an issue'],
  ['mgdecisiondetails.aspx', 'an issue'],
  ['ieissuedetails.aspx', 'an issue'],
  ['mgplanshome.aspx', 'a forward plan'],
  ['mglistplans.aspx', 'a forward plan'],
  ['mglistplanitems.aspx', 'a forward plan'],
  ['mgcalendarmonthview.aspx', 'a calendar'],
  ['mgcalendaragendaview.aspx', 'a calendar'],
  ['mgcalendarweekview.aspx', 'a calendar'],
  ['mgattendancesummary.aspx', 'an attendance summary'],
  ['mguserattendancesummary.aspx', 'an attendance summary'],
  ['mgerror.aspx', 'an error page'],
]);

const isoDay = (text: string | undefined): string | null => {
  const match = /^\s*(\d{2})\/(\d{2})\/(\d{4})\s*$/.exec(text ?? '');
  return match === null ? null : `${match[3] ?? ''}-${match[2] ?? ''}-${match[1] ?? ''}`;
};
const ukDay = (iso: string): string => iso.split('-').reverse().join('/');

function listPart(query: ReadonlyMap<string, string>): MeetingListPart {
  const act = query.get('act')?.toLowerCase();
  const at = /^\d{12}$/.exec(query.get('d') ?? '')?.[0];
  if ((act === 'earlier' || act === 'later') && at !== undefined) return { part: act, at };
  const year = id(query, 'year');
  if (year === 0) return { part: 'all-years' };
  return year === null ? { part: 'around-today' } : { part: 'year', year };
}

/** The page behind an address, absolute or relative; null where it is none that is read here or lacks its id. */
export function recogniseUrl(href: string): PageAddress | null {
  const split = splitUrl(href);
  const pageType = split === null ? undefined : typeOfName.get(split.name);
  if (split === null || pageType === undefined) return null;
  const { query } = split;
  const committeeId = positive(id(query, 'cid', 'committeeid'));
  switch (pageType) {
    case 'committee-list':
    case 'member-index':
    case 'ws-committees':
    case 'ws-councillors':
      return { pageType };
    case 'committee-details': {
      const cid = positive(id(query, 'id', 'cid', 'committeeid'));
      return cid === null ? null : { pageType, committeeId: cid };
    }
    case 'meeting-list':
      // A set of documents that poses as a committee (the constitution) is no list of meetings.
      if (committeeId === null || query.get('info') === '1') return null;
      return { pageType, committeeId, list: listPart(query) };
    case 'meeting': {
      const meetingId = positive(id(query, 'mid', 'meetingid'));
      return meetingId === null ? null : { pageType, meetingId, committeeId };
    }
    case 'agenda-item': {
      const itemId = positive(id(query, 'id'));
      return itemId === null ? null : { pageType, itemId };
    }
    case 'attendance': {
      const meetingId = positive(id(query, 'id', 'mid', 'meetingid'));
      return meetingId === null ? null : { pageType, meetingId };
    }
    case 'member': {
      const memberId = positive(id(query, 'uid'));
      return memberId === null ? null : { pageType, memberId };
    }
    case 'ws-meeting': {
      const meetingId = positive(id(query, 'lmeetingid'));
      return meetingId === null ? null : { pageType, meetingId };
    }
    case 'ws-meetings': {
      const asked = id(query, 'lcommitteeid');
      // Other date forms are silently ignored by the service, which then returns everything: no window is known.
      const from = isoDay(query.get('sfromdate'));
      const to = isoDay(query.get('stodate'));
      return asked === null || from === null || to === null
        ? null
        : { pageType, committeeId: asked, from, to };
    }
  }
}

function queryOf(address: PageAddress): Record<string, string | number> {
  switch (address.pageType) {
    case 'committee-details':
      return { ID: address.committeeId };
    case 'meeting-list':
      switch (address.list.part) {
        case 'around-today':
          return { CId: address.committeeId };
        case 'year':
          return { CId: address.committeeId, Year: address.list.year };
        case 'all-years':
          return { CId: address.committeeId, Year: 0 };
        case 'earlier':
        case 'later':
          return {
            CId: address.committeeId,
            Act: address.list.part,
            D: address.list.at,
            MD: 'ielistmeetings',
          };
      }
      break;
    case 'meeting':
      return address.committeeId === null
        ? { MId: address.meetingId }
        : { CId: address.committeeId, MId: address.meetingId };
    case 'agenda-item':
      return { ID: address.itemId };
    case 'attendance':
      return { ID: address.meetingId };
    case 'member':
      return { UID: address.memberId };
    case 'ws-meeting':
      return { lMeetingId: address.meetingId };
    case 'ws-meetings':
      return {
        lCommitteeId: address.committeeId,
        sFromDate: ukDay(address.from),
        sToDate: ukDay(address.to),
      };
    default:
      return {};
  }
}

/** The canonical address of a page. `recogniseUrl` of it gives the address back. */
export function buildUrl(baseUrl: string, address: PageAddress): string {
  const query = Object.entries(queryOf(address)).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `${baseUrl.replace(/\/+$/, '')}/${pages[address.pageType]}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** True for an address on one of the site's hosts, relative ones included. */
export function isOnSite(href: string, site: Site): boolean {
  const host = toUrl(href, site.baseUrl)?.host;
  return host !== undefined && [new URL(site.baseUrl).host, ...(site.otherHosts ?? [])].includes(host);
}

/**
 * Canonical address of any form of a page's address; null for other hosts and for pages not read here. A meeting's
 * is without its committee: MId alone answers, and a joint meeting has one page, whichever committee led there.
 */
export function canonicalUrl(href: string, site: Site): string | null {
  if (!isOnSite(href, site)) return null;
  const address = recogniseUrl(href);
  if (address === null) return null;
  return buildUrl(site.baseUrl, address.pageType === 'meeting' ? { ...address, committeeId: null } : address);
}

/** What a known page that has no reader is about ("a decision"); null for any other address. */
export function unreadPage(href: string): string | null {
  const split = splitUrl(href);
  return split === null ? null : (unreadPages.get(split.name) ?? null);
}

/** ModernGov's issue id and decision id, where an address has them. */
export function recogniseReference(href: string): { issueIid: number | null; decisionId: number | null } {
  const split = splitUrl(href);
  const about = split === null ? undefined : unreadPages.get(split.name);
  if (split === null || about === undefined) return { issueIid: null, decisionId: null };
  return {
    issueIid: about === 'an issue' ? positive(id(split.query, 'iid')) : null,
    decisionId: about === 'a decision' ? positive(id(split.query, 'id')) : null,
  };
}

/** The parts of `mgConvert2PDF`'s T that name a meeting's printed papers, as in `documents/g…?T=`. */
const packKinds = new Set([0, 1, 2, 9, 10]);

/**
 * The key of a paper: its attachment id, or `g<agenda>-T<kind>`, `b<supplement>-T<kind>`, `p<agenda>-<supplement>`
 * for a meeting's own; null for an address that is no paper. `printed` is the T of a meeting's own paper.
 */
export function recogniseDocument(href: string): { key: number | string; printed: number | null } | null {
  const split = splitUrl(href);
  if (split === null) return null;
  const kind = id(split.query, 't');
  const file = /(?:^|\/)documents\/([a-z])(\d{1,9})(?:\/|$)/i.exec(split.path);
  if (file !== null) {
    const letter = file[1]?.toLowerCase() ?? '';
    const number = Number(file[2]);
    if (letter === 's') return { key: number, printed: null };
    return { key: `${letter}${String(number)}${kind === null ? '' : `-T${String(kind)}`}`, printed: kind };
  }
  const number = positive(id(split.query, 'id'));
  if (number === null) return null;
  if (split.name === 'mgchoosedocpack.aspx') {
    const supplement = positive(id(split.query, 'sid'));
    return { key: `p${String(number)}-${String(supplement ?? 0)}`, printed: supplement === null ? 10 : 9 };
  }
  if (split.name !== 'mgconvert2pdf.aspx') return null;
  if (kind === null) return { key: number, printed: null };
  // T=6 with a member's id prints a register of interests.
  return packKinds.has(kind) ? { key: `g${String(number)}-T${String(kind)}`, printed: kind } : null;
}
