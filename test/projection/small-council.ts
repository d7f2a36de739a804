import { createHash } from 'node:crypto';
import { WrongPageError } from '../../schema/errors.ts';
import type { AgendaItemRecord } from '../../schema/records/agenda-item.ts';
import type { AttendanceRecord } from '../../schema/records/attendance.ts';
import type { Capture } from '../../schema/records/capture.ts';
import type { CouncilFile } from '../../schema/records/council.ts';
import type { DocumentRecord } from '../../schema/records/document.ts';
import { ids } from '../../schema/records/ids.ts';
import type { MinutegraphRecord } from '../../schema/records/index.ts';
import type { LedgerEntry } from '../../schema/records/ledger.ts';
import type { MeetingRecord } from '../../schema/records/meeting.ts';
import type { PageContext, PageType, ParsedPage } from '../../schema/records/page.ts';
import { toPartialDate, unknownDate } from '../../schema/records/partial-date.ts';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import type { LinkingMemory } from '../../src/linking/memory/linking-memory.ts';
import type { CaptureSource, LedgerPort, PageParser, ProjectionProblem } from '../../src/projection/ports.ts';
import { type ProjectionReport, projectArchive } from '../../src/projection/project.ts';

/** A council whose pages are records already: what the readers make of markup is not at stake here. */
export const install = 'smalltown';
export const council: CouncilFile = {
  slug: install,
  name: 'Smalltown Council',
  gssCode: null,
  platform: 'moderngov',
  baseUrl: 'https://smalltown.invalid',
  otherHosts: [],
  paceMs: 0,
  extraCa: null,
  reconstruction: null,
};

/** One page as it is captured: its address is made of type and ids. */
export interface FakePage {
  readonly pageType: PageType;
  readonly context: PageContext & { readonly memberId?: number };
  /** Null: the request failed. */
  readonly records: readonly MinutegraphRecord[] | null;
}

export const urlOf = ({ pageType, context }: Pick<FakePage, 'pageType' | 'context'>): string => {
  const { committeeId, meetingId, itemId, memberId } = context;
  const own = {
    'agenda-item': itemId,
    attendance: meetingId,
    meeting: meetingId,
    'ws-meeting': meetingId,
    member: memberId,
  };
  const id = pageType in own ? own[pageType as keyof typeof own] : committeeId;
  return `https://smalltown.invalid/${pageType}?ID=${String(id ?? 0)}`;
};

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An archive in memory, read through the same three calls as the real one. */
export class FakeArchive implements CaptureSource {
  readonly bodies = new Map<string, string>();
  readonly damaged = new Set<string>();
  readonly forgotten = new Set<string>();
  readonly list: Capture[] = [];

  get position(): number {
    return this.list.length;
  }

  captures(fromSeq = 1): readonly Capture[] {
    return this.list.slice(fromSeq - 1);
  }

  async readBody(digest: string): ReturnType<CaptureSource['readBody']> {
    if (this.forgotten.has(digest)) return { state: 'forgotten', digest, reason: 'asked for' };
    const body = this.bodies.get(digest);
    if (body === undefined || this.damaged.has(digest)) {
      return {
        state: 'damaged',
        digest,
        path: `bodies/${digest}`,
        message: `bodies/${digest} does not read back`,
      };
    }
    return { state: 'read', body: new TextEncoder().encode(body) };
  }

  add(page: FakePage, at?: string): this {
    const seq = this.list.length + 1;
    const body = page.records === null ? null : JSON.stringify(page.records);
    const digest = body === null ? null : digestOf(body);
    if (body !== null && digest !== null) this.bodies.set(digest, body);
    const { pageType, context } = page;
    this.list.push({
      seq,
      install,
      url: urlOf(page),
      pageType,
      context,
      fetchedAt: at ?? new Date(Date.UTC(2026, 0, 1, 0, seq)).toISOString(),
      status: body === null ? 503 : 200,
      digest,
      bytes: body?.length ?? 0,
      scrubRules: 'none',
      ...(body === null ? { error: { code: 'FETCH_TRANSIENT', message: 'The site did not answer' } } : {}),
    });
    return this;
  }

  addAll(pages: readonly FakePage[]): this {
    for (const page of pages) this.add(page);
    return this;
  }
}

export class FakeLedger implements LedgerPort {
  readonly entries: LedgerEntry[] = [];

  get position(): number {
    return this.entries.length;
  }

  async append(inputs: Parameters<LedgerPort['append']>[0]): Promise<void> {
    for (const input of inputs) {
      this.entries.push({ seq: this.entries.length + 1, at: '2026-01-01T00:00:00.000Z', ...input });
    }
  }
}

/** Reads the records back; a body that holds none is not a page of the council. */
export const parser: PageParser = {
  recognise: () => null,
  parse: ({ body, pageType, site }): ParsedPage => {
    const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
    const records = JSON.parse(text) as MinutegraphRecord[] | 'login';
    if (records === 'login') throw new WrongPageError('This is a login page', 'a meeting', 'a login');
    return { pageType: pageType ?? 'meeting', install: site.install, records, links: [], problems: [] };
  },
};

export async function openGraph(): Promise<GraphEngine> {
  const { engine } = await openEmbedded({ memory: true });
  await engine.migrate();
  return engine;
}

