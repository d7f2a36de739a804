import { z } from 'zod';

/** What a crawl was asked to read. Kept with the run, so that a stopped one is taken up with the same words. */
export const crawlOptions = z.strictObject({
  /** ModernGov committee ids; null for every committee that is listed. */
  committees: z.array(z.number().int().positive()).min(1).nullable(),
  /** Meetings from this day on; null: from the first that is listed. */
  from: z.iso.date().nullable(),
  /** Meetings up to this day; null: to the last that is listed. */
  to: z.iso.date().nullable(),
  /** Also read each meeting's own page (issue links, the committee's name at that day, the page's wording). */
  withPages: z.boolean(),
  /** False: read pages alone although the web service may be on. */
  webService: z.boolean(),
});
export type CrawlOptions = z.infer<typeof crawlOptions>;
