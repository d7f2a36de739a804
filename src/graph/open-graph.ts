import { join } from 'node:path';
import { openEmbedded } from './embedded/open-embedded.ts';
import type { OpenedGraph } from './engine.ts';
import type { Neo4jPlace } from './neo4j/open-neo4j.ts';

export interface GraphPlace extends Partial<Omit<Neo4jPlace, 'neo4jUri'>> {
  /** The data folder; the embedded graph lives in its `graph` folder. */
  readonly dataDir: string;
  /** Where it is set, the graph is on that server and the folder is not touched. */
  readonly neo4jUri?: string | undefined;
}

/**
 * Opens the graph where the settings say. It may be new or of an older schema: call `engine.migrate()` next.
 * A `notice` tells that the graph could not be read, is empty now, and must be rebuilt; show it to the user.
 */
export async function openGraph(place: GraphPlace): Promise<OpenedGraph> {
  const { dataDir, neo4jUri, ...server } = place;
  if (neo4jUri === undefined || neo4jUri === '')
    return await openEmbedded({ folder: join(dataDir, 'graph') });
  // The driver takes a while to load and most runs never need it.
  const { openNeo4j } = await import('./neo4j/open-neo4j.ts');
  return await openNeo4j({ neo4jUri, ...server });
}
