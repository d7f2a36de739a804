import type { EvidenceRow } from '../../../queries/read/issue-rows.ts';
import type { LoadRelated } from '../../../queries/read/load-related.ts';
import type { ApiContext } from '../context.ts';
import { sortBy } from '../order.ts';
import { resolveSource } from './origin.ts';
import type { TypeResolvers } from './resolver.ts';

/** The words that a fact rests on, in the order of their text. */
export const evidenceOf =
  (statement: LoadRelated<EvidenceRow>) =>
  async ({ id }: { readonly id: string }, _: unknown, { loaders }: ApiContext): Promise<EvidenceRow[]> =>
    sortBy(
      await loaders.related(statement, id),
      ({ start }) => start,
      (row) => row.id,
    );

export const evidenceResolvers = {
  source: ({ id, url, digest }, _: unknown, context: ApiContext) =>
    resolveSource({ id, sourceUrl: url, digest }, context),
} satisfies TypeResolvers<EvidenceRow>;
