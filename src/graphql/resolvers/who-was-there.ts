import type { InterestRow } from '../../../queries/read/fact-rows.ts';
import { loadInterestsAboutItems, loadReplacedMembers } from '../../../queries/read/load-facts.ts';
import { loadItems } from '../../../queries/read/load-nodes.ts';
import {
  loadAttendancesOfMeetings,
  loadMembersOfAttendances,
  loadOfficersOfAttendances,
} from '../../../queries/read/load-related.ts';
import { counted } from '../../counted.ts';
import type { ApiContext } from '../context.ts';
import {
  resolveAskedScope,
  type Scope,
  type ScopeArguments,
  type ScopeMeeting,
} from '../facts/asked-scope.ts';
import { type RecordState, type StateGiven, toRecordState } from '../facts/record-state.ts';
import { type PersonThere, toWhoWasThere, type WhoWasThere } from '../facts/who-was-there.ts';
import { sortBy } from '../order.ts';
import {
  type FirstArgument,
  firstOf,
  meetingPlaceResolvers,
  type RecordAnswer,
  recordAnswerResolvers,
} from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

interface Occasion extends WhoWasThere {
  readonly place: ScopeMeeting;
  /** Those asked about; empty where the whole meeting is. */
  readonly itemIds: readonly string[];
}

export interface WhoWasThereAnswer extends RecordAnswer {
  readonly occasions: readonly Occasion[];
  /** Of how many meetings in all; `occasions` holds the first of them. */
  readonly count: number;
}

/** Meetings whose people are read for one answer: some twenty people each, and three reads of each. */
const mostMeetings = 500;

/** Who was at each meeting at which the items asked about were taken; else at each meeting asked about. */
export async function answerWhoWasThere(
  asked: ScopeArguments,
  context: ApiContext,
): Promise<WhoWasThereAnswer> {
  const scope = await resolveAskedScope(context.engine, asked);
  const places = sortBy(
    [...scope.meetings.values()],
    ({ meeting }) => meeting.dateFrom,
    ({ meeting }) => meeting.id,
  );
  const asOf = places.flatMap((place) => {
    const items = sortBy(
      [...(scope.items?.values() ?? [])].filter(({ meetingId }) => meetingId === place.meeting.id),
      ({ sortKey }) => sortKey,
    );
    return scope.items !== null && items.length === 0 ? [] : [{ place, items }];
  });
  const occasions = await Promise.all(
    asOf.slice(0, mostMeetings).map(async ({ place, items }): Promise<Occasion> => {
      const people = await findPeople(place.meeting.id, context);
      const there = toWhoWasThere(people, place.meeting.readState === 'READ');
      return { ...there, place, itemIds: items.map(({ id }) => id) };
    }),
  );
  return { scope, ...toState(scope, occasions, asOf.length), occasions, count: asOf.length };
}

async function findPeople(meetingId: string, { loaders }: ApiContext): Promise<PersonThere[]> {
  const rows = sortBy(
    await loaders.related(loadAttendancesOfMeetings, meetingId),
    ({ name }) => name,
    ({ id }) => id,
  );
  return Promise.all(
    rows.map(async (attendance) => {
      const [[member], [officer], [replaced]] = await Promise.all([
        loaders.related(loadMembersOfAttendances, attendance.id),
        loaders.related(loadOfficersOfAttendances, attendance.id),
        loaders.related(loadReplacedMembers, attendance.id),
      ]);
      return {
        attendance,
        isOfficer: officer !== undefined,
        memberId: member?.id ?? null,
        replacedId: replaced?.id ?? null,
      };
    }),
  );
}

function toState(scope: Scope, occasions: readonly Occasion[], all: number): StateGiven {
  const count = (state: RecordState): number => occasions.filter((o) => o.state === state).length;
  if (occasions.length === 0) {
    const what = { one: 'meeting', several: 'meetings' };
    return toRecordState(scope, what, { facts: 0, meetings: 0, possibly: 0 });
  }
  const told = count('IN_RECORD');
  const [only] = occasions;
  if (only && occasions.length === 1) return { state: only.state, reason: only.reason };
  const those = all > occasions.length ? `the first ${String(occasions.length)} of ` : '';
  const reason = `Of ${those}${counted(all, 'meeting')} the record tells for ${String(told)} who was there; of ${String(count('NOT_IN_RECORD'))} it does not tell, ${String(count('NOT_IN_OUR_COPY'))} were not read.`;
  if (told > 0) return { state: 'IN_RECORD', reason };
  return { state: count('NOT_IN_RECORD') > 0 ? 'NOT_IN_RECORD' : 'NOT_IN_OUR_COPY', reason };
}

export const whoWasThereAnswerResolvers = {
  ...recordAnswerResolvers,
  occasions: ({ occasions }, first: FirstArgument) => firstOf(occasions, first),
} satisfies TypeResolvers<WhoWasThereAnswer>;

export const occasionResolvers = {
  ...meetingPlaceResolvers,
  items: async ({ itemIds }, _: unknown, { loaders }: ApiContext) =>
    (await Promise.all(itemIds.map((id) => loaders.node(loadItems, id)))).filter((item) => item !== null),
  chair: ({ chair }) => chair.attendance,
  chairNote: ({ chair }) => chair.note,
  outOfRoom: async ({ itemIds }, _: unknown, { loaders }: ApiContext) => {
    const about = await Promise.all(itemIds.map((id) => loaders.related(loadInterestsAboutItems, id)));
    const left = about.flat().filter(({ leftRoom }) => leftRoom === true);
    return sortBy<InterestRow>(
      [...new Map(left.map((interest) => [interest.id, interest])).values()],
      ({ name }) => name,
      ({ id }) => id,
    );
  },
} satisfies TypeResolvers<Occasion>;
