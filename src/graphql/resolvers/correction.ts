import type { CorrectionRow, RevisionRow } from '../../../queries/read/fact-rows.ts';
import { loadEvidenceOfCorrections, loadItemsOfCorrections } from '../../../queries/read/load-facts.ts';
import { loadCorrectedMeetings } from '../../../queries/read/load-links.ts';
import { loadMeetings } from '../../../queries/read/load-nodes.ts';
import type { LoadRelated } from '../../../queries/read/load-related.ts';
import type { ApiContext } from '../context.ts';
import { sortBy } from '../order.ts';
import { evidenceOf } from './evidence.ts';
import { originResolvers, resolveSource } from './origin.ts';
import { theOf } from './related.ts';
import type { TypeResolvers } from './resolver.ts';

export const correctionResolvers = {
  ...originResolvers,
  item: theOf(loadItemsOfCorrections, 'item'),
  corrects: async ({ id }, _: unknown, { loaders }: ApiContext) => {
    const [corrected] = await loaders.related(loadCorrectedMeetings, id);
    return corrected ? loaders.node(loadMeetings, corrected.id) : null;
  },
  evidence: evidenceOf(loadEvidenceOfCorrections),
} satisfies TypeResolvers<CorrectionRow>;

/** What the fields of a meeting or an item said, oldest first. */
export const revisionsOf =
  (statement: LoadRelated<RevisionRow>) =>
  async ({ id }: { readonly id: string }, _: unknown, { loaders }: ApiContext): Promise<RevisionRow[]> =>
    sortBy(
      await loaders.related(statement, id),
      ({ knownFrom }) => knownFrom,
      ({ field }) => field,
      (row) => row.id,
    );

export const revisionResolvers = {
  notice: originResolvers.notice,
  source: ({ id, url, digest, knownFrom }, _: unknown, context: ApiContext) =>
    resolveSource({ id, sourceUrl: url, digest, lastSeenAt: knownFrom }, context),
} satisfies TypeResolvers<RevisionRow>;
