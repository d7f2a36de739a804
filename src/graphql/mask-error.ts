import { GraphQLError } from 'graphql';
import { type MaskError, maskError } from 'graphql-yoga';
import { GraphError, QueryError } from '../errors.ts';

/** Told of every error that no person was meant to read, with its stack. */
export type LogUnexpected = (error: unknown) => void;

/**
 * Errors as a client may see them: a wrong question with its sentence and code, a graph that cannot answer with its
 * own, anything else masked. What is masked, and what the graph failed at, goes to the log.
 */
export function createErrorMask(logUnexpected: LogUnexpected): MaskError {
  return (error, message) => {
    const thrown = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (thrown instanceof QueryError) return toClientError(error, thrown.message, { code: thrown.code });
    if (thrown instanceof GraphError) {
      logUnexpected(thrown);
      return toClientError(error, thrown.message, { code: thrown.code, http: { status: 503 } });
    }
    const masked = maskError(error, message, false);
    if (masked !== error) logUnexpected(thrown);
    return masked;
  };
}

/** The error as a client gets it, at its place in the question where it has one. */
export function toClientError(
  error: unknown,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions });
  const { nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(message, { extensions, nodes, source, positions, path });
}
