import { hashGraph } from '../../src/graph/hash.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import type { Neo4jAccess } from '../support/neo4j-process.ts';
import { leaseNeo4j } from '../support/neo4j-server.ts';
import { emptyTestServer, takeOverTestServer } from '../support/neo4j-test-server.ts';

/** Where the graph of a data folder is kept. */
export interface Place {
  readonly name: 'embedded' | 'neo4j';
  readonly access: Neo4jAccess | null;
  /** What tells the program to keep it there. */
  readonly environment: Readonly<Record<string, string>>;
  /** Leaves no graph of another folder; nothing to do where each folder has its own. */
  empty(): Promise<void>;
  /** The same, and the schema gone too. */
  clear(): Promise<void>;
  close(): void;
}

export const embeddedPlace: Place = {
  name: 'embedded',
  access: null,
  environment: {},
  empty: () => Promise.resolve(),
  clear: () => Promise.resolve(),
  close: () => undefined,
};

/** The run's Neo4j, the caller's alone until `close`. */
export async function takeNeo4jPlace(): Promise<Place> {
  const leased = await leaseNeo4j();
  const { access } = leased;
  return {
    name: 'neo4j',
    access,
    environment: { NEO4J_URI: access.uri, NEO4J_USER: access.user, NEO4J_PASSWORD: access.password },
    empty: () => emptyTestServer(access),
    clear: async () => {
      await emptyTestServer(access);
      await takeOverTestServer(access);
    },
    close: () => {
      leased.release();
    },
  };
}

/** Opens the graph of a folder as the program does. */
export function openPlace(place: Pick<Place, 'access'>, dataDir: string): ReturnType<typeof openGraph> {
  const { uri, ...server } = place.access ?? {};
  return openGraph({ dataDir, neo4jUri: uri, ...server });
}

/** The graph's hash as it stands: nothing is brought up to date first. */
export async function hashPlace(place: Place, dataDir: string): Promise<string> {
  const { engine } = await openPlace(place, dataDir);
  try {
    return (await hashGraph(engine)).hash;
  } finally {
    await engine.close();
  }
}
