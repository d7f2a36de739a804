import type { Answers, OperationName, Variables } from './answers.ts';

/** What a reader is told when an answer does not come. `refused`: the question is at fault, asking again is no use. */
export class AnswerError extends Error {
  readonly refused: boolean;
  constructor(message: string, refused = false) {
    super(message);
    this.refused = refused;
  }
}

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const refusals = new Set(['BAD_USER_INPUT', 'LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED']);

const isReply = (value: unknown): value is Reply => typeof value === 'object' && value !== null;

/**
 * Asks one of the operations that the server keeps by name. AnswerError with a sentence for the reader where the
 * server is gone, refuses the question, or fails.
 */
export async function ask<Name extends OperationName>(
  operation: Name,
  variables: Variables[Name],
  signal: AbortSignal,
): Promise<Answers[Name]> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify({ documentId: operation, variables }),
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new AnswerError('The server does not answer. See that it is running, then try again.');
  }
  const reply: unknown = await response.json().catch(() => null);
  if (!isReply(reply))
    throw new AnswerError(`The server answered with status ${String(response.status)} and no data.`);
  if (reply.errors && reply.errors.length > 0) {
    const refused = reply.errors.every(({ extensions }) => refusals.has(extensions?.code ?? ''));
    throw new AnswerError(reply.errors.map(({ message }) => message).join(' '), refused);
  }
  // The server answers its own operation; src/graphql's tests hold it to the operation's answer schema.
  return reply.data as Answers[Name];
}
