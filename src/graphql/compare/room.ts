import type { ComingRow } from '../../../queries/read/seat-facts.ts';
import { counted } from '../../counted.ts';
import type { StateGiven } from '../facts/record-state.ts';
import { sortBy } from '../order.ts';
import type { CommitteeSight, PlacedSight } from './committee-sight.ts';

/** Somebody in the room at one meeting that took the matter. */
export interface Presence extends ComingRow {
  /** The items of the matter that the meeting took. */
  readonly sights: readonly PlacedSight[];
}

export interface PersonInBoth {
  readonly memberId: string;
  readonly a: readonly Presence[];
  readonly b: readonly Presence[];
}

/** One committee's meetings that took the matter. */
export interface RoomSide {
  readonly sight: CommitteeSight;
  readonly meetings: number;
  /** Of how many of them the record tells of anybody that they came. */
  readonly told: number;
  readonly present: readonly Presence[];
}

/** Who was in the room for a matter in both committees. */
export interface Room extends StateGiven {
  readonly a: RoomSide;
  readonly b: RoomSide;
  readonly both: readonly PersonInBoth[];
}

/** @param comings to the meetings of both, guests among them: who listens, knows */
export function toRoom(a: CommitteeSight, b: CommitteeSight, comings: readonly ComingRow[]): Room {
  const sides = { a: toRoomSide(a, comings), b: toRoomSide(b, comings) };
  const inB = new Set(sides.b.present.map(({ memberId }) => memberId));
  const ids = [...new Set(sides.a.present.map(({ memberId }) => memberId))].filter((id) => inB.has(id));
  const of = (side: RoomSide, id: string): Presence[] => side.present.filter((p) => p.memberId === id);
  const both = ids.sort().map((memberId) => ({
    memberId,
    a: of(sides.a, memberId),
    b: of(sides.b, memberId),
  }));
  return { ...toState(sides.a, sides.b, both.length), ...sides, both };
}

function toRoomSide(sight: CommitteeSight, comings: readonly ComingRow[]): RoomSide {
  const byMeeting = new Map<string, PlacedSight[]>();
  for (const placed of sight.sights) {
    const { id } = placed.fact.meeting;
    byMeeting.set(id, [...(byMeeting.get(id) ?? []), placed]);
  }
  const own = comings.filter(({ meetingId }) => byMeeting.has(meetingId));
  const came = own.filter(({ status }) => status === 'PRESENT' || status === 'IN_ATTENDANCE');
  const present = came.map((coming) => ({ ...coming, sights: byMeeting.get(coming.meetingId) ?? [] }));
  return {
    sight,
    meetings: byMeeting.size,
    told: new Set(came.map(({ meetingId }) => meetingId)).size,
    present: sortBy(
      present,
      ({ sights }) => sights[0]?.fact.meeting.sortKey ?? '',
      ({ attendanceId }) => attendanceId,
    ),
  };
}

function toState(a: RoomSide, b: RoomSide, both: number): StateGiven {
  const unseen = [a, b].flatMap(({ meetings, sight }) => (meetings === 0 ? sight.side.committee.name : []));
  if (unseen.length > 0)
    return { state: 'NOT_IN_RECORD', reason: `Nothing leads from it to ${unseen.join(' or ')}.` };
  const told = ({ told: some, meetings, sight }: RoomSide): string =>
    `${String(some)} of ${counted(meetings, 'meeting')} of ${sight.side.committee.name}`;
  const known = `Of those that took it, the record tells for ${told(a)} and ${told(b)} who came`;
  if (a.told === 0 || b.told === 0)
    return { state: 'NOT_IN_RECORD', reason: `${known}; so it does not tell who was there for it in both.` };
  const people = both === 0 ? 'nobody' : counted(both, 'person', 'people');
  return {
    state: 'IN_RECORD',
    reason: `${known}: ${people} in both, as far as they name who came. A list tells of a meeting, seldom of the moment at which an item was taken.`,
  };
}
