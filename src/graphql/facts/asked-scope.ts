import type { CommitteeRow, CouncilRow } from '../../../queries/read/council-rows.ts';
import { findItemStates, type ItemState } from '../../../queries/read/item-outcomes.ts';
import { type LoadNodes, loadItems, loadMeetings } from '../../../queries/read/load-nodes.ts';
import { loadCommitteesOfMeetings, loadItemsOfIssues } from '../../../queries/read/load-related.ts';
import { QueryError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { parseQuery, type SearchQuery, toFieldsAsked } from '../../search/parse-query.ts';
import { searchedFields } from '../../search/searched-item.ts';
import { findCouncilsOf, toAskedWindow, toNotices } from '../trace/asked-record.ts';
import { type CoverageFacts, type CoveredMeeting, toCoverage } from '../trace/coverage.ts';
import { type DayWindow, toWindowFit } from '../trace/day-window.ts';
import { findMatches } from '../trace/find-matches.ts';
import { loadRecord } from '../trace/load-record.ts';
import { findCommittee, findCouncil, findScope } from '../trace/resolve-scope.ts';
import { findIssue } from './find-matter.ts';
import { readInParts } from './read-in-parts.ts';

/** What part of the record a question is about; what is given narrows together. */
export interface ScopeArguments {
  readonly query?: string | null;
  readonly issue?: string | null;
  readonly item?: string | null;
  readonly meeting?: string | null;
  readonly committee?: string | null;
  /** Several, where the question itself names them. */
  readonly committees?: readonly string[];
  readonly council?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface ScopeMeeting {
  readonly meeting: CoveredMeeting;
  /** Of those asked about: the ones that held it. */
  readonly committees: readonly CommitteeRow[];
  readonly inWindow: 'INSIDE' | 'POSSIBLY';
}

export interface Scope {
  readonly query: SearchQuery | null;
  readonly window: DayWindow;
  /** In order of name. */
  readonly committees: readonly CommitteeRow[];
  /** By id: those that are, or may be, inside the window. */
  readonly meetings: ReadonlyMap<string, ScopeMeeting>;
  /** By id; null where the question is about all items of the meetings. */
  readonly items: ReadonlyMap<string, ItemState> | null;
  readonly coverage: CoverageFacts;
  readonly councils: readonly CouncilRow[];
  readonly notices: readonly string[];
  /** The pages stand for a fuller record than they hold. */
  readonly standsForMore: boolean;
}

const scopeNames = ['query', 'issue', 'item', 'meeting', 'committee', 'council', 'from', 'to'] as const;

/** The part of the record that is asked about, with its coverage. QueryError for a wrong question. */
export async function resolveAskedScope(engine: GraphEngine, asked: ScopeArguments): Promise<Scope> {
  if (!asked.committees && scopeNames.every((name) => !asked[name])) {
    throw new QueryError(`Say what it is about: give at least one of ${scopeNames.join(', ')}.`);
  }
  const query = asked.query ? parseQuery(asked.query) : null;
  const window = toAskedWindow({ from: asked.from ?? null, to: asked.to ?? null });
  const named = await findNamed(engine, asked);
  const committees = await findCommittees(engine, asked, named.meetings);
  const record = await loadRecord(engine, committees);
  const meetings = new Map<string, ScopeMeeting>();
  for (const { id, row } of record.committees) {
    for (const meeting of record.meetings.get(id) ?? []) {
      const fit = toWindowFit(meeting, window);
      if (fit === 'OUTSIDE' || (named.meetings !== null && !named.meetings.has(meeting.id))) continue;
      const held = meetings.get(meeting.id)?.committees ?? [];
      meetings.set(meeting.id, { meeting, committees: [...held, row], inWindow: fit });
    }
  }
  const councils = [...(await findCouncilsOf(engine, committees)).values()];
  return {
    query,
    window,
    committees,
    meetings,
    items: await findItems(engine, query, named.items, meetings),
    coverage: toCoverage(
      record.committees,
      [...meetings.values()].map(({ meeting }) => meeting),
      window,
      query ? toFieldsAsked(query) : searchedFields,
    ),
    councils,
    notices: toNotices(councils),
    standsForMore: councils.some(({ originalBaseUrl }) => originalBaseUrl !== null),
  };
}

interface Named {
  /** Null where any item, or any meeting, is asked about. */
  readonly items: ReadonlySet<string> | null;
  readonly meetings: ReadonlySet<string> | null;
}

/** The items and meetings that item, issue and meeting name, all together. */
async function findNamed(engine: GraphEngine, { item, issue, meeting }: ScopeArguments): Promise<Named> {
  const items: { readonly id: string; readonly meetingId: string }[][] = [];
  if (item) items.push([await findOne(engine, loadItems, 'agenda item', item)]);
  if (issue) {
    const { id } = await findIssue(engine, issue);
    items.push((await engine.read(loadItemsOfIssues, { ids: [id] })).map(({ node }) => node));
  }
  const sets: ReadonlySet<string>[] = items.map((rows) => new Set(rows.map(({ meetingId }) => meetingId)));
  if (meeting) sets.push(new Set([(await findOne(engine, loadMeetings, 'meeting', meeting)).id]));
  return {
    items: intersect(items.map((rows) => new Set(rows.map(({ id }) => id)))),
    meetings: intersect(sets),
  };
}

async function findOne<Row extends { readonly id: string }>(
  engine: GraphEngine,
  statement: LoadNodes<Row>,
  what: string,
  id: string,
): Promise<Row> {
  const [found] = await engine.read(statement, { ids: [id] });
  if (found) return found.node;
  throw new QueryError(`The graph holds no ${what} "${id}"; give the id that an answer names.`);
}

function intersect(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> | null {
  const [first, ...others] = sets;
  if (!first) return null;
  return new Set([...first].filter((id) => others.every((other) => other.has(id))));
}

/** The committee asked about, else those that held the meetings named, else all of the council or graph. */
async function findCommittees(
  engine: GraphEngine,
  { committee, committees, council }: ScopeArguments,
  meetings: ReadonlySet<string> | null,
): Promise<CommitteeRow[]> {
  const install = council ? (await findCouncil(engine, council)).install : null;
  if (committee) return [await findCommittee(engine, committee, install)];
  if (meetings === null) return findScope(engine, install, committees ?? null);
  const rows = await readInParts(engine, loadCommitteesOfMeetings, [...meetings]);
  const holding = new Map(rows.map(({ node }) => [node.id, node]));
  return [...holding.values()]
    .filter((row) => install === null || row.install === install)
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}

async function findItems(
  engine: GraphEngine,
  query: SearchQuery | null,
  named: ReadonlySet<string> | null,
  meetings: ReadonlyMap<string, ScopeMeeting>,
): Promise<ReadonlyMap<string, ItemState> | null> {
  if (query === null && named === null) return null;
  const isAsked = ({ id, meetingId }: { id: string; meetingId: string }): boolean =>
    meetings.has(meetingId) && (named?.has(id) ?? true);
  const ids =
    query === null ? [...(named ?? [])] : (await findMatches(engine, query, isAsked)).map((m) => m.id);
  const states = await readInParts(engine, findItemStates, ids);
  return new Map(states.filter(isAsked).map((state) => [state.id, state]));
}
