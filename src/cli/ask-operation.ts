import { GraphQLError } from 'graphql';
import { GraphUnavailableError, QueryError } from '../errors.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { type Api, type ApiOptions, createApi } from '../graphql/create-api.ts';
import { runOperation } from '../graphql/run-operation.ts';
import { sourceLinks } from './source-links.ts';

/** What the API is told about work that goes on beside it. */
export type BesideApi = Pick<ApiOptions, 'gate' | 'running'>;

/** The API over this graph, as the server has it. */
export function createWorkspaceApi(engine: GraphEngine, beside: BesideApi = {}): Api {
  return createApi({
    ...beside,
    engine,
    sourceLinks,
    logUnexpected: (error) => {
      const shown = error instanceof GraphQLError ? (error.originalError ?? error) : error;
      process.stderr.write(`${shown instanceof Error ? (shown.stack ?? shown.message) : String(shown)}\n`);
    },
  });
}

/** Data of a named operation. @throws QueryError or GraphUnavailableError with the sentence that the API gives */
export async function askOperation(
  engine: GraphEngine,
  name: string,
  variables: Readonly<Record<string, unknown>> | undefined,
  beside: BesideApi = {},
): Promise<unknown> {
  const { data, errors } = await runOperation(createWorkspaceApi(engine, beside), name, variables);
  if (!errors || errors.length === 0) return data;
  const message = errors.map((error) => error.message).join('; ');
  const ofGraph = errors.some(({ extensions }) => String(extensions?.['code']).startsWith('GRAPH'));
  throw ofGraph ? new GraphUnavailableError(message) : new QueryError(message);
}
