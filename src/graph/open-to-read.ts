import { join } from 'node:path';
import { openEmbeddedToRead } from './embedded/open-embedded.ts';
import type { GraphEngine } from './engine.ts';
import { checkSchema } from './migrate.ts';
import { loadMigrations, migrationsFolder } from './migration-files.ts';
import { type GraphPlace, openGraph } from './open-graph.ts';

export interface GraphToRead {
  readonly engine: Pick<GraphEngine, 'kind' | 'read' | 'close'>;
  /** The graph's schema, 0 for a new graph, and the program's. */
  readonly schema: { readonly found: number; readonly newest: number };
}

/**
 * Opens the graph as it stands, without bringing its schema up to date or mending anything; null where there is none
 * yet. What reads it must not write.
 * @throws DataFolderInUseError, GraphUnavailableError, StaleSchemaError, GraphError where it cannot be read, ConfigError
 */
export async function openGraphToRead(place: GraphPlace): Promise<GraphToRead | null> {
  const folder = join(place.dataDir, 'graph');
  const onServer = place.neo4jUri !== undefined && place.neo4jUri !== '';
  const engine = onServer ? (await openGraph(place)).engine : openEmbeddedToRead(folder);
  if (!engine) return null;
  try {
    const migrations = loadMigrations(migrationsFolder());
    const found = await checkSchema(engine, migrations);
    return { engine, schema: { found, newest: migrations.at(-1)?.version ?? 0 } };
  } catch (error) {
    await engine.close();
    throw error;
  }
}
