import { z } from 'zod';
import { textBlockSchema } from './case-text.ts';

/** Outcome of an item, plus the two results of a motion (`CARRIED`, `LOST`) that case files may record. */
export const caseOutcomeSchema = z.enum([
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
  'CARRIED',
  'LOST',
]);
export type CaseOutcome = z.infer<typeof caseOutcomeSchema>;

export const caseDocumentSchema = z.object({
  title: z.string(),
  /** As printed beside the link: "PDF 339 KB". */
  sizeText: z.string().nullish(),
  attachmentId: z.int().positive().nullish(),
  /** Last part of the address when it is not the title: may hold spaces and CR/LF, as the source's do. */
  fileName: z.string().optional(),
  /** `convert` gives the older `mgConvert2PDF.aspx?ID=` address. */
  address: z.enum(['file', 'convert']).optional(),
  restricted: z.boolean().optional(),
});
export type CaseDocument = z.infer<typeof caseDocumentSchema>;

/** Counts are null where the record gives none; `castingVote` true means that the chair's decided it. */
export const caseVoteSchema = z.object({
  for: z.int().nullable(),
  against: z.int().nullable(),
  abstain: z.int().nullable(),
  unanimous: z.boolean().nullish(),
  castingVote: z.boolean().nullish(),
});
export type CaseVote = z.infer<typeof caseVoteSchema>;

export const caseItemSchema = z.object({
  no: z.string().nullish(),
  aiId: z.int().positive().nullish(),
  title: z.string(),
  kind: z.string().optional(),
  documents: z.array(caseDocumentSchema).optional(),
  outcome: caseOutcomeSchema.nullish(),
  outcomeBasis: z.string().nullish(),
  /** What the record says, in own words: rendered as the minutes where `minutes` is absent. */
  summary: z.string().nullish(),
  confidence: z.string().optional(),
  /** About our copy of the record; never rendered. */
  note: z.string().nullish(),
  declarations: z
    .array(z.object({ member: z.string(), nature: z.string(), itemRef: z.string().nullish() }))
    .optional(),
  referral: z.object({ from: z.string().nullish(), to: z.string().nullish() }).nullish(),
  movedBy: z.string().nullish(),
  secondedBy: z.string().nullish(),
  actions: z.array(z.object({ ownSummary: z.string(), owner: z.string().nullish() })).optional(),
  vote: caseVoteSchema.nullish(),
  /** Texts of an item that has them; with `minutes` nothing is put into words from the facts. */
  agendaText: z.array(textBlockSchema).optional(),
  decision: z.array(textBlockSchema).optional(),
  minutes: z.array(textBlockSchema).optional(),
  /** Rows of ModernGov's own "Recorded Vote" table under the minutes. */
  recordedVotes: z
    .array(z.object({ title: z.string(), type: z.string(), text: z.string().optional(), result: z.string() }))
    .optional(),
  /** ModernGov's issue link, tied by an officer. */
  issue: z.object({ iid: z.int().positive(), title: z.string() }).optional(),
  restricted: z.boolean().optional(),
  /** A section heading: a row without a number that is no business of its own. */
  heading: z.boolean().optional(),
});
export type CaseItem = z.infer<typeof caseItemSchema>;
