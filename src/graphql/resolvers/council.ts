import type { CouncilRow } from '../../../queries/read/council-rows.ts';
import { loadCommitteesOfCouncils, loadRetiredOfCouncils } from '../../../queries/read/load-related.ts';
import type { ApiContext } from '../context.ts';
import { sortBy } from '../order.ts';
import type { TypeResolvers } from './resolver.ts';

export const councilResolvers = {
  slug: ({ install }) => install,
  originalBaseUrl: ({ originalBaseUrl, baseUrl }) => originalBaseUrl ?? baseUrl,
  committees: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(
      await loaders.related(loadCommitteesOfCouncils, id),
      ({ name }) => name,
      ({ cid }) => cid,
    ),
  formerly: async ({ id }, _: unknown, { loaders }: ApiContext) =>
    sortBy(await loaders.related(loadRetiredOfCouncils, id), (row) => row.id),
} satisfies TypeResolvers<CouncilRow>;
