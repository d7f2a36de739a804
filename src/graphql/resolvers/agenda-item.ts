import {
  loadActionsOfItems,
  loadCorrectionsOfItems,
  loadInterestsAboutItems,
  loadInterestsDeclaredInItems,
  loadMotionsOfItems,
  loadQuestionsOfItems,
  loadReferralsFromItems,
  loadRevisionsOfItems,
} from '../../../queries/read/load-facts.ts';
import {
  loadContinuedItems,
  loadContinuingItems,
  loadReferralsToItems,
} from '../../../queries/read/load-links.ts';
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
import { revisionsOf } from './correction.ts';
import { findItemChain } from './item-links.ts';
import { expectOne, originResolvers } from './origin.ts';
import { sortedOf } from './related.ts';
import type { TypeResolvers } from './resolver.ts';

const text =
  (field: 'agendaText' | 'decisionText' | 'minutesText' | 'votesText') =>
  async ({ id }: ItemRow, _: unknown, { loaders }: ApiContext): Promise<string | null> => {
    const texts: ItemTextRow | null = await loaders.node(loadItemTexts, id);
    return texts?.[field] ?? null;
  };

export const agendaItemResolvers = {
  ...originResolvers,
  agendaText: text('agendaText'),
  decisionText: text('decisionText'),
  minutesText: text('minutesText'),
  votesText: text('votesText'),
  heading: ({ heading }) => heading ?? false,
  procedural: ({ procedural }) => procedural ?? false,
  minutesCut: ({ minutesCut }) => minutesCut ?? false,
  restricted: ({ restricted }) => restricted ?? false,
  kind: ({ itemKind }) => itemKind,
  outcomeCandidates: ({ outcomeCandidates }) => outcomeCandidates ?? [],
  motions: sortedOf(loadMotionsOfItems),
  interestsDeclared: sortedOf(loadInterestsDeclaredInItems),
  interestsAbout: sortedOf(loadInterestsAboutItems),
  actions: sortedOf(loadActionsOfItems),
  referrals: sortedOf(loadReferralsFromItems),
  arrivedFrom: sortedOf(loadReferralsToItems),
  corrections: sortedOf(loadCorrectionsOfItems),
  publicQuestions: sortedOf(loadQuestionsOfItems),
  continues: (item, _: unknown, context: ApiContext) =>
    findItemChain(loadContinuedItems, item, 'to earlier', context),
  continuedBy: (item, _: unknown, context: ApiContext) =>
    findItemChain(loadContinuingItems, item, 'to later', context),
  revisions: revisionsOf(loadRevisionsOfItems),
  decisions: sortedOf(loadDecisionsOfItems),
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
