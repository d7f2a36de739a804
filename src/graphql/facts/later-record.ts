import type { PartialDate } from '../../../schema/records/partial-date.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { searchedFields } from '../../search/searched-item.ts';
import { type CoverageFacts, toCoverage } from '../trace/coverage.ts';
import { loadRecord, type RecordRead } from '../trace/load-record.ts';
import { findScope } from '../trace/resolve-scope.ts';
import { toDayAfter } from './days-between.ts';

interface From extends Pick<PartialDate, 'dateFrom'> {
  readonly id: string;
}

type Cover = (install: string, committees: readonly string[], meeting: From) => Promise<CoverageFacts>;

/** What our copy holds of the time after a meeting: how far "no later trace" was looked for. */
export interface LaterRecord {
  /** Of these committees, from the day after the meeting. */
  readonly since: Cover;
  /** Of the council's other committees. */
  readonly elsewhere: Cover;
}

/** Reads each council's record once, when it is first asked for. */
export function createLaterRecord(engine: GraphEngine): LaterRecord {
  const records = new Map<string, Promise<RecordRead>>();
  const recordOf = (install: string): Promise<RecordRead> => {
    const known = records.get(install);
    if (known) return known;
    const reading = findScope(engine, install, null).then((rows) => loadRecord(engine, rows));
    records.set(install, reading);
    return reading;
  };
  const cover = async (
    install: string,
    isAsked: (committee: string) => boolean,
    { id, dateFrom }: From,
  ): Promise<CoverageFacts> => {
    const { committees, meetings } = await recordOf(install);
    const asked = committees.filter((committee) => isAsked(committee.id));
    const later = asked.flatMap((committee) => meetings.get(committee.id) ?? []).filter((m) => m.id !== id);
    // A meeting of unknown day may have been at any time: then all others may be later.
    const window = { from: dateFrom === null ? null : toDayAfter(dateFrom), to: null };
    return toCoverage(asked, later, window, searchedFields);
  };
  return {
    since: (install, committees, meeting) => cover(install, (id) => committees.includes(id), meeting),
    elsewhere: (install, committees, meeting) => cover(install, (id) => !committees.includes(id), meeting),
  };
}
