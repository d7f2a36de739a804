import { z } from 'zod';

export const documentKinds = [
  'REPORT',
  'SUPPORTING',
  'AGENDA',
  'MINUTES',
  'DECISIONS',
  'PACK',
  'SUPPLEMENT',
  'OTHER',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A paper that a page links to. Its bytes are not fetched here. */
export const documentRecord = z.strictObject({
  kind: z.literal('document'),
  id: z.string(),
  meetingId: z.string().nullable(),
  /** Null for the meeting's own packs and printed minutes. */
  itemId: z.string().nullable(),
  title: z.string().min(1),
  url: z.string().nullable(),
  documentKind: z.enum(documentKinds),
  sizeText: z.string().nullable(),
  restricted: z.boolean(),
  publishedOn: z.iso.date().nullable(),
});
export type DocumentRecord = z.infer<typeof documentRecord>;
