import { z } from 'zod';

/** A committee as one page names it. Fields a page does not speak of are null. */
export const committeeRecord = z.strictObject({
  kind: z.literal('committee'),
  id: z.string(),
  cid: z.number().int(),
  name: z.string().min(1),
  category: z.string().nullable(),
  expired: z.boolean().nullable(),
  deleted: z.boolean().nullable(),
  /** The remit on paper ("Purpose of committee"), as text. */
  purpose: z.string().nullable(),
});
export type CommitteeRecord = z.infer<typeof committeeRecord>;

/** One person's seat as the committee page lists it on the day of the capture. */
export const membershipRecord = z.strictObject({
  kind: z.literal('membership'),
  id: z.string(),
  memberId: z.string(),
  memberName: z.string().min(1),
  committeeId: z.string(),
  /** "Chair", "Vice-Chair", "Member", or the words in the page's parentheses. */
  role: z.string().min(1),
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type MembershipRecord = z.infer<typeof membershipRecord>;

/**
 * That a committee's list of meetings was read, over which window. Null bounds: open on that side.
 * `count` is how many meetings the list said or showed.
 */
export const listReadingRecord = z.strictObject({
  kind: z.literal('list-reading'),
  committeeId: z.string(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  count: z.number().int().nonnegative(),
});
