import type { MeetingRecord } from '../../schema/records/meeting.ts';
import type { Sourced } from './council-lists.ts';
import { type MeetingLists, toMeetingLists } from './meeting-lists.ts';
import type { Reading } from './read-capture.ts';

/**
 * Meetings whose place in a committee's lists changed with any capture after `from`, though it may have changed back
 * since: a run that was stopped between the two captures has written what lay between. `readings` are given by time;
 * the graph was written from those up to some number, so they are taken here by number. `hasOwnPages` tells of a
 * meeting whether the page that its row stands on does not matter, because pages of its own tell of it.
 */
export function findMoved(
  committeeId: string,
  readings: readonly Reading[],
  from: number,
  hasOwnPages: (mid: number) => boolean,
): Set<number> {
  const moved = new Set<number>();
  const stops = readings.map((reading) => reading.capture.seq).filter((seq) => seq > from);
  if (stops.length === 0) return moved;
  if (from === 0) return new Set(idsIn(toMeetingLists(committeeId, readings)));
  let before = toMeetingLists(committeeId, readings, from);
  for (const stop of stops) {
    const after = toMeetingLists(committeeId, readings, stop);
    for (const mid of new Set([...idsIn(before), ...idsIn(after)])) {
      const own = hasOwnPages(mid);
      if (placeOf(mid, before, own) !== placeOf(mid, after, own)) moved.add(mid);
    }
    before = after;
  }
  return moved;
}

const idsIn = ({ listed, unlisted }: MeetingLists): number[] => [...listed.keys(), ...unlisted.keys()];

/** What of a meeting's place in the lists shows in the graph, as text to compare. */
function placeOf(mid: number, { listed, unlisted }: MeetingLists, hasOwnPages: boolean): string {
  const told = ({ record, reading }: Sourced<MeetingRecord>) => [record, reading.capture.url, reading.digest];
  const rows = [...(listed.get(mid) ?? [])].map(([pageType, sourced]) => [
    pageType,
    hasOwnPages ? sourced.record : told(sourced),
  ]);
  const drop = unlisted.get(mid);
  return JSON.stringify([rows, drop ? [drop.by.capture.seq, told(drop.row)] : null]);
}
