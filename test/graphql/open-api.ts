import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { type Api, type ApiOptions, createApi } from '../../src/graphql/create-api.ts';
import type { SourceLinks } from '../../src/graphql/source-links.ts';
import { type SmallCouncil, toSteps } from './small-graph.ts';

/** Every page is its own reader page. */
export const plainLinks: SourceLinks = { toReaderUrl: (_council, sourceUrl) => sourceUrl };

export interface OpenApi {
  readonly engine: GraphEngine;
  readonly api: Api;
  /** What went to the log. */
  readonly logged: unknown[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { readonly message: string; readonly extensions?: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

/** An API over a graph that holds these councils: an embedded one in memory, where none is given. */
export async function openApi(
  councils: readonly SmallCouncil[],
  options: Partial<ApiOptions> = {},
): Promise<OpenApi> {
  const engine = options.engine ?? (await openEmbedded({ memory: true })).engine;
  await engine.migrate();
  for (const council of councils) await engine.write(toSteps(council));
  const logged: unknown[] = [];
  const api = createApi({
    engine,
    sourceLinks: plainLinks,
    logUnexpected: (error) => logged.push(error),
    ...options,
  });
  return {
    engine,
    api,
    logged,
    ask: (query, variables) => post(api, { query, variables }),
    close: async () => {
      await api.dispose();
      await engine.close();
    },
  };
}

/** One request without a socket. */
export async function post(api: Api, body: Record<string, unknown>): Promise<Answer> {
  const response = await api.fetch('http://api.invalid/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}
