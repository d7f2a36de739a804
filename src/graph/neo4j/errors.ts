import neo4j, { Neo4jError } from 'neo4j-driver';
import { GraphConstraintError, GraphError, GraphUnavailableError } from '../../errors.ts';

/** Where and as whom, for sentences that a person can act on; never the password. */
export interface ServerAddress {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
}

/** The server's or driver's error in our terms, with the statement named where it is at fault. */
export function toServerError(address: ServerAddress, statement: string, error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  if (!(error instanceof Neo4jError)) {
    return new GraphError(`Statement ${statement} failed: ${String(error)}`, { statement }, error);
  }
  const { code, message } = error;
  const unavailable = toUnavailableText(address, code, message);
  if (unavailable !== null) {
    return new GraphUnavailableError(unavailable, { uri: address.uri, code }, error);
  }
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new GraphConstraintError(
      `Statement ${statement}: two nodes of a label may not share an id: ${message}`,
      { statement },
      error,
    );
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new GraphError(
      `Statement ${statement} ran longer than the time allowed and was stopped: ask for less at once.`,
      { statement },
      error,
    );
  }
  return new GraphError(`Statement ${statement} failed in Neo4j: ${message}`, { statement, code }, error);
}

function toUnavailableText(
  { uri, user, database }: ServerAddress,
  code: string,
  message: string,
): string | null {
  if (code.startsWith('Neo.ClientError.Security.')) {
    return `Neo4j at ${uri} refuses user "${user}": check NEO4J_USER and NEO4J_PASSWORD.`;
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return `Neo4j at ${uri} has no database "${database}": check NEO4J_DATABASE.`;
  }
  const isGone =
    code === neo4j.error.SERVICE_UNAVAILABLE ||
    code === neo4j.error.SESSION_EXPIRED ||
    /acquisition timed out|Pool is closed/u.test(message) ||
    code.startsWith('Neo.TransientError.') ||
    code === 'Neo.ClientError.Cluster.NotALeader';
  if (!isGone) return null;
  const why = /Caused by: (.*)$/mu.exec(message)?.[1] ?? message.split('\n')[0] ?? message;
  return (
    `Neo4j at ${uri} does not answer (${why}): start it or mend NEO4J_URI; ` +
    'without NEO4J_URI the embedded graph is used.'
  );
}
