import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import {
  loadMembershipsOfCommittees,
  loadMembersOfMemberships,
  loadNamesOfCommittees,
  loadRemitsOfCommittees,
  loadRetiredOfCommittees,
} from '../../../queries/read/load-related.ts';
import type { MeetingRow } from '../../../queries/read/meeting-rows.ts';
import { readMeetingPageOfCommittee } from '../../../queries/read/read-pages.ts';
import { type ConnectionArguments, readConnection } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { sortBy } from '../order.ts';
import { toAskedWindow } from '../trace/asked-record.ts';
import { toDayWindow } from '../trace/day-window.ts';
import { type ActionsArguments, answerActions } from './actions.ts';
import { findNameAt } from './name-at-meeting.ts';
import { expectOne, originResolvers } from './origin.ts';
import { answerOutcomeMix, type OutcomeMixArguments } from './outcome-mix.ts';
import { answerReferrals } from './referrals.ts';
import type { TypeResolvers } from './resolver.ts';

interface WindowArguments {
  readonly from?: string | null;
  readonly to?: string | null;
}

export const committeeResolvers = {
  ...originResolvers,
  nameAt: (committee, { date }: { date: string }, context: ApiContext) =>
    findNameAt(committee, date, context),
  names: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      await loaders.related(loadNamesOfCommittees, id),
      ({ from }) => from ?? '9999',
      ({ name }) => name,
    ),
  remits: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      await loaders.related(loadRemitsOfCommittees, id),
      ({ from }) => from,
      (row) => row.id,
    ),
  meetings: (
    { id },
    { from = null, to = null, ...page }: ConnectionArguments & WindowArguments,
    { loaders }: ApiContext,
  ) =>
    readConnection<MeetingRow>(
      page,
      ({ sortKey }) => sortKey,
      async (slice) => {
        const parameters = { ...slice, ...toAskedWindow({ from, to }), committee: id };
        return (await loaders.read(readMeetingPageOfCommittee, parameters)).map(({ node }) => node);
      },
    ),
  members: async ({ id }, _: unknown, { loaders }: ApiContext) => {
    const seats = await loaders.related(loadMembershipsOfCommittees, id);
    const named = await Promise.all(
      seats.map(async (seat) => ({
        seat,
        holder: (await loaders.related(loadMembersOfMemberships, seat.id))[0],
      })),
    );
    return sortBy(
      named,
      ({ holder }) => holder?.name ?? '',
      ({ seat }) => seat.id,
    ).map(({ seat }) => seat);
  },
  outcomeMix: ({ id }, { bucket }: OutcomeMixArguments, context: ApiContext) =>
    answerOutcomeMix({ committee: id, bucket: bucket ?? null }, context),
  actions: ({ id }, { followUp }: ActionsArguments, context: ApiContext) =>
    answerActions({ committee: id, followUp: followUp ?? null }, context),
  referrals: ({ id }, _: unknown, context: ApiContext) => answerReferrals({ committee: id }, context),
  listWindows: ({ listWindows }) => (listWindows ?? []).map(toDayWindow),
  council: async ({ id, install }, _: unknown, context: ApiContext) => {
    const council = await context.findCouncil(install);
    return expectOne(council === null ? [] : [council], 'council', id);
  },
  formerly: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(await loaders.related(loadRetiredOfCommittees, id), (row) => row.id),
} satisfies TypeResolvers<CommitteeRow>;
