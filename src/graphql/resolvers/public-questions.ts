import type { PublicQuestionsRow } from '../../../queries/read/fact-rows.ts';
import {
  loadEvidenceOfQuestions,
  loadItemsOfQuestions,
  loadMattersOfQuestions,
} from '../../../queries/read/load-facts.ts';
import { evidenceOf } from './evidence.ts';
import { originResolvers } from './origin.ts';
import { sortedOf, theOf } from './related.ts';
import type { TypeResolvers } from './resolver.ts';

export const publicQuestionsResolvers = {
  ...originResolvers,
  item: theOf(loadItemsOfQuestions, 'item'),
  about: sortedOf(loadMattersOfQuestions),
  evidence: evidenceOf(loadEvidenceOfQuestions),
} satisfies TypeResolvers<PublicQuestionsRow>;
