import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { Plugin } from 'graphql-yoga';
import { findOperation, operations } from '../../../queries/operations/index.ts';

/** The parameter that names one of `queries/operations` in place of a query. */
export const documentIdParameter = 'documentId';

/** Runs an operation by its name: `{"documentId": "trace", "variables": {…}}`. Other queries stay allowed. */
export function useNamedOperations(): Plugin {
  return usePersistedOperations({
    allowArbitraryOperations: true,
    getPersistedOperation: (name) => findOperation(name)?.document ?? null,
    // A GET's parameters other than GraphQL's own are only in its address.
    extractPersistedOperationId: (params, request) => {
      const posted: unknown = Reflect.get(params, documentIdParameter);
      if (typeof posted === 'string') return posted;
      return new URL(request.url).searchParams.get(documentIdParameter);
    },
    customErrors: {
      notFound: {
        message: `There is no operation of that name; there are: ${Object.keys(operations).join(', ')}.`,
        extensions: { code: 'BAD_USER_INPUT', http: { status: 404 } },
      },
      keyNotFound: {
        message: `Give a query, or the name of an operation as "${documentIdParameter}".`,
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
      },
    },
  });
}
