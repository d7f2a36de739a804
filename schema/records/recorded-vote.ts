import { z } from 'zod';

/** One row of the table of recorded votes under an agenda item, as printed; null for an empty cell. */
export const recordedVote = z.strictObject({
  title: z.string().nullable(),
  /** "Motion", "Amendment", "Resolution", or whatever else it says. */
  type: z.string().nullable(),
  /** Who voted how, or how many; plain text. */
  text: z.string().nullable(),
  resultText: z.string().nullable(),
  /** What its words mean; null for words that no list has. */
  result: z.enum(['CARRIED', 'LOST']).nullable(),
});
export type RecordedVote = z.infer<typeof recordedVote>;
