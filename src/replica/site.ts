import { dayRange } from '../../schema/case/case-date.ts';
import type { CaseBody, CaseFile, CaseMember, CaseMembership } from '../../schema/case/case-file.ts';
import type { CaseItem } from '../../schema/case/case-item.ts';
import type { CaseMeeting, PageKind } from '../../schema/case/case-meeting.ts';
import type { TextBlock } from '../../schema/case/case-text.ts';
import { type Attendee, attendeesOf } from './attendees.ts';
import { importCase } from './import-case.ts';
import { toMinutes } from './minutes/item-minutes.ts';
import { nameKey } from './person-name.ts';

export interface SiteItem extends CaseItem {
  aiId: number;
  /** As printed on the page, "7." or "6 a)"; empty for a row without a number. */
  printedNumber: string;
  /** Internal order, which is not the printed number; 0 for a section heading. */
  order: number;
}

export interface SiteMeeting {
  mid: number;
  agendaId: number;
  cids: number[];
  date: string | null;
  time: string | null;
  venue: string | null;
  state: PageKind;
  cancelled: boolean;
  status: string;
  titlePrefix: string;
  contact: string | null;
  webcast: boolean;
  decisionsPublished: boolean;
  items: SiteItem[];
  /** `yyyyMMddHHmm`, the paging key of the meeting list; zeros where nothing is known. */
  sortKey: string;
  source: CaseMeeting;
}

export interface SiteMember extends CaseMember {
  uid: number;
  /** "Councillor Anne Hutton". */
  fullName: string;
}

/** A case file with its lookups: everything that the pages and the web service are rendered from. */
export interface Site {
  install: string;
  councilName: string;
  baseUrl: string;
  originalBaseUrl: string | null;
  notice: string;
  today: string;
  webService: boolean;
  fictional: boolean;
  committees: Map<number, CaseBody>;
  members: SiteMember[];
  memberships: CaseMembership[];
  meetings: Map<number, SiteMeeting>;
  items: Map<number, { item: SiteItem; meeting: SiteMeeting }>;
  membersByUid: Map<number, SiteMember>;
  membersByName: Map<string, SiteMember>;
}

/**
 * The site of a case at one version: 1 is the file as it stands, n takes the (n-1)th revision of every
 * meeting that has one.
 */
export function toSite(caseFile: CaseFile, version = 1): Site {
  const complete = importCase(caseFile);
  const members = (complete.members ?? []).flatMap((member) =>
    member.uid
      ? [{ ...member, uid: member.uid, fullName: `${member.title ?? 'Councillor'} ${member.name}` }]
      : [],
  );
  const site: Site = {
    install: complete.install ?? '',
    councilName: complete.council.name,
    baseUrl: complete.council.baseUrl,
    originalBaseUrl: complete.originalBaseUrl ?? null,
    notice: complete.notice ?? '',
    today: complete.today ?? dayAfterLast(complete.meetings),
    webService: complete.webService ?? true,
    fictional: complete.fictional ?? false,
    committees: new Map(complete.bodies.map((body) => [body.cid, body])),
    members,
    memberships: complete.memberships ?? [],
    meetings: new Map(),
    items: new Map(),
    membersByUid: new Map(members.map((member) => [member.uid, member])),
    membersByName: new Map(members.map((member) => [nameKey(member.name), member])),
  };
  for (const meeting of complete.meetings) addMeeting(site, meeting, version);
  return site;
}

/**
 * The committee's name in force on the meeting's date: on the last of its possible days where only month or year
 * is known; its present name for a meeting without any.
 */
export function committeeName(site: Site, cid: number, date: string | null = null): string {
  const names = site.committees.get(cid)?.names ?? [];
  const day = dayRange(date)?.to;
  const fitting =
    day === undefined ? [] : names.filter((name) => (dayRange(name.from ?? null)?.from ?? '') <= day);
  const inForce = fitting.filter(
    (name) => day === undefined || (dayRange(name.to ?? null)?.to ?? '9999') >= day,
  );
  return (inForce.at(-1) ?? fitting.at(-1) ?? names.at(-1))?.name ?? '';
}

export function isExpired(site: Site, body: CaseBody): boolean {
  const end = dayRange(body.names.at(-1)?.to ?? null)?.to;
  return body.expired ?? (end !== undefined && end < site.today);
}

