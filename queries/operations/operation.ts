import type { z } from 'zod';

/** A GraphQL operation under a name: the same over HTTP, on the command line and on the page. */
export interface Operation<Variables = unknown, Answer = unknown> {
  readonly name: string;
  readonly description: string;
  readonly document: string;
  readonly variables: z.ZodType<Variables>;
  /** Variables of a worked example on the bundled case. */
  readonly example: Variables;
  /** What `data` holds. */
  readonly answer: z.ZodType<Answer>;
}

/** Ties variables and answer to their types. */
export function defineOperation<Variables, Answer>(
  operation: Operation<Variables, Answer>,
): Operation<Variables, Answer> {
  return operation;
}

export type AnswerOf<O> = O extends Operation<infer _Variables, infer Answer> ? Answer : never;
export type VariablesOf<O> = O extends Operation<infer Variables, infer _Answer> ? Variables : never;
