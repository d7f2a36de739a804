import {
  loadMeetingsOfAttendances,
  loadMembersOfAttendances,
  loadOfficersOfAttendances,
} from '../../../queries/read/load-related.ts';
import type { AttendanceRow } from '../../../queries/read/meeting-rows.ts';
import type { ApiContext } from '../context.ts';
import { expectOne, originResolvers } from './origin.ts';
import type { TypeResolvers } from './resolver.ts';

export const attendanceResolvers = {
  ...originResolvers,
  status: ({ status }) => status ?? 'UNKNOWN',
  member: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    (await loaders.related(loadMembersOfAttendances, id))[0] ?? null,
  officer: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    (await loaders.related(loadOfficersOfAttendances, id))[0] ?? null,
  meeting: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    expectOne(await loaders.related(loadMeetingsOfAttendances, id), 'meeting', id),
} satisfies TypeResolvers<AttendanceRow>;
