import { z } from 'zod';
import { inference } from './source.ts';

/** Order and meaning: docs/data-model.md. UNKNOWN stays visible in every count. */
export const outcomes = [
  'NOTED',
  'APPROVED',
  'AGREED',
  'RECOMMENDED',
  'REFERRED',
  'DEFERRED',
  'REJECTED',
  'WITHDRAWN',
  'AMENDED',
  'NONE_RECORDED',
  'UNKNOWN',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The wording of one decision on one item, found in its decision text or in its minutes. */
export const decisionRecord = z.strictObject({
  kind: z.literal('decision'),
  id: z.string(),
  itemId: z.string(),
  meetingId: z.string().nullable(),
  text: z.string().min(1),
  outcome: z.enum(outcomes),
  inference,
});
export type DecisionRecord = z.infer<typeof decisionRecord>;
