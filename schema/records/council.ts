import { z } from 'zod';

/** A council's file: `scrapers/councils/<slug>.json`. Adding a council is adding one. */
export const councilFile = z.strictObject({
  /** A short name; for a council that has no file of its own, its canonical host and path. */
  slug: z.string().regex(/^[a-z0-9]+([-./][a-z0-9]+)*$/),
  name: z.string().min(1),
  gssCode: z
    .string()
    .regex(/^[ENSW]\d{8}$/)
    .nullable(),
  platform: z.literal('moderngov'),
  /** Install root, with its subfolder if it has one; no trailing slash. */
  baseUrl: z.url(),
  /** Other hosts under which the same install answers. */
  otherHosts: z.array(z.string()).default([]),
  /** Milliseconds between two requests. */
  paceMs: z.number().int().nonnegative().default(1000),
  /** PEM of an intermediate certificate that the site forgets to send. */
  extraCa: z.string().nullable().default(null),
  /** Bounds of a healthy whole crawl: below `min` fails the run, above `max` warns. */
  expected: z
    .record(
      z.enum(['committees', 'members', 'meetings', 'items']),
      z.strictObject({ min: z.number().int().nonnegative(), max: z.number().int().positive() }),
    )
    .optional(),
  /** Set where the pages are not the council's own (a reconstruction): said with every answer. */
  reconstruction: z
    .strictObject({
      notice: z.string().min(1),
      /** Where the council's own pages are. */
      originalBaseUrl: z.url(),
      /** Ids from here upwards were filled in and are not the council's. */
      inventedIdsFrom: z.number().int().positive(),
    })
    .nullable()
    .default(null),
});
export type CouncilFile = z.infer<typeof councilFile>;
