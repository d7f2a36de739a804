import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import { QueryError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { type SearchedField, searchedFields } from '../../search/searched-item.ts';
import type { Scope, ScopeMeeting } from '../facts/asked-scope.ts';
import { type AskedRecord, readAskedRecord } from '../trace/asked-record.ts';
import { type CoverageFacts, type CoveredMeeting, isHeld, toCoverage } from '../trace/coverage.ts';
import type { DayWindow } from '../trace/day-window.ts';
import { type Findings, judgeCommittee, type Standing, toStanding } from '../trace/judge-committee.ts';
import { findCommittee, findCouncil } from '../trace/resolve-scope.ts';
import type { VerdictGiven } from '../trace/verdict.ts';

export interface PairArguments {
  readonly a: string;
  readonly b: string;
  readonly council?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** One of two committees, with what our copy holds of it. */
export interface Side {
  readonly committee: CommitteeRow;
  /** By id: those that are, or may be, inside the window. */
  readonly meetings: ReadonlyMap<string, CoveredMeeting & Standing>;
  readonly coverage: CoverageFacts;
  /** The last known day of a meeting that was held and read; null where there is none. */
  readonly recordEnd: string | null;
  /** The verdict on it, after what was found of a matter. */
  readonly judge: (found: Findings) => VerdictGiven;
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
  const council = asked.council ? (await findCouncil(engine, asked.council)).install : null;
  const [a, b] = await Promise.all([
    findCommittee(engine, asked.a, council),
    findCommittee(engine, asked.b, council),
  ]);
  if (a.id === b.id) throw new QueryError(`a and b are one committee, ${a.id}; give two.`);
  if (a.install !== b.install) {
    throw new QueryError(`${a.id} and ${b.id} are of two councils, which share no matters; give two of one.`);
  }
  const committees = [a.id, b.id];
  const { from = null, to = null } = asked;
  const record = await readAskedRecord(engine, { council, committees, from, to });
  const sides = { a: toSide(a, record, fields), b: toSide(b, record, fields) };
  return {
    ...sides,
    window: record.window,
    install: a.install,
    scope: toScope(record, [sides.a, sides.b], fields),
  };
}

function toSide({ id }: CommitteeRow, record: AskedRecord, fields: readonly SearchedField[]): Side {
  const covered = record.committees.find((committee) => committee.id === id);
  if (!covered) throw new Error(`${id} was asked about and is not in its own record`);
  const inside = (record.meetings.get(id) ?? []).flatMap((meeting) => {
    const standing = toStanding(meeting, record.window);
    return standing === null ? [] : [{ ...meeting, ...standing }];
  });
  const judge = (found: Findings) => judgeCommittee(record, covered, fields, found);
  const ends = inside.flatMap((meeting) =>
    meeting.readState === 'READ' && isHeld(meeting) ? (meeting.date ?? []) : [],
  );
  return {
    committee: covered.row,
    meetings: new Map(inside.map((meeting) => [meeting.id, meeting])),
    coverage: judge({ hitsInside: 0, hitsPossibly: 0 }).coverage,
    recordEnd: ends.sort().at(-1) ?? null,
    judge,
  };
}

function toScope(record: AskedRecord, sides: readonly Side[], fields: readonly SearchedField[]): Scope {
  const { window, notices } = record;
  const meetings = new Map<string, ScopeMeeting>();
  for (const { committee, meetings: own } of sides) {
    for (const meeting of own.values()) {
      const committees = [...(meetings.get(meeting.id)?.committees ?? []), committee];
      meetings.set(meeting.id, { meeting, committees, inWindow: meeting.inWindow });
    }
  }
  const councils = [...record.councils.values()];
  return {
    query: null,
    window,
    committees: record.committees.map(({ row }) => row),
    meetings,
    items: null,
    coverage: toCoverage(record.committees, [...record.meetings.values()].flat(), window, fields),
    councils,
    notices,
    standsForMore: councils.some(({ originalBaseUrl }) => originalBaseUrl !== null),
  };
}
