import { ids } from '../../schema/records/ids.ts';
import type { InstallSources } from './install-sources.ts';
import type { PlacedCapture } from './ports.ts';

/** Subjects whose bundle may differ from what the graph was written from, each once and in order. */
export interface Touched {
  readonly committees: readonly number[];
  readonly meetings: readonly number[];
  readonly members: readonly string[];
}

const inOrder = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/**
 * What the captures after `from` touch. A list of the council may concern each committee and member; a list of a
 * committee concerns the meetings whose place in it changed; a page of one item the meetings that list the item,
 * which `findMeetings` knows for meetings that are in the graph.
 */
export async function findTouched(
  sources: InstallSources,
  from: number,
  findMeetings: (aiIds: readonly number[]) => Promise<readonly number[]>,
): Promise<Touched> {
  const { index, install } = sources;
  const isFresh = (placed: PlacedCapture): boolean => placed.capture.seq > from;
  const fresh = (groups: ReadonlyMap<number, readonly PlacedCapture[]>): number[] =>
    [...groups].filter(([, captures]) => captures.some(isFresh)).map(([key]) => key);
  const isCouncilFresh = index.council.some(isFresh);
  return {
    committees: inOrder([...fresh(index.committees), ...(isCouncilFresh ? sources.listedCommittees() : [])]),
    meetings: inOrder([
      ...fresh(index.meetings),
      ...fresh(index.itemsByMeeting),
      ...sources.movedMeetings(),
      ...(await findMeetings(fresh(index.items))),
    ]),
    members: [
      ...new Set([
        ...fresh(index.members).map((uid) => ids.member(install, uid)),
        ...(isCouncilFresh ? sources.listedMembers() : []),
      ]),
    ].sort(),
  };
}
