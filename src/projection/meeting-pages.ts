import type { AgendaItemRecord } from '../../schema/records/agenda-item.ts';
import type { MinutegraphRecord, RecordOf } from '../../schema/records/index.ts';
import type { PageType } from '../../schema/records/page.ts';
import type { GoodReading } from './read-capture.ts';

/** The last good capture of each of a meeting's pages, and of each of its items' pages (by item number). */
export interface MeetingPages {
  readonly own: ReadonlyMap<PageType, GoodReading>;
  readonly items: ReadonlyMap<number, GoodReading>;
}

/** An item as one page tells it. */
export interface ItemVariant {
  readonly item: AgendaItemRecord;
  readonly reading: GoodReading;
}

/** The records of one kind on a page. */
export function recordsOf<K extends MinutegraphRecord['kind']>(reading: GoodReading, kind: K): RecordOf<K>[] {
  return reading.page.records.filter((record): record is RecordOf<K> => record.kind === kind);
}
