import type { InterestRow } from '../../../queries/read/fact-rows.ts';
import {
  loadEvidenceOfInterests,
  loadItemsOfInterests,
  loadMattersOfInterests,
  loadMembersOfInterests,
} from '../../../queries/read/load-facts.ts';
import { evidenceOf } from './evidence.ts';
import { originResolvers } from './origin.ts';
import { oneOf, sortedOf, theOf } from './related.ts';
import type { TypeResolvers } from './resolver.ts';

export const interestResolvers = {
  ...originResolvers,
  items: ({ items }) => items ?? [],
  member: oneOf(loadMembersOfInterests),
  item: theOf(loadItemsOfInterests, 'item'),
  about: sortedOf(loadMattersOfInterests),
  evidence: evidenceOf(loadEvidenceOfInterests),
} satisfies TypeResolvers<InterestRow>;
