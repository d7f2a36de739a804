import type { AffiliationRow, MemberRow, MembershipRow } from '../../../queries/read/council-rows.ts';
import {
  loadAffiliationsOfMembers,
  loadAttendancesOfMembers,
  loadCommitteesOfMemberships,
  loadMeetingsOfAttendances,
  loadMembershipsOfMembers,
  loadMembersOfMemberships,
  loadRetiredOfMembers,
} from '../../../queries/read/load-related.ts';
import type { ApiContext } from '../context.ts';
import { sortBy } from '../order.ts';
import { toDayWindow } from '../trace/day-window.ts';
import { expectOne, originResolvers } from './origin.ts';
import type { TypeResolvers } from './resolver.ts';

export const memberResolvers = {
  ...originResolvers,
  terms: ({ terms }) => (terms ?? []).map(toDayWindow),
  resolved: ({ resolved }) => resolved ?? false,
  memberships: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      await loaders.related(loadMembershipsOfMembers, id),
      ({ from }) => from,
      (row) => row.id,
    ),
  affiliations: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy<AffiliationRow>(
      await loaders.related(loadAffiliationsOfMembers, id),
      ({ from }) => from,
      (row) => row.id,
    ),
  attendances: async ({ id }, _: unknown, { loaders }: ApiContext) => {
    const attendances = await loaders.related(loadAttendancesOfMembers, id);
    const dated = await Promise.all(
      attendances.map(async (attendance) => ({
        attendance,
        meeting: (await loaders.related(loadMeetingsOfAttendances, attendance.id))[0],
      })),
    );
    return sortBy(
      dated,
      ({ meeting }) => meeting?.sortKey ?? '',
      ({ attendance }) => attendance.id,
    ).map(({ attendance }) => attendance);
  },
  formerly: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(await loaders.related(loadRetiredOfMembers, id), (row) => row.id),
} satisfies TypeResolvers<MemberRow>;

export const membershipResolvers = {
  ...originResolvers,
  member: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    expectOne(await loaders.related(loadMembersOfMemberships, id), 'member', id),
  committee: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    expectOne(await loaders.related(loadCommitteesOfMemberships, id), 'committee', id),
} satisfies TypeResolvers<MembershipRow>;
