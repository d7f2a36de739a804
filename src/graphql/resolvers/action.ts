import type { ActionRow } from '../../../queries/read/fact-rows.ts';
import { loadEvidenceOfActions, loadItemsOfActions } from '../../../queries/read/load-facts.ts';
import { loadReportsBack } from '../../../queries/read/load-links.ts';
import type { ApiContext } from '../context.ts';
import { evidenceOf } from './evidence.ts';
import { findItemLinks } from './item-links.ts';
import { originResolvers } from './origin.ts';
import { theOf } from './related.ts';
import type { TypeResolvers } from './resolver.ts';

export const actionResolvers = {
  ...originResolvers,
  item: theOf(loadItemsOfActions, 'item'),
  reportedBackIn: async ({ id }, _: unknown, context: ApiContext) => {
    const [asked = null] = await context.loaders.related(loadItemsOfActions, id);
    return findItemLinks(loadReportsBack, id, asked, context);
  },
  evidence: evidenceOf(loadEvidenceOfActions),
} satisfies TypeResolvers<ActionRow>;
