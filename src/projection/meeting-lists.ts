import type { MeetingRecord } from '../../schema/records/meeting.ts';
import type { PageType } from '../../schema/records/page.ts';
import type { PartialDate } from '../../schema/records/partial-date.ts';
import type { Sourced } from './council-lists.ts';
import { SeenTimes } from './history.ts';
import type { GoodReading, Reading } from './read-capture.ts';

/** A meeting as a committee's lists name it: its row in each kind of list. */
export type ListedRows = ReadonlyMap<PageType, Sourced<MeetingRecord>>;

/** A meeting that a list once named and a later reading over its day does not. */
export interface Unlisted {
  readonly row: Sourced<MeetingRecord>;
  readonly by: GoodReading;
}

/** What a committee's lists of meetings say, after all their captures. */
export interface MeetingLists {
  readonly listed: ReadonlyMap<number, ListedRows>;
  readonly unlisted: ReadonlyMap<number, Unlisted>;
  /** `from/to` of what the last capture of each list covers, `..` for open, in order. */
  readonly windows: readonly string[];
  readonly lastReading: GoodReading | null;
  /** Of the lists whose last capture failed. */
  readonly failures: readonly string[];
  readonly seen: SeenTimes;
}

interface Window {
  readonly from: string | null;
  readonly to: string | null;
  /** Whether the bounds belong to the window. */
  readonly closed: boolean;
}

/** Only a window that holds every possible day of the meeting tells that it would have been named. */
function covers(window: Window, date: PartialDate): boolean {
  const { from, to, closed } = window;
  const after = (day: string | null): boolean =>
    from === null || (day !== null && (closed ? day >= from : day > from));
  const before = (day: string | null): boolean =>
    to === null || (day !== null && (closed ? day <= to : day < to));
  return after(date.dateFrom) && before(date.dateTo);
}

/**
 * Replays the captures of a committee's lists, given by time; those after number `upTo` count as not there. A list
 * names some meetings and, by its window, says of others that it does not: those are no longer listed, until a list
 * names them again.
 */
export function toMeetingLists(
  committeeId: string,
  readings: readonly Reading[],
  upTo = Number.POSITIVE_INFINITY,
): MeetingLists {
  const listed = new Map<number, Map<PageType, Sourced<MeetingRecord>>>();
  const unlisted = new Map<number, Unlisted>();
  const windows = new Map<string, string>();
  const failures = new Map<string, string>();
  const seen = new SeenTimes();
  let lastReading: GoodReading | null = null;
  for (const reading of readings) {
    const { capture } = reading;
    if (capture.seq > upTo || (reading.pageType !== 'ws-meetings' && reading.pageType !== 'meeting-list'))
      continue;
    if (reading.state !== 'read') {
      if (reading.state === 'failed') failures.set(capture.url, reading.message);
      continue;
    }
    failures.delete(capture.url);
    lastReading = reading;
    seen.noteAll(reading);
    seen.note(committeeId, capture.fetchedAt);
    const named = new Set<number>();
    for (const record of reading.page.records) {
      if (record.kind !== 'meeting') continue;
      if (record.committeeIds.length > 0 && !record.committeeIds.includes(committeeId)) continue;
      named.add(record.mid);
      unlisted.delete(record.mid);
      const rows = listed.get(record.mid) ?? new Map<PageType, Sourced<MeetingRecord>>();
      rows.set(reading.pageType, { record, reading });
      listed.set(record.mid, rows);
    }
    for (const record of reading.page.records) {
      if (record.kind !== 'list-reading' || record.committeeId !== committeeId) continue;
      windows.set(capture.url, `${record.from ?? '..'}/${record.to ?? '..'}`);
      // The web service was asked for whole days. A page ends where it ends, be it between two meetings of a day.
      const window: Window = { ...record, closed: reading.pageType === 'ws-meetings' };
      for (const [mid, rows] of listed) {
        const row = [...rows.values()].at(-1);
        if (named.has(mid) || !row || ![...rows.values()].every(({ record: r }) => covers(window, r)))
          continue;
        unlisted.set(mid, { row, by: reading });
        listed.delete(mid);
      }
    }
  }
  return {
    listed,
    unlisted,
    windows: [...new Set(windows.values())].sort(),
    lastReading,
    failures: [...failures].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, message]) => message),
    seen,
  };
}
