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

/** What an operation's answer holds. */
export type AnswerOf<O extends Operation> = z.infer<O['answer']>;
/** What an operation takes. */
export type VariablesOf<O extends Operation> = z.infer<O['variables']>;
