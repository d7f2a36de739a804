import type { EvidenceRow } from '../../../queries/read/issue-rows.ts';
import { loadEvidenceOfDecisions, loadItemsOfDecisions } from '../../../queries/read/load-related.ts';
import type { DecisionRow } from '../../../queries/read/meeting-rows.ts';
import type { ApiContext } from '../context.ts';
import { sortBy } from '../order.ts';
import { originResolvers, resolveSource } from './origin.ts';
import type { TypeResolvers } from './resolver.ts';

export const decisionResolvers = {
  ...originResolvers,
  evidence: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      await loaders.related(loadEvidenceOfDecisions, id),
      ({ start }) => start,
      (row) => row.id,
    ),
  item: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    (await loaders.related(loadItemsOfDecisions, id))[0] ?? null,
} satisfies TypeResolvers<DecisionRow>;

export const evidenceResolvers = {
  source: ({ id, url, digest }, _: unknown, context: ApiContext) =>
    resolveSource({ id, sourceUrl: url, digest }, context),
} satisfies TypeResolvers<EvidenceRow>;
