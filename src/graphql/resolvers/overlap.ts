import { comingsToMeetings, seatsOfCommittees } from '../../../queries/read/seat-facts.ts';
import { counted } from '../../counted.ts';
import { type CommitteePair, resolvePair, type Side } from '../compare/committee-pair.ts';
import { type MatterPair, type MatterPairArguments, readMatterPair } from '../compare/matter-pair.ts';
import { type Room, toRoom } from '../compare/room.ts';
import { type SeatOn, type SeatsOnBoth, toOverlap, toSeats } from '../compare/seats.ts';
import type { ApiContext } from '../context.ts';
import type { Matter } from '../facts/find-matter.ts';
import { readInParts } from '../facts/read-in-parts.ts';
import type { StateGiven } from '../facts/record-state.ts';
import { sortBy } from '../order.ts';
import { pairResolvers } from './compare.ts';
import { type FirstArgument, firstOf, type RecordAnswer, recordAnswerResolvers } from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

export interface OverlapAnswer extends RecordAnswer {
  readonly pair: CommitteePair;
  readonly matter: Matter | null;
  readonly members: readonly SeatsOnBoth[];
  readonly room: Room | null;
}

/** Who sat on both committees, and who was in the room for a matter in both, where one is named. */
export async function answerOverlap(
  asked: Omit<MatterPairArguments, 'clock'>,
  { engine }: ApiContext,
): Promise<OverlapAnswer> {
  const found: MatterPair | null = asked.issue || asked.query ? await readMatterPair(engine, asked) : null;
  const pair = found?.pair ?? (await resolvePair(engine, asked));
  const seats = await readInParts(engine, seatsOfCommittees, [pair.a.committee.id, pair.b.committee.id]);
  const rows = await readInParts(engine, comingsToMeetings, [...pair.scope.meetings.keys()]);
  const comings = sortBy(
    rows,
    ({ meetingId }) => pair.scope.meetings.get(meetingId)?.meeting.dateFrom ?? null,
    ({ attendanceId }) => attendanceId,
  );
  const seatsOn = ({ committee, meetings }: Side): Map<string, SeatOn> =>
    toSeats(
      seats.filter(({ committeeId }) => committeeId === committee.id),
      comings.filter(
        ({ meetingId }) => meetings.get(meetingId)?.standing !== 'NOT_HELD' && meetings.has(meetingId),
      ),
      pair.window,
    );
  const [onA, onB] = [seatsOn(pair.a), seatsOn(pair.b)];
  const members = toOverlap(onA, onB);
  return {
    scope: found?.scope ?? pair.scope,
    ...toState(pair, { a: onA.size, b: onB.size }, members),
    pair,
    matter: found?.matter ?? null,
    members,
    room: found && toRoom(found.a, found.b, comings),
  };
}

function toState(
  { a, b, scope }: CommitteePair,
  people: { readonly a: number; readonly b: number },
  members: readonly SeatsOnBoth[],
): StateGiven {
  const named = `${counted(people.a, 'person', 'people')} for ${a.committee.name}, ${String(people.b)} for ${b.committee.name}`;
  if (members.length > 0) {
    const listed = members.filter(
      (both) => both.a.basis === 'MEMBERSHIP' && both.b.basis === 'MEMBERSHIP',
    ).length;
    const others = members.length - listed;
    return {
      state: 'IN_RECORD',
      reason: `${counted(members.length, 'person', 'people')} on both, of those whom the record names (${named}): ${String(listed)} by their listed seats, ${String(others)} by attendance on one of them at least.`,
    };
  }
  if (people.a > 0 && people.b > 0)
    return { state: 'NOT_IN_RECORD', reason: `Nobody of those whom the record names (${named}) is on both.` };
  if (people.a + people.b === 0 && scope.coverage.meetingsRead === 0)
    return { state: 'NOT_IN_OUR_COPY', reason: 'No meeting was read, and no seat of either is listed.' };
  return {
    state: 'NOT_IN_RECORD',
    reason: `What was read lists neither seats nor who came for one of them (${named}).`,
  };
}

export const overlapAnswerResolvers = {
  ...recordAnswerResolvers,
  ...pairResolvers,
  count: ({ members }) => members.length,
  members: ({ members }, first: FirstArgument) => firstOf(members, first),
} satisfies TypeResolvers<OverlapAnswer>;
