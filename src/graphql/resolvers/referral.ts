import type { ReferralRow } from '../../../queries/read/fact-rows.ts';
import { loadEvidenceOfReferrals } from '../../../queries/read/load-facts.ts';
import {
  loadArrivals,
  loadOriginsOfReferrals,
  loadSendersOfReferrals,
  loadTargetsOfReferrals,
} from '../../../queries/read/load-links.ts';
import type { ApiContext } from '../context.ts';
import { evidenceOf } from './evidence.ts';
import { findItemLinks } from './item-links.ts';
import { originResolvers } from './origin.ts';
import { oneOf } from './related.ts';
import type { TypeResolvers } from './resolver.ts';

export const referralResolvers = {
  ...originResolvers,
  item: oneOf(loadOriginsOfReferrals),
  to: oneOf(loadTargetsOfReferrals),
  sentBy: oneOf(loadSendersOfReferrals),
  arrivedAs: async ({ id }, _: unknown, context: ApiContext) => {
    const [sent = null] = await context.loaders.related(loadOriginsOfReferrals, id);
    return findItemLinks(loadArrivals, id, sent, context);
  },
  evidence: evidenceOf(loadEvidenceOfReferrals),
} satisfies TypeResolvers<ReferralRow>;