/** The heading that the committee stands under; null where the case gives none. */
export function categoryOf({ category, kind }: CaseBody): string | null {
  return category ?? (kind ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` : null);
}

/** Members in office today; those without known terms are taken to be. */
export function sittingMembers(site: Site): SiteMember[] {
  return site.members.filter(
    ({ terms }) => !terms?.length || terms.some(({ to }) => !to || (dayRange(to)?.to ?? '') >= site.today),
  );
}

/** Meetings of a committee, joint ones among them, latest first. */
export function meetingsOf(site: Site, cid: number): SiteMeeting[] {
  const found = [...site.meetings.values()].filter((meeting) => meeting.cids.includes(cid));
  return found.sort((a, b) => (a.sortKey < b.sortKey ? 1 : a.sortKey > b.sortKey ? -1 : b.mid - a.mid));
}

/** Whether the meeting may have been within the days, both included: true when nothing is known of its date. */
export function mayBeWithin(meeting: SiteMeeting, from: string, to: string): boolean {
  const range = dayRange(meeting.date);
  return range === null || (range.from <= to && range.to >= from);
}

/** The minutes text of an item: as given, or put into words from its facts. */
export function minutesOf(site: Site, meeting: SiteMeeting, item: SiteItem): TextBlock[] {
  if (!meeting.state.includes('minutes')) return [];
  const cid = meeting.cids[0] ?? 0;
  const names = (site.committees.get(cid)?.names ?? []).map((name) => name.name);
  return item.minutes ?? toMinutes(item, meeting.source, names);
}

export function decisionOf(meeting: SiteMeeting, item: SiteItem): TextBlock[] {
  return meeting.decisionsPublished ? (item.decision ?? []) : [];
}

export function attendance(site: Site, meeting: SiteMeeting): Attendee[] {
  return attendeesOf(meeting.source, site.membersByName);
}

function addMeeting(site: Site, given: CaseMeeting, version: number): void {
  const revision = (given.revisions ?? []).slice(0, Math.max(version - 1, 0)).at(-1);
  if (revision?.removed) return;
  const source: CaseMeeting = { ...given, ...revision, items: revision?.items ?? given.items };
  const date = source.date ?? null;
  const time = source.time ?? null;
  const cancelled = source.cancelled ?? false;
  const items = source.items.map(toSiteItem);
  const state = source.pageKind ?? stateFromItems(source);
  const meeting: SiteMeeting = {
    mid: given.mid ?? 0,
    agendaId: source.agendaId ?? 0,
    cids: [given.cid, ...(given.jointCids ?? [])],
    date,
    time,
    venue: source.venue ?? null,
    state,
    cancelled,
    status: source.status ?? (cancelled ? 'Cancelled' : 'Confirmed'),
    titlePrefix: source.titlePrefix ?? '',
    contact: source.contact ?? null,
    webcast: source.webcast ?? false,
    decisionsPublished: source.decisionsPublished ?? state.includes('decisions'),
    items,
    sortKey: `${dayRange(date)?.from.replaceAll('-', '') ?? '00000000'}${time?.replace(':', '') ?? '0000'}`,
    source,
  };
  site.meetings.set(meeting.mid, meeting);
  for (const item of items) site.items.set(item.aiId, { item, meeting });
}

function toSiteItem(item: CaseItem, at: number): SiteItem {
  const number = item.no?.trim() ?? '';
  return {
    ...item,
    aiId: item.aiId ?? 0,
    printedNumber: /^\d+$/.test(number) ? `${number}.` : number,
    order: item.heading ? 0 : at + 2,
  };
}

/** A meeting known from a single item page has no heading of its own. */
function stateFromItems(meeting: CaseMeeting): PageKind {
  if (meeting.items.length === 0) return 'Meeting';
  if (meeting.minutesState === 'draft') return 'Agenda and draft minutes';
  const hasMinutes = meeting.items.some((item) => item.summary || item.minutes);
  const hasDecisions = meeting.items.some((item) => item.decision);
  if (hasMinutes) return hasDecisions ? 'Agenda, decisions and minutes' : 'Agenda and minutes';
  return hasDecisions ? 'Agenda and decisions' : 'Agenda';
}

function dayAfterLast(meetings: CaseMeeting[]): string {
  const days = meetings.flatMap((meeting) => dayRange(meeting.date ?? null)?.to ?? []);
  const last = days.reduce((latest, day) => (day > latest ? day : latest), '2000-01-01');
  return new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
