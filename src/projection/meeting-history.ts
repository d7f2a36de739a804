import { ids } from '../../schema/records/ids.ts';
import type { PageType } from '../../schema/records/page.ts';
import type { RevisionEntry } from '../ingest/bundles.ts';
import { toFieldValues } from './field-values.ts';
import { type Child, type Gone, Retirement, SeenTimes } from './history.ts';
import type { MeetingPages } from './meeting-pages.ts';
import { type MeetingChildren, mergeChildren } from './merge-children.ts';
import type { GoodReading, Reading } from './read-capture.ts';
import { createReportReader } from './read-reports.ts';
import { type FieldValues, Rounds, toRevisions } from './revisions.ts';

/** A meeting's captures after their replay. */
export interface MeetingHistory {
  readonly pages: MeetingPages;
  readonly children: MeetingChildren;
  readonly seen: SeenTimes;
  /** What its fields, and those of its items, said before. */
  readonly revisions: readonly RevisionEntry[];
  /** What an earlier capture listed and the present ones do not. */
  readonly gone: readonly Gone[];
  /** What the present captures list. */
  readonly present: readonly Child[];
  /** Of the meeting's own pages whose last capture failed, by page type, and of the pages of its items. */
  readonly failures: ReadonlyMap<PageType, string>;
  readonly itemFailures: readonly string[];
  /** The last capture and the last good one of the meeting's own pages, or where it has none of its items' pages. */
  readonly last: Reading | null;
  readonly lastGood: GoodReading | null;
  readonly everCommittees: ReadonlySet<string>;
  readonly everMembers: ReadonlySet<string>;
  readonly everOfficers: ReadonlySet<string>;
}

/** Replays the captures of a meeting's own pages and of its items' pages, given by time. */
export function toMeetingHistory(install: string, mid: number, readings: readonly Reading[]): MeetingHistory {
  const id = ids.meeting(install, mid);
  const own = new Map<PageType, GoodReading>();
  const items = new Map<number, GoodReading>();
  const failures = new Map<PageType, string>();
  const itemFailures = new Map<number | null, string>();
  const seen = new SeenTimes();
  const retirement = new Retirement();
  const ever = { committees: new Set<string>(), members: new Set<string>(), officers: new Set<string>() };
  // A page of one item tells of this meeting if its page led there; of others only what the meeting lists counts.
  const telling = readings.some((reading) => reading.pageType !== 'agenda-item')
    ? readings.filter((reading) => reading.pageType !== 'agenda-item')
    : readings.filter((reading) => reading.meetingId === mid);
  const readReport = createReportReader();
  const rounds = new Rounds();
  const said: (readonly FieldValues[])[] = [];
  let children = mergeChildren(id, { own, items }, readReport);
  for (const reading of readings) {
    const isItem = reading.pageType === 'agenda-item';
    if (reading.state === 'forgotten') continue;
    if (reading.state === 'failed') {
      if (isItem) itemFailures.set(reading.itemId, reading.message);
      else failures.set(reading.pageType, reading.message);
      continue;
    }
    if (isItem) itemFailures.delete(reading.itemId);
    else failures.delete(reading.pageType);
    if (rounds.observe(reading)) said.push(toFieldValues(id, { own, items }, children));
    if (!isItem) own.set(reading.pageType, reading);
    else if (reading.itemId !== null) items.set(reading.itemId, reading);
    seen.noteAll(reading);
    for (const record of reading.page.records) {
      if (record.kind === 'meeting' && record.id === id) {
        for (const committeeId of record.committeeIds) ever.committees.add(committeeId);
      }
      if (record.kind === 'attendance' && record.meetingId === id) {
        (record.personKind === 'MEMBER' ? ever.members : ever.officers).add(record.personId);
      }
    }
    children = mergeChildren(id, { own, items }, readReport);
    retirement.observe(toChildren(children), reading.capture.fetchedAt);
  }
  said.push(toFieldValues(id, { own, items }, children));
  const listed = new Set(children.items.map(({ item }) => item.aiId));
  return {
    pages: { own, items },
    children,
    seen,
    revisions: toRevisions(install, said),
    gone: retirement.gone,
    present: retirement.present,
    failures,
    itemFailures: [...itemFailures].flatMap(([aiId, message]) => (listed.has(aiId) ? [message] : [])).sort(),
    last: telling.findLast((reading) => reading.state !== 'forgotten') ?? null,
    lastGood: telling.findLast((reading) => reading.state === 'read') ?? null,
    everCommittees: ever.committees,
    everMembers: ever.members,
    everOfficers: ever.officers,
  };
}

function toChildren({ items, decisions, documents, attendances }: MeetingChildren): Child[] {
  const of = ({ capture, digest }: GoodReading) => ({ sourceUrl: capture.url, digest });
  return [
    ...items.map(
      ({ item, source }): Child => ({ id: item.id, kind: 'item', title: item.title, ...of(source) }),
    ),
    ...decisions.map(
      ({ id, found, source }): Child => ({
        id,
        kind: 'decision',
        title: found.quote.slice(0, 120),
        ...of(source),
      }),
    ),
    ...documents.map(
      ({ document, source }): Child => ({
        id: document.id,
        kind: 'document',
        title: document.title,
        ...of(source),
      }),
    ),
    ...attendances.map(
      ({ attendance, source }): Child => ({
        id: attendance.id,
        kind: 'attendance',
        title: attendance.name,
        ...of(source),
      }),
    ),
  ];
}
