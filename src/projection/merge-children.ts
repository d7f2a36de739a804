import type { ItemReport } from '../../scrapers/minutes/read-item-texts.ts';
import type { MeetingPages } from './meeting-pages.ts';
import { type MergedAttendance, mergeAttendances } from './merge-attendances.ts';
import { type MergedDecision, toMergedDecisions } from './merge-decisions.ts';
import { type MergedDocument, mergeDocuments } from './merge-documents.ts';
import { type MergedItem, mergeItems } from './merge-items.ts';
import type { ReadReport } from './read-reports.ts';

/** What a meeting's pages list, each thing once. */
export interface MeetingChildren {
  readonly items: readonly MergedItem[];
  /** What each item's texts say, by its id; null where it has none. */
  readonly reports: ReadonlyMap<string, ItemReport | null>;
  readonly decisions: readonly MergedDecision[];
  readonly documents: readonly MergedDocument[];
  readonly attendances: readonly MergedAttendance[];
}

export function mergeChildren(
  meetingId: string,
  pages: MeetingPages,
  readReport: ReadReport,
): MeetingChildren {
  const items = mergeItems(pages);
  const reports = new Map(items.map(({ item }) => [item.id, readReport(item)]));
  return {
    items,
    reports,
    decisions: items.flatMap((merged) => toMergedDecisions(merged, reports.get(merged.item.id) ?? null)),
    documents: mergeDocuments(pages, items),
    attendances: mergeAttendances(meetingId, pages),
  };
}