export async function project(
  engine: GraphEngine,
  archive: CaptureSource,
  options: {
    ledger?: LedgerPort;
    full?: boolean;
    since?: number;
    problems?: ProjectionProblem[];
    readers?: string;
    linking?: LinkingMemory;
    council?: CouncilFile;
  } = {},
): Promise<ProjectionReport> {
  const { ledger = new FakeLedger(), full = false, since, problems = [], readers, linking } = options;
  return projectArchive({
    archive,
    ledger,
    engine,
    full,
    since,
    councils: [options.council ?? council],
    platformOf: () => parser,
    log: (problem) => problems.push(problem),
    now: () => new Date('2026-02-01T00:00:00Z'),
    ...(readers === undefined ? {} : { readers }),
    ...(linking === undefined ? {} : { linking }),
  });
}

export function meetingRecord(
  mid: number,
  fields: Partial<MeetingRecord> & { on?: string } = {},
): MeetingRecord {
  const { on, ...rest } = fields;
  return {
    kind: 'meeting',
    id: ids.meeting(install, mid),
    mid,
    committeeIds: [],
    committeeName: null,
    ...(on === undefined ? unknownDate : (toPartialDate(on) ?? unknownDate)),
    time: null,
    venue: null,
    status: null,
    statusText: null,
    meetingType: null,
    rescheduled: null,
    publicationState: null,
    agendaPublished: null,
    decisionsPublished: null,
    minutesPublished: null,
    actualStart: null,
    actualFinish: null,
    webcast: null,
    note: null,
    listed: false,
    ...rest,
  };
}

export function itemRecord(
  mid: number,
  aiId: number | null,
  title: string,
  fields: Partial<AgendaItemRecord> = {},
): AgendaItemRecord {
  const meetingId = ids.meeting(install, mid);
  return {
    kind: 'item',
    id: aiId === null ? ids.itemByTitle(meetingId, title, 1) : ids.item(install, aiId),
    aiId,
    meetingId,
    position: 1,
    number: null,
    title,
    heading: false,
    agendaText: null,
    decisionText: null,
    minutesText: null,
    minutesCut: false,
    restricted: false,
    issueIid: null,
    issueTitle: null,
    decisionPageId: null,
    referToCommittee: null,
    ...fields,
  };
}

export function documentRecord(mid: number, aiId: number | null, key: number, title: string): DocumentRecord {
  return {
    kind: 'document',
    id: ids.document(install, key),
    meetingId: ids.meeting(install, mid),
    itemId: aiId === null ? null : ids.item(install, aiId),
    title,
    url: null,
    documentKind: 'REPORT',
    sizeText: null,
    restricted: false,
    publishedOn: null,
  };
}

export function attendanceRecord(
  mid: number,
  uid: number,
  name: string,
  fields: Partial<AttendanceRecord> = {},
): AttendanceRecord {
  const meetingId = ids.meeting(install, mid);
  const officer = fields.personKind === 'OFFICER';
  const personId = officer ? ids.officer(install, uid) : ids.member(install, uid);
  return {
    kind: 'attendance',
    id: ids.attendance(meetingId, personId),
    meetingId,
    personId,
    personKind: 'MEMBER',
    name,
    printedName: `Councillor ${name}`,
    role: 'Committee Member',
    status: 'PRESENT',
    statusText: 'Present',
    party: null,
    ward: null,
    representing: null,
    ...fields,
  };
}

export const committeeRow = (
  cid: number,
  name: string,
  expired: boolean | null = null,
): MinutegraphRecord => ({
  kind: 'committee',
  id: ids.committee(install, cid),
  cid,
  name,
  category: null,
  expired,
  deleted: null,
  purpose: null,
});

export const memberRow = (uid: number, name: string, party: string | null = null): MinutegraphRecord => ({
  kind: 'member',
  id: ids.member(install, uid),
  uid,
  name,
  printedName: `Councillor ${name}`,
  party,
  group: null,
  ward: null,
  keyPosts: null,
  terms: [],
});

export const membershipRow = (cid: number, uid: number, memberName: string): MinutegraphRecord => ({
  kind: 'membership',
  id: ids.membership(ids.member(install, uid), ids.committee(install, cid), 'Member', null),
  memberId: ids.member(install, uid),
  memberName,
  committeeId: ids.committee(install, cid),
  role: 'Member',
  from: null,
  to: null,
});

export const committees = (...records: MinutegraphRecord[]): FakePage => ({
  pageType: 'ws-committees',
  context: {},
  records,
});
export const councillors = (...records: MinutegraphRecord[]): FakePage => ({
  pageType: 'ws-councillors',
  context: {},
  records,
});
export const details = (cid: number, ...records: MinutegraphRecord[]): FakePage => ({
  pageType: 'committee-details',
  context: { committeeId: cid },
  records,
});
export const meetingPage = (mid: number, ...records: MinutegraphRecord[]): FakePage => ({
  pageType: 'meeting',
  context: { meetingId: mid },
  records,
});
export const reply = (mid: number, ...records: MinutegraphRecord[]): FakePage => ({
  pageType: 'ws-meeting',
  context: { meetingId: mid },
  records,
});
export const itemPage = (aiId: number, ...records: MinutegraphRecord[]): FakePage => ({
  pageType: 'agenda-item',
  context: { itemId: aiId },
  records,
});

/** The service's list of a committee's meetings, by number and day, over a window. */
export function listOf(
  cid: number,
  meetings: readonly (readonly [mid: number, on: string])[],
  window: readonly [from: string | null, to: string | null] = [null, null],
): FakePage {
  const committeeId = ids.committee(install, cid);
  const [from, to] = window;
  return {
    pageType: 'ws-meetings',
    context: { committeeId: cid },
    records: [
      { kind: 'list-reading', committeeId, from, to, count: meetings.length },
      ...meetings.map(([mid, on]) => meetingRecord(mid, { on, committeeIds: [committeeId], listed: true })),
    ],
  };
}
