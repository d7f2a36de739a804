import type { CommitteeRow, CouncilRow } from '../../../queries/read/council-rows.ts';
import { loadCouncils } from '../../../queries/read/load-nodes.ts';
import { findRecordStarts } from '../../../queries/read/trace-scope.ts';
import { ids } from '../../../schema/records/ids.ts';
import { QueryError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import type { DayWindow } from './day-window.ts';
import { loadRecord, type RecordRead } from './load-record.ts';
import { findScope } from './resolve-scope.ts';

/** `council` is a slug; `committees` null asks about all. */
export interface RecordQuestion extends DayWindow {
  readonly council: string | null;
  readonly committees: readonly string[] | null;
}

/** Whose record is asked about, with all of it that our copy has. */
export interface AskedRecord extends RecordRead {
  readonly window: DayWindow;
  /** By install. */
  readonly councils: ReadonlyMap<string, CouncilRow>;
  /** By install: the earliest day of any meeting that it lists. */
  readonly starts: ReadonlyMap<string, string>;
  readonly notices: readonly string[];
  /** Names of councils asked about as a whole, whose list of committees was read from the page alone. */
  readonly withoutEnded: readonly string[];
}

/** QueryError for a wrong question. */
export async function readAskedRecord(
  engine: GraphEngine,
  { council, committees: named, ...days }: RecordQuestion,
): Promise<AskedRecord> {
  const window = toAskedWindow(days);
  const scope = await findScope(engine, council, named);
  const record = await loadRecord(engine, scope);
  const councils = await findCouncilsOf(engine, scope);
  const starts = new Map((await engine.read(findRecordStarts, {})).map((row) => [row.install, row.earliest]));
  return {
    ...record,
    window,
    councils,
    starts,
    notices: toNotices(councils.values()),
    withoutEnded: named === null ? toCouncilsWithoutEnded(councils.values(), scope) : [],
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
