import { ids } from '../../schema/records/ids.ts';
import type { InstallSources } from './install-sources.ts';
import type { PlacedCapture } from './ports.ts';

/** Subjects whose bundle may differ from what the graph was written from, each once and in order. */
export interface Touched {
  readonly committees: readonly number[];
  readonly meetings: readonly number[];
  readonly members: readonly string[];
  /** Meetings whose pages only said again what they said, and when they did so last. */
  readonly seenAgain: ReadonlyMap<number, string>;
}

const inOrder = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/**
 * What the captures after `from` touch. A list of the council may concern each committee and member; a list of a
 * committee concerns the meetings whose place in it changed; a page of one item the meetings that list the item,
 * which `findMeetings` knows for meetings that are in the graph. A capture that repeats the one before it, byte by
 * byte, touches nothing: the graph holds what it says. A meeting that a list dropped is the exception, for a page
 * read after that brings it back. "After `from`" is by number, "before it" by time: an old page may come late.
 */
export async function findTouched(
  sources: InstallSources,
  from: number,
  findMeetings: (aiIds: readonly number[]) => Promise<readonly number[]>,
): Promise<Touched> {
  const { index, install } = sources;
  const isFresh = (placed: PlacedCapture): boolean => placed.capture.seq > from;
  const isNews = (placed: PlacedCapture): boolean =>
    isFresh(placed) && !index.repeats.has(placed.capture.seq);
  const withSome = (
    groups: ReadonlyMap<number, readonly PlacedCapture[]>,
    test: (placed: PlacedCapture) => boolean,
  ): number[] => [...groups].filter(([, captures]) => captures.some(test)).map(([key]) => key);
  const isCouncilFresh = index.council.some(isFresh);
  const fresh = withSome(index.meetings, isFresh);
  const meetings = inOrder([
    ...withSome(index.meetings, isNews),
    ...withSome(index.itemsByMeeting, isNews),
    ...[...fresh, ...withSome(index.itemsByMeeting, isFresh)].filter((mid) => sources.isUnlisted(mid)),
    ...sources.movedMeetings,
    ...(await findMeetings(withSome(index.items, isNews))),
  ]);
  const written = new Set(meetings);
  const again = fresh.filter((mid) => !written.has(mid));
  return {
    committees: inOrder([
      ...withSome(index.committees, isFresh),
      ...(isCouncilFresh ? sources.listedCommittees() : []),
    ]),
    meetings,
    members: [
      ...new Set([
        ...withSome(index.members, isNews).map((uid) => ids.member(install, uid)),
        ...(isCouncilFresh ? sources.listedMembers() : []),
      ]),
    ].sort(),
    seenAgain: new Map(again.map((mid) => [mid, index.meetings.get(mid)?.at(-1)?.capture.fetchedAt ?? ''])),
  };
}
