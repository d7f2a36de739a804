import { z } from 'zod';

export const issueRow = z.object({
  id: z.string(),
  install: z.string(),
  title: z.string(),
  basis: z.string(),
  sortKey: z.string(),
});
export type IssueRow = z.infer<typeof issueRow>;

export const sightingRow = z.object({
  id: z.string(),
  state: z.string(),
  method: z.string(),
  version: z.union([z.string(), z.number()]).transform(String),
  score: z.number(),
  /** Two lists side by side: the graph keeps no maps. */
  featureNames: z.array(z.string()).nullable(),
  featureScores: z.array(z.number()).nullable(),
});
export type SightingRow = z.infer<typeof sightingRow>;

export const evidenceRow = z.object({
  id: z.string(),
  field: z.string(),
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  method: z.string().nullable(),
  confidence: z.number().nullable(),
  digest: z.string().nullable(),
  url: z.string().nullable(),
});
export type EvidenceRow = z.infer<typeof evidenceRow>;

export const retiredRow = z.object({
  id: z.string(),
  retiredId: z.string(),
  install: z.string(),
  kind: z.string(),
  title: z.string().nullable(),
  retiredAt: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  digest: z.string().nullable(),
});
export type RetiredRow = z.infer<typeof retiredRow>;
