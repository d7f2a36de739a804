import { ids } from '../../schema/records/ids.ts';
import type { MeetingRecord } from '../../schema/records/meeting.ts';
import { sortKey } from '../../schema/records/partial-date.ts';
import type { MeetingBundle } from '../ingest/bundles.ts';
import type { Sourced } from './council-lists.ts';
import type { MeetingHistory } from './meeting-history.ts';
import { recordsOf } from './meeting-pages.ts';
import type { MeetingSources } from './meeting-sources.ts';
import type { MergedItem } from './merge-items.ts';
import { differingDays, mergeMeeting } from './merge-meeting.ts';
import { byPrecedence, firstKnown } from './precedence.ts';

/** Pages by which a meeting counts as read, under the names that coverage gives them. */
const readNames = {
  'ws-meeting': 'web-service',
  meeting: 'meeting-page',
  attendance: 'attendance-page',
} as const;

/** The node of a meeting that is there. */
export function toMeetingRow(
  { install, mid, listing, log }: MeetingSources,
  history: MeetingHistory,
): NonNullable<MeetingBundle['meeting']> {
  const id = ids.meeting(install, mid);
  const own = byPrecedence([...history.pages.own.values()]).flatMap((reading) =>
    recordsOf(reading, 'meeting')
      .filter((record) => record.id === id && !record.listed)
      .map((record): Sourced<MeetingRecord> => ({ record, reading })),
  );
  const rows = byPrecedence(
    [...listing.listed]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, byType]) => [...byType].map(([pageType, sourced]) => ({ pageType, ...sourced }))),
  );
  const records = [...own, ...rows].map(({ record }) => record);
  const days = differingDays(records);
  if (days.length > 1) {
    log({
      level: 'warning',
      code: 'date-differs',
      message: `The pages of meeting ${String(mid)} give different days; the first is believed`,
      install,
      recordId: id,
      expected: days[0],
      found: days.slice(1).join(', '),
    });
  }
  const merged = mergeMeeting(records);
  const isRead = history.pages.own.has('ws-meeting') || history.pages.own.has('meeting');
  const isTried = history.failures.has('ws-meeting') || history.failures.has('meeting');
  // A list's row is the source of a meeting that no page of its own was asked for (`hasOwnPages`).
  const source = own[0]?.reading.capture ?? (history.last ?? rows[0]?.reading)?.capture;
  const names = Object.keys(readNames) as (keyof typeof readNames)[];
  return {
    id,
    install,
    mid,
    ...merged,
    sortKey: sortKey(merged, id),
    // A list's rows bear the committee's name of today: only the meeting's own pages print that of its day.
    committeeName: firstKnown(own, ({ record }) => record.committeeName),
    readState: isRead ? 'READ' : isTried ? 'FAILED' : 'LISTED',
    readFrom: [
      ...names.filter((type) => history.pages.own.has(type)).map((type) => readNames[type]),
      ...(history.children.items.some(hasOwnPage) ? ['item-pages'] : []),
    ].sort(),
    failure: toFailure(history),
    sourceUrl: source?.url ?? null,
    digest: source?.digest ?? null,
    ...history.seen.of(id, source?.fetchedAt ?? ''),
  };
}

const hasOwnPage = ({ variants }: MergedItem): boolean =>
  variants.some(({ reading }) => reading.pageType === 'agenda-item');

/** Why pages of the meeting and of its items could not be read; null where none failed. */
function toFailure({ failures, itemFailures }: MeetingHistory): string | null {
  const own = [...failures].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, message]) => message);
  return [...new Set([...own, ...itemFailures])].join('; ') || null;
}
