import { z } from 'zod';

/** How a fact that no field of the source states was read: never without method, confidence and quote. */
export const inference = z.strictObject({
  method: z.string().min(1),
  /** 0–1 */
  confidence: z.number().min(0).max(1),
  quote: z.string().min(1),
  /** Offsets of the quote in the named field's text, in UTF-16 code units. */
  field: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
