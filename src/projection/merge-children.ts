import type { MeetingPages } from './meeting-pages.ts';
import { type MergedAttendance, mergeAttendances } from './merge-attendances.ts';
import { type MergedDecision, toMergedDecisions } from './merge-decisions.ts';
import { type MergedDocument, mergeDocuments } from './merge-documents.ts';
import { type MergedItem, mergeItems } from './merge-items.ts';

/** What a meeting's pages list, each thing once. */
export interface MeetingChildren {
  readonly items: readonly MergedItem[];
  readonly decisions: readonly MergedDecision[];
  readonly documents: readonly MergedDocument[];
  readonly attendances: readonly MergedAttendance[];
}

export function mergeChildren(meetingId: string, pages: MeetingPages): MeetingChildren {
  const items = mergeItems(pages);
  return {
    items,
    decisions: items.flatMap(toMergedDecisions),
    documents: mergeDocuments(pages, items),
    attendances: mergeAttendances(meetingId, pages),
  };
}
