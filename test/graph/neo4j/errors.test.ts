import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { GraphConstraintError, GraphError, GraphUnavailableError } from '../../../src/errors.ts';
import { toServerError } from '../../../src/graph/neo4j/errors.ts';

const address = { uri: 'neo4j://graph.example', user: 'reader', database: 'minutes' };
const toError = (code: string, message: string): Neo4jError =>
  new Neo4jError(message, code, '50N42', message);

describe('toServerError', () => {
  it.each([
    [
      'ServiceUnavailable',
      'Failed. Caused by: connect ECONNREFUSED',
      /does not answer \(connect ECONNREFUSED\)/u,
    ],
    ['SessionExpired', 'The server hung up', /does not answer/u],
    ['N/A', 'Connection acquisition timed out in 10000 ms.', /does not answer/u],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'Out of memory', /Out of memory/u],
    ['Neo.ClientError.Security.Unauthorized', 'no', /refuses user "reader"/u],
    ['Neo.ClientError.Database.DatabaseNotFound', 'no', /no database "minutes"/u],
  ])('takes %s for an unavailable graph', (code, message, sentence) => {
    const error = toServerError(address, 'the-statement', toError(code, message));
    expect(error).toBeInstanceOf(GraphUnavailableError);
    expect(error.message).toMatch(sentence);
    expect(error.message).toContain(address.uri);
  });

  it.each([
    ['Neo.ClientError.Schema.ConstraintValidationFailed', GraphConstraintError],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', GraphError],
    ['Neo.ClientError.Statement.SyntaxError', GraphError],
  ])('names the statement in %s', (code, kind) => {
    const error = toServerError(address, 'the-statement', toError(code, 'why'));
    expect(error).toBeInstanceOf(kind);
    expect(error).not.toBeInstanceOf(GraphUnavailableError);
    expect(error.message).toContain('the-statement');
  });

  it('lets our own errors through as they are', () => {
    const own = new GraphConstraintError('own');
    expect(toServerError(address, 'the-statement', own)).toBe(own);
  });
});
