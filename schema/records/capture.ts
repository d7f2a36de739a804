import { z } from 'zod';

/** What the crawl knew when it asked for the page, and the page itself may not say. */
const captureContext = z.strictObject({
  committeeId: z.number().int().nonnegative().optional(),
  meetingId: z.number().int().nonnegative().optional(),
  itemId: z.number().int().nonnegative().optional(),
  memberId: z.number().int().nonnegative().optional(),
  /** Days, `YYYY-MM-DD`, both inside the window that was asked for. */
  windowFrom: z.iso.date().optional(),
  windowTo: z.iso.date().optional(),
});

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * One line of the archive's list: one request to a council's site and what came of it.
 * A failed request is a capture too (`digest` null, `error` set), so that coverage can be read from the archive.
 */
export const capture = z.strictObject({
  /** 1, 2, 3 … in the order of the list. */
  seq: z.number().int().positive(),
  install: z.string().min(1),
  /** Canonical address: the install's own base, ids only in the query. */
  url: z.string().min(1),
  pageType: z.string().min(1),
  context: captureContext,
  fetchedAt: z.iso.datetime(),
  /** HTTP status; null where no answer came. */
  status: z.number().int().min(100).max(599).nullable(),
  contentType: z.string().optional(),
  /** Canonical address that answered in the end, where it is not `url`. */
  finalUrl: z.string().optional(),
  /** SHA-256 of the stored body, after emptying; null where no body is kept. */
  digest: digest.nullable(),
  /** Size of the stored body before compression. */
  bytes: z.number().int().nonnegative(),
  /** Version of the emptying rules the body went through; `none` for bodies that are not text. */
  scrubRules: z.string().min(1),
  error: z.strictObject({ code: z.string().min(1), message: z.string().min(1) }).optional(),
  /** Set where the body was forgotten on request. A line whose `url` was forgotten keeps no later body either. */
  tombstone: z
    .strictObject({
      scope: z.enum(['url', 'digest']),
      reason: z.string().min(1),
      digests: z.array(digest),
    })
    .optional(),
});
export type Capture = z.infer<typeof capture>;

/** What the asker knows of a capture; the archive adds the rest. */
export const captureRequest = capture
  .omit({ seq: true, digest: true, bytes: true, scrubRules: true, tombstone: true })
  .strip();
export type CaptureRequest = z.infer<typeof captureRequest>;
