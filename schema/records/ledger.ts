import { z } from 'zod';

const entry = { seq: z.number().int().positive(), at: z.iso.datetime() };
/** Who decided, in their own words (a role or a nickname will do); null where the program did. */
const by = z.string().min(1).nullable();

/**
 * What no page says and a rebuild could not find again. Entries are only ever added; the later one wins.
 * Ids are record ids (`<install>:issue:…`, `<install>:item:…`).
 */
export const ledgerEntry = z.discriminatedUnion('kind', [
  /** An issue id given once for a key (a ModernGov issue number, a series of titles): it is never given again. */
  z.strictObject({
    ...entry,
    kind: z.literal('issue-named'),
    issueId: z.string().min(1),
    key: z.string().min(1),
    title: z.string().nullable(),
  }),
  z.strictObject({
    ...entry,
    kind: z.literal('issue-merged'),
    issueId: z.string().min(1),
    intoId: z.string().min(1),
    reason: z.string().nullable(),
    by,
  }),
  /** The named items leave `issueId` for `newIssueId`. */
  z.strictObject({
    ...entry,
    kind: z.literal('issue-split'),
    issueId: z.string().min(1),
    newIssueId: z.string().min(1),
    itemIds: z.array(z.string().min(1)).min(1),
    reason: z.string().nullable(),
    by,
  }),
  z.strictObject({
    ...entry,
    kind: z.literal('issue-renamed'),
    issueId: z.string().min(1),
    title: z.string().min(1),
    by,
  }),
  /** A curator's word on whether an item belongs to an issue. */
  z.strictObject({
    ...entry,
    kind: z.literal('link-verdict'),
    issueId: z.string().min(1),
    itemId: z.string().min(1),
    verdict: z.enum(['accepted', 'rejected', 'withdrawn']),
    reason: z.string().nullable(),
    by,
  }),
  z.strictObject({
    ...entry,
    kind: z.literal('trace-saved'),
    traceId: z.string().min(1),
    name: z.string().min(1),
    operation: z.string().min(1),
    variables: z.record(z.string(), z.json()),
    by,
  }),
]);
export type LedgerEntry = z.infer<typeof ledgerEntry>;
