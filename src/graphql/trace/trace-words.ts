import type { CommitteeRow, CouncilRow } from '../../../queries/read/council-rows.ts';
import { loadCouncils } from '../../../queries/read/load-nodes.ts';
import { findRecordStarts } from '../../../queries/read/trace-scope.ts';
import { ids } from '../../../schema/records/ids.ts';
import { QueryError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { parseQuery, type SearchQuery, toFieldsAsked } from '../../search/parse-query.ts';
import { toScore } from '../../search/rank.ts';
import { type CoverageFacts, type CoveredMeeting, isToCome, toCoverage } from './coverage.ts';
import { type DayWindow, toWindowFit } from './day-window.ts';
import { toNonExistence } from './existence.ts';
import { findMatches, type ItemMatch } from './find-matches.ts';
import { loadRecord } from './load-record.ts';
import { findScope } from './resolve-scope.ts';
import { toVerdict, type VerdictGiven } from './verdict.ts';

/** `council` is a slug; `committees` null asks about all. */
export interface TraceQuestion extends DayWindow {
  readonly query: string;
  readonly council: string | null;
  readonly committees: readonly string[] | null;
}

export interface TraceHit {
  readonly committee: CommitteeRow;
  readonly meeting: CoveredMeeting;
  readonly match: ItemMatch;
  readonly inWindow: 'INSIDE' | 'POSSIBLY';
  /** What the hit says of its committee: one of a cancelled meeting says nothing. */
  readonly standing: 'SEEN' | 'POSSIBLY_SEEN' | 'NOT_HELD';
  readonly score: number;
}

export interface CommitteeTrace extends VerdictGiven {
  readonly committee: CommitteeRow;
  readonly window: DayWindow;
  /** In order of date. */
  readonly hits: readonly TraceHit[];
  readonly coverage: CoverageFacts;
  /** What must be said of its council. */
  readonly notices: readonly string[];
}

export interface Trace {
  readonly query: SearchQuery;
  readonly window: DayWindow;
  /** In order of name. */
  readonly committees: readonly CommitteeTrace[];
  readonly coverage: CoverageFacts;
  readonly notices: readonly string[];
  /** Names of councils asked about as a whole, whose list of committees was read from the page alone. */
  readonly withoutEnded: readonly string[];
}

/** Where the words were before each committee asked about, with verdict and coverage. QueryError for a wrong question. */
export async function traceWords(engine: GraphEngine, question: TraceQuestion): Promise<Trace> {
  const query = parseQuery(question.query);
  const window = toAskedWindow(question);
  const scope = await findScope(engine, question.council, question.committees);
  const record = await loadRecord(engine, scope);
  const councils = await findCouncilsOf(engine, scope);
  const starts = new Map((await engine.read(findRecordStarts, {})).map((row) => [row.install, row.earliest]));

  const isAsked = new Set(
    [...record.meetings.values()].flat().flatMap((m) => (toWindowFit(m, window) === 'OUTSIDE' ? [] : [m.id])),
  );
  const matches = await findMatches(engine, query, ({ meetingId }) => isAsked.has(meetingId));
  const matchesOf = new Map<string, ItemMatch[]>();
  for (const match of matches)
    matchesOf.set(match.meetingId, [...(matchesOf.get(match.meetingId) ?? []), match]);

  const fields = toFieldsAsked(query);
  const committees = record.committees.map((covered): CommitteeTrace => {
    const { row: committee } = covered;
    const meetings = record.meetings.get(committee.id) ?? [];
    const coverage = toCoverage([covered], meetings, window, fields);
    const council = councils.get(committee.install);
    const hits = meetings
      .flatMap((meeting) =>
        (matchesOf.get(meeting.id) ?? []).map((match) => toHit(committee, meeting, match, window)),
      )
      .sort((a, b) => (a.match.sortKey < b.match.sortKey ? -1 : 1));
    const count = (standing: TraceHit['standing']): number =>
      hits.filter((hit) => hit.standing === standing).length;
    const verdict = toVerdict({
      hitsInside: count('SEEN'),
      hitsPossibly: count('POSSIBLY_SEEN'),
      nonExistence: toNonExistence({
        window,
        meetings,
        listWindows: covered.listWindows,
        expired: committee.expired,
        recordStart: starts.get(committee.install) ?? null,
      }),
      standsForMore: standsForMore(council),
      coverage,
    });
    return { committee, window, ...verdict, hits, coverage, notices: toNotices(council ? [council] : []) };
  });
  return {
    query,
    window,
    committees,
    coverage: toCoverage(record.committees, [...record.meetings.values()].flat(), window, fields),
    notices: toNotices(councils.values()),
    withoutEnded: question.committees === null ? toCouncilsWithoutEnded(councils.values(), scope) : [],
  };
}

/** QueryError where it ends before it begins. */
export function toAskedWindow({ from, to }: DayWindow): DayWindow {
  if (from !== null && to !== null && to < from)
    throw new QueryError(`The window from ${from} to ${to} ends before it begins.`);
  return { from, to };
}

/**
 * Councils of which ended committees cannot be known: only the web service lists those, and it alone tells of each
 * committee whether it is deleted.
 */
function toCouncilsWithoutEnded(
  councils: Iterable<CouncilRow>,
  committees: readonly CommitteeRow[],
): string[] {
  const listedWhole = new Set(
    committees.filter((c) => c.deleted !== null || c.expired === true).map(({ install }) => install),
  );
  return [...councils].filter(({ install }) => !listedWhole.has(install)).map(({ name }) => name);
}

/** A reconstruction holds a part of what the council's own pages hold. */
function standsForMore(council: CouncilRow | undefined): boolean {
  return council !== undefined && council.originalBaseUrl !== null;
}

/** What must be said with an answer on these councils, and of which of them. */
export function toNotices(councils: Iterable<Pick<CouncilRow, 'name' | 'notice'>>): string[] {
  const said = [...councils].flatMap(({ name, notice }) => (notice === null ? [] : `${name}: ${notice}`));
  return [...new Set(said)].sort();
}

/** The councils of some committees, by install. */
export async function findCouncilsOf(
  engine: GraphEngine,
  committees: readonly CommitteeRow[],
): Promise<Map<string, CouncilRow>> {
  const installs = [...new Set(committees.map(({ install }) => install))];
  const rows = await engine.read(loadCouncils, { ids: installs.map((install) => ids.council(install)) });
  return new Map(rows.map(({ node }) => [node.install, node]));
}

function toHit(
  committee: CommitteeRow,
  meeting: CoveredMeeting,
  match: ItemMatch,
  window: DayWindow,
): TraceHit {
  const inWindow = toWindowFit(meeting, window) === 'INSIDE' ? 'INSIDE' : 'POSSIBLY';
  const held = inWindow === 'INSIDE' && !isToCome(meeting) ? 'SEEN' : 'POSSIBLY_SEEN';
  const standing = meeting.status === 'CANCELLED' ? 'NOT_HELD' : held;
  return { committee, meeting, match, inWindow, standing, score: toScore(match) };
}
