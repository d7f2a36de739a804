import { findFailedMeetings } from '../../queries/read/gaps.ts';
import { projectionState } from '../../queries/read/projection-state.ts';
import { counted } from '../counted.ts';
import { DataFolderInUseError, GraphError } from '../errors.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { GraphPlace } from '../graph/open-graph.ts';
import { openGraphToRead } from '../graph/open-to-read.ts';
import type { FoundRecord } from './check-archive.ts';
import { type Finding, look, ok, wrong } from './finding.ts';

export interface GraphToCheck {
  readonly place: GraphPlace;
  /** The name that the graph's bookkeeping goes by, and the version of the readers that make a graph now. */
  readonly projectionId: string;
  readonly readers: string;
  /** The process that has the data folder open. */
  readonly heldBy: number | null;
}

const shownMeetings = 3;
const mend = 'any command brings it up to date, "minutegraph rebuild" makes it anew';

/** That the graph can be reached, is of this program's schema and readers, and is up to archive and ledger. */
export async function* checkGraph(
  { place, projectionId, readers, heldBy }: GraphToCheck,
  record: FoundRecord,
): AsyncGenerator<Finding> {
  const where = place.neo4jUri ? `Neo4j at ${place.neo4jUri}` : 'The embedded graph';
  if (!place.neo4jUri && heldBy !== null) {
    yield ok('graph', `${where} is open in process ${String(heldBy)}: its /readiness tells how it is`);
    return;
  }
  let graph: Awaited<ReturnType<typeof openGraphToRead>>;
  try {
    graph = await openGraphToRead(place);
  } catch (error) {
    if (!(error instanceof DataFolderInUseError)) throw error;
    yield look('graph', error.message);
    return;
  }
  if (graph === null) {
    const empty = record.captures === null || record.captures.length === 0;
    yield empty
      ? ok('graph', 'There is none yet, and nothing to make it from')
      : look('graph', `${where} was not made yet: ${mend}`);
    return;
  }
  try {
    const { found, newest } = graph.schema;
    if (found < newest)
      yield look('graph', `${where} has schema ${String(found)} of ${String(newest)}: ${mend}`);
    else yield ok('graph', `${where} answers, schema ${String(found)}`);
    if (found > 0) {
      const [state] = await graph.engine.read(projectionState, { id: projectionId });
      yield* checkState(state ?? null, readers, record);
      yield* checkFailed(graph.engine, state?.unread ?? []);
    }
  } finally {
    await graph.engine.close();
  }
}

/** What the graph could not be made from: pages that the archive did not give back, meetings that did not read. */
async function* checkFailed(
  engine: Pick<GraphEngine, 'read'>,
  unread: readonly number[],
): AsyncGenerator<Finding> {
  if (unread.length > 0) {
    const what = `${counted(unread.length, 'page')} did not read back from the archive when it was made`;
    yield look('graph', `${what}: once they do, ${mend}`);
  }
  const failed = await engine.read(findFailedMeetings, {});
  if (failed.length === 0) return;
  const named = failed
    .slice(0, shownMeetings)
    .map(({ install, mid, failure }) => `${String(mid)} of ${install} (${failure ?? 'it is not known why'})`);
  const more = failed.length > named.length ? ` and ${counted(failed.length - named.length, 'other')}` : '';
  const what = `${counted(failed.length, 'meeting')} could not be read: ${named.join(', ')}${more}`;
  yield look('graph', `${what}. A crawl of the council asks for them again`);
}

function* checkState(
  state: { position: number; ledgerPosition: number; readers: string } | null,
  readers: string,
  { captures, ledgerPosition }: FoundRecord,
): Generator<Finding> {
  if (captures === null) return;
  const last = captures.at(-1)?.seq ?? 0;
  if (state === null || (state.position === 0 && last > 0)) {
    yield last === 0
      ? ok('graph', 'It is empty, as the archive is')
      : look('graph', `It was never built to an end: ${mend}`);
  } else if (state.position > last) {
    const what = `It was made from ${counted(state.position, 'capture')}, and the archive has ${String(last)}`;
    const todo = 'put the archive back from a copy, or run "minutegraph rebuild" if it is as it should be';
    yield wrong('graph', new GraphError(`${what}: ${todo}`));
  } else if (state.readers !== readers) {
    yield look('graph', `It was made by readers of another version: the next command makes it anew`);
  } else if (state.position < last) {
    yield look('graph', `It is ${counted(last - state.position, 'capture')} behind the archive: ${mend}`);
  } else if (ledgerPosition !== null && state.ledgerPosition !== ledgerPosition) {
    yield look('graph', `It is not up to the ledger: ${mend}`);
  } else yield ok('graph', 'It is up to the archive and the ledger');
}
