import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import type { SearchedField } from '../../search/searched-item.ts';
import { type AskedRecord, toNotices } from './asked-record.ts';
import { type CoverageFacts, type CoveredMeeting, isToCome, toCoverage } from './coverage.ts';
import { type DayWindow, toWindowFit } from './day-window.ts';
import { toNonExistence } from './existence.ts';
import { toVerdict, type VerdictFacts, type VerdictGiven } from './verdict.ts';

/** A committee with the verdict on it. */
export interface JudgedCommittee extends VerdictGiven {
  readonly committee: CommitteeRow;
  readonly window: DayWindow;
  readonly coverage: CoverageFacts;
  /** What must be said of its council. */
  readonly notices: readonly string[];
}

/** What was found of a committee in the window. */
export type Findings = Pick<VerdictFacts, 'hitsInside' | 'hitsPossibly' | 'told'>;

/** The verdict on one of the committees whose record was asked about. */
export function judgeCommittee(
  { meetings, councils, starts, window }: AskedRecord,
  covered: AskedRecord['committees'][number],
  fields: readonly SearchedField[],
  findings: Findings,
): JudgedCommittee {
  const { row: committee, listWindows } = covered;
  const held = meetings.get(committee.id) ?? [];
  const coverage = toCoverage([covered], held, window, fields);
  const council = councils.get(committee.install);
  const verdict = toVerdict({
    ...findings,
    nonExistence: toNonExistence({
      window,
      meetings: held,
      listWindows,
      expired: committee.expired,
      recordStart: starts.get(committee.install) ?? null,
    }),
    // A reconstruction holds a part of what the council's own pages hold.
    standsForMore: council !== undefined && council.originalBaseUrl !== null,
    coverage,
  });
  return { committee, window, ...verdict, coverage, notices: toNotices(council ? [council] : []) };
}

/** What something at a meeting says of its committee. */
export interface Standing {
  readonly inWindow: 'INSIDE' | 'POSSIBLY';
  /** Of a cancelled meeting it says nothing. */
  readonly standing: 'SEEN' | 'POSSIBLY_SEEN' | 'NOT_HELD';
}

/** Null for a meeting that is surely outside the window. */
export function toStanding(
  meeting: Pick<CoveredMeeting, 'dateFrom' | 'dateTo' | 'status' | 'lastSeenAt'>,
  window: DayWindow,
): Standing | null {
  const inWindow = toWindowFit(meeting, window);
  if (inWindow === 'OUTSIDE') return null;
  const held = inWindow === 'INSIDE' && !isToCome(meeting) ? 'SEEN' : 'POSSIBLY_SEEN';
  return { inWindow, standing: meeting.status === 'CANCELLED' ? 'NOT_HELD' : held };
}
