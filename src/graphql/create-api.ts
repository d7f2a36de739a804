import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { createYoga, useReadinessCheck } from 'graphql-yoga';
import { readCouncilPage } from '../../queries/read/read-pages.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { GraphGate } from '../graph/graph-gate.ts';
import { type ApiContext, createContext } from './context.ts';
import { loadTypeDefinitions } from './load-schema.ts';
import { createErrorMask, type LogUnexpected } from './mask-error.ts';
import { useFieldOrder } from './plugins/use-field-order.ts';
import { type ApiLimits, useLimits, usualLimits } from './plugins/use-limits.ts';
import { documentIdParameter, useNamedOperations } from './plugins/use-named-operations.ts';
import { useNotices } from './plugins/use-notices.ts';
import { useWholeGraph } from './plugins/use-whole-graph.ts';
import { resolvers } from './resolvers/index.ts';
import type { RunningWork } from './running-work.ts';
import type { SourceLinks } from './source-links.ts';

export const graphqlPath = '/graphql';
/** 200 while the process lives. */
export const healthPath = '/health';
/** 200 while the graph answers, else 503. */
export const readinessPath = '/readiness';

export interface ApiOptions {
  readonly engine: GraphEngine;
  /** Where others change the graph meanwhile: answers wait until it is whole. */
  readonly gate?: GraphGate;
  /** What changes archive or graph at this moment; null where nothing does. */
  readonly running?: () => RunningWork | null;
  readonly sourceLinks: SourceLinks;
  readonly logUnexpected: LogUnexpected;
  readonly limits?: Partial<ApiLimits>;
  /** No GraphiQL, and introspection held to the same limits as any query. */
  readonly production?: boolean;
}

/** A request handler for Node's http, with `fetch` for use in process. */
export type Api = ReturnType<typeof createApi>;

/** The SDL with its resolvers. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: loadTypeDefinitions(), resolvers });
}

/** The GraphQL server over a graph: a request handler for Node's http, and `fetch` for use in process. */
export function createApi(options: ApiOptions) {
  const {
    engine,
    gate,
    running = () => null,
    sourceLinks,
    logUnexpected,
    limits,
    production = false,
  } = options;
  const held = { ...usualLimits, ...limits };
  return createYoga({
    schema: createSchema(),
    context: (): ApiContext => createContext({ engine, running, sourceLinks, rowBudget: held.rows }),
    graphqlEndpoint: graphqlPath,
    healthCheckEndpoint: healthPath,
    landingPage: false,
    logging: false,
    cors: false,
    extraParamNames: [documentIdParameter],
    maskedErrors: {
      maskError: createErrorMask(logUnexpected),
      errorMessage: 'Something went wrong here; it is in the log.',
    },
    graphiql: production ? false : { title: 'Minutegraph', defaultQuery: exampleQuery },
    // Nine megabytes, so loaded when the first person asks; it loads nothing from elsewhere.
    renderGraphiQL: async (options) =>
      (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    plugins: [
      ...useLimits(held, !production),
      useFieldOrder(),
      useNamedOperations(),
      useNotices(),
      ...(gate ? [useWholeGraph(gate)] : []),
      useReadinessCheck({
        endpoint: readinessPath,
        check: async () => {
          try {
            await engine.read(readCouncilPage, { after: '', limit: 1 });
            return true;
          } catch (error) {
            logUnexpected(error);
            return false;
          }
        },
      }),
    ],
  });
}

const exampleQuery = `query Trace {
  trace(query: "Ofsted") {
    summary
    committees {
      name
      verdict
      hits { meeting { dateText } item { title source { url originalUrl } } quotes { quote } }
    }
    notices
  }
}
`;
