import { z } from 'zod';
import { recordedVote } from './recorded-vote.ts';

/** One row of a meeting's agenda. Texts are plain text, paragraphs parted by a blank line. */
export const agendaItemRecord = z.strictObject({
  kind: z.literal('item'),
  id: z.string(),
  aiId: z.number().int().nullable(),
  meetingId: z.string().nullable(),
  /** 1-based place on the page. */
  position: z.number().int().positive(),
  /** The printed number without its final dot ("54", "6 a)", "33/21"); null where none is printed. */
  number: z.string().nullable(),
  title: z.string().min(1),
  /** A row that heads others and has no business of its own (numbered 0, or unnumbered without any text). */
  heading: z.boolean(),
  agendaText: z.string().nullable(),
  decisionText: z.string().nullable(),
  minutesText: z.string().nullable(),
  /** Words struck through in the minutes, in order: what they said before. Left out where there are none. */
  deletedTexts: z.array(z.string()).optional(),
  /** The page cut the minutes and links to the whole text ("view the full minutes text"). */
  minutesCut: z.boolean(),
  /** Rows of the table of recorded votes below the texts, in order. Left out where the page has none. */
  recordedVotes: z.array(recordedVote).optional(),
  restricted: z.boolean(),
  /** ModernGov's own issue id and that issue's title, where the row links to one. */
  issueIid: z.number().int().nullable(),
  issueTitle: z.string().nullable(),
  /** ModernGov decision id, where the row links to a decision page. */
  decisionPageId: z.number().int().nullable(),
  referToCommittee: z.string().nullable(),
});
export type AgendaItemRecord = z.infer<typeof agendaItemRecord>;
