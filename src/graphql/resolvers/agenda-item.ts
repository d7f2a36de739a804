import { loadItemTexts, loadMeetings } from '../../../queries/read/load-nodes.ts';
import {
  loadCommitteesOfMeetings,
  loadDecisionsOfItems,
  loadDocumentsOfItems,
  loadIssuesOfItems,
} from '../../../queries/read/load-related.ts';
import type { ItemRow, ItemTextRow } from '../../../queries/read/meeting-rows.ts';
import type { ApiContext } from '../context.ts';
import { sortBy } from '../order.ts';
import { expectOne, originResolvers } from './origin.ts';
import type { TypeResolvers } from './resolver.ts';

const text =
  (field: 'agendaText' | 'decisionText' | 'minutesText') =>
  async ({ id }: ItemRow, _: unknown, { loaders }: ApiContext): Promise<string | null> => {
    const texts: ItemTextRow | null = await loaders.node(loadItemTexts, id);
    return texts?.[field] ?? null;
  };

export const agendaItemResolvers = {
  ...originResolvers,
  agendaText: text('agendaText'),
  decisionText: text('decisionText'),
  minutesText: text('minutesText'),
  heading: ({ heading }) => heading ?? false,
  procedural: ({ procedural }) => procedural ?? false,
  minutesCut: ({ minutesCut }) => minutesCut ?? false,
  restricted: ({ restricted }) => restricted ?? false,
  decisions: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(await loaders.related(loadDecisionsOfItems, id), ({ sortKey }) => sortKey),
  documents: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      await loaders.related(loadDocumentsOfItems, id),
      ({ title }) => title,
      (row) => row.id,
    ),
  issues: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(await loaders.related(loadIssuesOfItems, id), (row) => row.id),
  meeting: async ({ id, meetingId }, _: unknown, { loaders }: ApiContext) => {
    const meeting = await loaders.node(loadMeetings, meetingId);
    return expectOne(meeting === null ? [] : [meeting], 'meeting', id);
  },
  committees: async ({ meetingId }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      await loaders.related(loadCommitteesOfMeetings, meetingId),
      ({ name }) => name,
      ({ cid }) => cid,
    ),
} satisfies TypeResolvers<ItemRow>;
