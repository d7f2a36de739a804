import { z } from 'zod';

const day = z.iso.date().nullable();

/** A member as one page names them; contact details are never kept. */
export const memberRecord = z.strictObject({
  kind: z.literal('member'),
  id: z.string(),
  uid: z.number().int().nullable(),
  /** Without title ("Councillor", "Cllr"); letters after the name are kept. */
  name: z.string().min(1),
  /** As printed, title included. */
  printedName: z.string().min(1),
  party: z.string().nullable(),
  group: z.string().nullable(),
  ward: z.string().nullable(),
  keyPosts: z.string().nullable(),
  /** Terms of office as listed; an end of "unspecified" is null. */
  terms: z.array(z.strictObject({ from: day, to: day })),
});
export type MemberRecord = z.infer<typeof memberRecord>;
