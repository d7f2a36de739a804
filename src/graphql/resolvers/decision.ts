import { loadMotionsOfDecisions } from '../../../queries/read/load-facts.ts';
import { loadEvidenceOfDecisions, loadItemsOfDecisions } from '../../../queries/read/load-related.ts';
import type { DecisionRow } from '../../../queries/read/meeting-rows.ts';
import { evidenceOf } from './evidence.ts';
import { originResolvers } from './origin.ts';
import { oneOf } from './related.ts';
import type { TypeResolvers } from './resolver.ts';

export const decisionResolvers = {
  ...originResolvers,
  parts: ({ parts, partTexts }) =>
    (parts ?? []).map((outcome, at) => ({ outcome, text: partTexts?.[at] ?? '' })),
  evidence: evidenceOf(loadEvidenceOfDecisions),
  item: oneOf(loadItemsOfDecisions),
  motion: oneOf(loadMotionsOfDecisions),
} satisfies TypeResolvers<DecisionRow>;
