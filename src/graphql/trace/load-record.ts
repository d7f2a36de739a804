import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import {
  countItemDocuments,
  countMeetingDocuments,
  countMeetingItems,
  findMeetingStates,
} from '../../../queries/read/trace-scope.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { CoveredCommittee, CoveredMeeting } from './coverage.ts';
import { toDayWindow } from './day-window.ts';

/** The committees asked about with all their meetings, whatever their date. */
export interface RecordRead {
  readonly committees: readonly (CoveredCommittee & { readonly row: CommitteeRow })[];
  /** By committee id; a joint meeting stands under each of its committees. */
  readonly meetings: ReadonlyMap<string, readonly CoveredMeeting[]>;
}

/** Committees of one read: a whole council at once would hold the engine too long. */
const committeesAtOnce = 25;

export async function loadRecord(engine: GraphEngine, rows: readonly CommitteeRow[]): Promise<RecordRead> {
  const meetings = new Map<string, CoveredMeeting[]>(rows.map(({ id }) => [id, []]));
  for (let at = 0; at < rows.length; at += committeesAtOnce) {
    const part = { ids: rows.slice(at, at + committeesAtOnce).map(({ id }) => id) };
    const [states, items, itemDocuments, ownDocuments] = await Promise.all([
      engine.read(findMeetingStates, part),
      engine.read(countMeetingItems, part),
      engine.read(countItemDocuments, part),
      engine.read(countMeetingDocuments, part),
    ]);
    const itemsOf = new Map(items.map((row) => [row.meetingId, row]));
    const itemDocumentsOf = new Map(itemDocuments.map((row) => [row.meetingId, row.documents]));
    const ownDocumentsOf = new Map(ownDocuments.map((row) => [row.meetingId, row.documents]));
    for (const { committeeId, meeting } of states) {
      const counts = itemsOf.get(meeting.id);
      meetings.get(committeeId)?.push({
        ...meeting,
        items: counts?.items ?? 0,
        withText: counts?.withText ?? 0,
        silent: counts?.silent ?? 0,
        cut: counts?.cut ?? 0,
        restricted: counts?.restricted ?? 0,
        documents: (itemDocumentsOf.get(meeting.id) ?? 0) + (ownDocumentsOf.get(meeting.id) ?? 0),
      });
    }
  }
  return {
    committees: rows.map((row) => ({
      id: row.id,
      row,
      listWindows: (row.listWindows ?? []).map(toDayWindow),
      lastSeenOn: row.lastSeenAt?.slice(0, 10) ?? null,
      failure: row.failure,
      sourceUrl: row.sourceUrl,
    })),
    meetings,
  };
}
