import { execute } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Answers name their fields in the order of the query, as the GraphQL specification asks (6.1): the executor that
 * comes with the server puts them in the order in which they were ready.
 */
export function useFieldOrder(): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(execute);
    },
  };
}
