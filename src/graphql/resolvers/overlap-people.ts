import type { CommitteeRow, MemberRow } from '../../../queries/read/council-rows.ts';
import { loadInterestsAboutItems, loadMembersOfInterests } from '../../../queries/read/load-facts.ts';
import { loadAttendances, loadItems, loadMeetings, loadMembers } from '../../../queries/read/load-nodes.ts';
import type { AttendanceRow } from '../../../queries/read/meeting-rows.ts';
import type { PersonInBoth, Presence, Room, RoomSide } from '../compare/room.ts';
import { isSubstitute, type SeatOn, type SeatsOnBoth } from '../compare/seats.ts';
import type { ApiContext } from '../context.ts';
import { findSightName } from './committee-sight.ts';
import { findNameAtMeeting } from './name-at-meeting.ts';
import { expectOne } from './origin.ts';
import { type FirstArgument, firstOf } from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

const memberOf = async (
  { memberId }: { readonly memberId: string },
  _: unknown,
  { loaders }: ApiContext,
): Promise<MemberRow> => {
  const member = await loaders.node(loadMembers, memberId);
  return expectOne(member === null ? [] : [member], 'member', memberId);
};

const attendanceOf = async (id: string, { loaders }: ApiContext): Promise<AttendanceRow> => {
  const attendance = await loaders.node(loadAttendances, id);
  return expectOne(attendance === null ? [] : [attendance], 'attendance', id);
};

export const overlapEntryResolvers = { member: memberOf } satisfies TypeResolvers<SeatsOnBoth>;

export const seatOnResolvers = {
  present: ({ comings }) => comings.filter(({ status }) => status === 'PRESENT').length,
  asSubstitute: ({ comings }) =>
    comings.filter((coming) => coming.status === 'PRESENT' && isSubstitute(coming)).length,
  named: ({ comings }) => comings.length,
  attendances: ({ comings }, first: FirstArgument, context: ApiContext) =>
    Promise.all(firstOf(comings, first).map(({ attendanceId }) => attendanceOf(attendanceId, context))),
} satisfies TypeResolvers<SeatOn>;

export const roomResolvers = {
  count: ({ both }) => both.length,
  people: ({ a, b, both }, first: FirstArgument) =>
    firstOf(both, first).map((person) => ({
      ...person,
      a: person.a.map(toPlaced(a)),
      b: person.b.map(toPlaced(b)),
    })),
} satisfies TypeResolvers<Room>;

export const roomSideResolvers = {
  committee: ({ sight }) => sight.side.committee,
  name: ({ sight }, _: unknown, context: ApiContext) => findSightName(sight, context),
} satisfies TypeResolvers<RoomSide>;

export const personInBothResolvers = { member: memberOf } satisfies TypeResolvers<PersonInBoth>;

interface PlacedPresence extends Presence {
  readonly committee: CommitteeRow;
}

const toPlaced =
  ({ sight }: RoomSide) =>
  (presence: Presence): PlacedPresence => ({ ...presence, committee: sight.side.committee });

export const presenceResolvers = {
  meeting: async ({ meetingId }, _: unknown, { loaders }: ApiContext) => {
    const meeting = await loaders.node(loadMeetings, meetingId);
    return expectOne(meeting === null ? [] : [meeting], 'meeting', meetingId);
  },
  committeeName: ({ committee, meetingId }, _: unknown, context: ApiContext) =>
    findNameAtMeeting(committee, meetingId, context),
  items: async ({ sights }, _: unknown, { loaders }: ApiContext) =>
    (await Promise.all(sights.map(({ fact }) => loaders.node(loadItems, fact.itemId)))).filter(
      (item) => item !== null,
    ),
  attendance: ({ attendanceId }, _: unknown, context: ApiContext) => attendanceOf(attendanceId, context),
  asSubstitute: isSubstitute,
  outOfRoom: async ({ sights, memberId }, _: unknown, { loaders }: ApiContext) => {
    const about = await Promise.all(
      sights.map(({ fact }) => loaders.related(loadInterestsAboutItems, fact.itemId)),
    );
    const left = about.flat().filter(({ leftRoom }) => leftRoom === true);
    const members = await Promise.all(left.map(({ id }) => loaders.related(loadMembersOfInterests, id)));
    return members.flat().some(({ id }) => id === memberId);
  },
} satisfies TypeResolvers<PlacedPresence>;
