import { z } from 'zod';

/** One line each way over the socket in the data folder. The asking program sends one request. */
export const workRequest = z.strictObject({
  /** Name of the work: a command that the serving program does for others. */
  work: z.string().min(1),
  options: z.unknown(),
});
export type WorkRequest = z.infer<typeof workRequest>;

/** What the serving program answers, in order; `done` or `failed` is the last. */
export const workMessage = z.discriminatedUnion('kind', [
  /** A passing line of progress. */
  z.strictObject({ kind: z.literal('progress'), line: z.string() }),
  /** A line that stays. */
  z.strictObject({ kind: z.literal('note'), line: z.string() }),
  /** Text for standard output. */
  z.strictObject({ kind: z.literal('output'), text: z.string() }),
  z.strictObject({ kind: z.literal('done'), exitCode: z.number().int() }),
  z.strictObject({
    kind: z.literal('failed'),
    message: z.string(),
    code: z.string(),
    exitCode: z.number().int(),
  }),
]);
export type WorkMessage = z.infer<typeof workMessage>;
