import { loadCorrectionsOfMeetings, loadRevisionsOfMeetings } from '../../../queries/read/load-facts.ts';
import {
  loadAttendancesOfMeetings,
  loadCommitteesOfMeetings,
  loadDocumentsOfMeetings,
  loadItemsOfMeetings,
  loadRetiredOfMeetings,
} from '../../../queries/read/load-related.ts';
import type { MeetingRow } from '../../../queries/read/meeting-rows.ts';
import type { ApiContext } from '../context.ts';
import { toDateText } from '../date-text.ts';
import { toChair } from '../facts/chair.ts';
import { sortBy } from '../order.ts';
import { readRecordThen } from './as-known-at.ts';
import { revisionsOf } from './correction.ts';
import { expectOne, originResolvers } from './origin.ts';
import { toReadFrom } from './read-from.ts';
import type { TypeResolvers } from './resolver.ts';

export const meetingResolvers = {
  ...originResolvers,
  datePrecision: ({ datePrecision }) => datePrecision.toUpperCase(),
  dateText: toDateText,
  status: ({ status }) => status ?? 'UNKNOWN',
  publicationState: ({ publicationState }) => publicationState ?? 'UNKNOWN',
  readFrom: ({ readFrom }) => (readFrom ?? []).map(toReadFrom),
  committees: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      await loaders.related(loadCommitteesOfMeetings, id),
      ({ name }) => name,
      ({ cid }) => cid,
    ),
  items: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      await loaders.related(loadItemsOfMeetings, id),
      ({ position }) => position,
      (row) => row.id,
    ),
  attendance: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      await loaders.related(loadAttendancesOfMeetings, id),
      ({ name }) => name,
      (row) => row.id,
    ),
  chair: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    toChair(await loaders.related(loadAttendancesOfMeetings, id)).attendance,
  corrections: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      await loaders.related(loadCorrectionsOfMeetings, id),
      ({ decidedAt }) => decidedAt,
      ({ sortKey }) => sortKey,
    ),
  asKnownAt: (meeting, { at }: { at: string }, context: ApiContext) => readRecordThen(meeting, at, context),
  revisions: revisionsOf(loadRevisionsOfMeetings),
  documents: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      await loaders.related(loadDocumentsOfMeetings, id),
      ({ title }) => title,
      (row) => row.id,
    ),
  council: async ({ id, install }, _: unknown, context: ApiContext) => {
    const council = await context.findCouncil(install);
    return expectOne(council === null ? [] : [council], 'council', id);
  },
  formerly: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(await loaders.related(loadRetiredOfMeetings, id), (row) => row.id),
} satisfies TypeResolvers<MeetingRow>;
