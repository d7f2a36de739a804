import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import { findRecordStarts } from '../../../queries/read/trace-scope.ts';
import { QueryError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { type SearchedField, searchedFields } from '../../search/searched-item.ts';
import type { Scope, ScopeMeeting } from '../facts/asked-scope.ts';
import { type CoverageFacts, type CoveredMeeting, isToCome, toCoverage } from '../trace/coverage.ts';
import { type DayWindow, toWindowFit } from '../trace/day-window.ts';
import { toNonExistence } from '../trace/existence.ts';
import { loadRecord, type RecordRead } from '../trace/load-record.ts';
import { findCommittee, findCouncil } from '../trace/resolve-scope.ts';
import { findCouncilsOf, toAskedWindow, toNotices } from '../trace/trace-words.ts';
import { toVerdict, type VerdictGiven } from '../trace/verdict.ts';

export interface PairArguments {
  readonly a: string;
  readonly b: string;
  readonly council?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface SideMeeting extends CoveredMeeting {
  readonly inWindow: 'INSIDE' | 'POSSIBLY';
}

/** One of two committees, with what our copy holds of it. */
export interface Side {
  readonly committee: CommitteeRow;
  /** By id: those that are, or may be, inside the window. */
  readonly meetings: ReadonlyMap<string, SideMeeting>;
  readonly coverage: CoverageFacts;
  /** The last known day of a meeting that was held and read; null where there is none. */
  readonly recordEnd: string | null;
  /** What it means where nothing of a matter is found before it. */
  readonly absence: VerdictGiven;
}

export interface CommitteePair {
  readonly a: Side;
  readonly b: Side;
  readonly window: DayWindow;
  readonly install: string;
  /** Both, as part of the record that is asked about. */
  readonly scope: Scope;
}

/**
 * Two committees of one council with their record of a window. QueryError for a wrong question.
 * @param fields those that are searched, where a matter is named by words
 */
export async function resolvePair(
  engine: GraphEngine,
  asked: PairArguments,
  fields: readonly SearchedField[] = searchedFields,
): Promise<CommitteePair> {
  const window = toAskedWindow({ from: asked.from ?? null, to: asked.to ?? null });
  const council = asked.council ? (await findCouncil(engine, asked.council)).install : null;
  const [a, b] = await Promise.all([asked.a, asked.b].map((named) => findCommittee(engine, named, council)));
  if (!a || !b || a.id === b.id) {
    throw new QueryError(`a and b are one committee, "${asked.a}"; give two.`);
  }
  if (a.install !== b.install) {
    throw new QueryError(`${a.id} and ${b.id} are of two councils, which share no matters; give two of one.`);
  }
  const record = await loadRecord(engine, [a, b]);
  const councils = [...(await findCouncilsOf(engine, [a, b])).values()];
  const starts = await engine.read(findRecordStarts, {});
  const standsForMore = councils.some(({ originalBaseUrl }) => originalBaseUrl !== null);
  const recordStart = starts.find(({ install }) => install === a.install)?.earliest ?? null;
  const side = (row: CommitteeRow): Side =>
    toSide(row, record, { window, recordStart, standsForMore, fields });
  const sides = { a: side(a), b: side(b) };
  const meetings = new Map<string, ScopeMeeting>();
  for (const { committee, meetings: own } of Object.values(sides)) {
    for (const { inWindow, ...meeting } of own.values()) {
      const committees = [...(meetings.get(meeting.id)?.committees ?? []), committee];
      meetings.set(meeting.id, { meeting, committees, inWindow });
    }
  }
  const scope: Scope = {
    query: null,
    window,
    committees: [a, b],
    meetings,
    items: null,
    coverage: toCoverage(record.committees, [...record.meetings.values()].flat(), window, fields),
    councils,
    notices: toNotices(councils),
    standsForMore,
  };
  return { ...sides, window, install: a.install, scope };
}

interface About {
  readonly window: DayWindow;
  readonly recordStart: string | null;
  readonly standsForMore: boolean;
  readonly fields: readonly SearchedField[];
}

function toSide(
  committee: CommitteeRow,
  record: RecordRead,
  { window, recordStart, standsForMore, fields }: About,
): Side {
  const all = record.meetings.get(committee.id) ?? [];
  const covered = record.committees.filter(({ id }) => id === committee.id);
  const coverage = toCoverage(covered, all, window, fields);
  const inside = all.flatMap((meeting): SideMeeting[] => {
    const inWindow = toWindowFit(meeting, window);
    return inWindow === 'OUTSIDE' ? [] : [{ ...meeting, inWindow }];
  });
  const nonExistence = toNonExistence({
    window,
    meetings: all,
    listWindows: covered.flatMap(({ listWindows }) => listWindows),
    expired: committee.expired,
    recordStart,
  });
  return {
    committee,
    meetings: new Map(inside.map((meeting) => [meeting.id, meeting])),
    coverage,
    recordEnd: toRecordEnd(inside),
    absence: toVerdict({ hitsInside: 0, hitsPossibly: 0, nonExistence, standsForMore, coverage }),
  };
}

function toRecordEnd(meetings: readonly SideMeeting[]): string | null {
  const read = meetings.filter(
    (meeting) => meeting.readState === 'READ' && meeting.status !== 'CANCELLED' && !isToCome(meeting),
  );
  return (
    read
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1) ?? null
  );
}
