import { z } from 'zod';
import { sourceColumns } from './council-rows.ts';

const text = z.string().nullable();
const flag = z.boolean().nullable();
const count = z.number().int().nullable();

/** What every fact has that was read from the words of minutes. */
const factColumns = {
  id: z.string(),
  install: z.string(),
  method: text,
  confidence: z.number().nullable(),
  sortKey: z.string(),
  ...sourceColumns,
} as const;

export const motionRow = z.object({
  ...factColumns,
  motionType: text,
  text,
  result: z.enum(['CARRIED', 'LOST']).nullable(),
  for: count,
  against: count,
  abstain: count,
  castingVote: flag,
  unanimous: flag,
  mover: text,
  seconder: text,
});
export type MotionRow = z.infer<typeof motionRow>;

export const ballotRow = z.object({
  id: z.string(),
  install: z.string(),
  name: z.string(),
  choice: z.enum(['FOR', 'AGAINST', 'ABSTAIN']),
});
export type BallotRow = z.infer<typeof ballotRow>;

export const interestRow = z.object({
  ...factColumns,
  name: z.string(),
  nature: text,
  /** Numbers of agenda items as declared. */
  items: z.array(z.string()).nullable(),
  leftRoom: flag,
  dispensation: flag,
});
export type InterestRow = z.infer<typeof interestRow>;

export const actionRow = z.object({ ...factColumns, what: z.string(), owner: text, due: text });
export type ActionRow = z.infer<typeof actionRow>;

export const referralRow = z.object({ ...factColumns, toName: text, fromName: text, what: text });
export type ReferralRow = z.infer<typeof referralRow>;

export const correctionRow = z.object({
  ...factColumns,
  field: z.string(),
  before: text,
  after: text,
  decidedAt: z.iso.date().nullable(),
  recordOf: z.iso.date().nullable(),
});
export type CorrectionRow = z.infer<typeof correctionRow>;

export const publicQuestionsRow = z.object({ ...factColumns, count, answered: flag });
export type PublicQuestionsRow = z.infer<typeof publicQuestionsRow>;

export const revisionRow = z.object({
  id: z.string(),
  install: z.string(),
  field: z.string(),
  value: text,
  knownFrom: text,
  knownTo: text,
  digest: text,
  url: text,
});
export type RevisionRow = z.infer<typeof revisionRow>;
