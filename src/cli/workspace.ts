import type { CouncilFile } from '../../schema/records/council.ts';
import { type Archive, openArchive } from '../archive/archive.ts';
import { type DataFolder, openDataFolder } from '../archive/data-folder.ts';
import { type Ledger, openLedger } from '../archive/ledger.ts';
import { loadCouncils } from '../councils/load-councils.ts';
import { ConfigError } from '../errors.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { GraphGate } from '../graph/graph-gate.ts';
import { openGraph } from '../graph/open-graph.ts';
import { LinkingMemory } from '../linking/memory/linking-memory.ts';
import type { Settings } from './settings.ts';

/** Everything of one data folder, open for this program alone. */
export interface Workspace {
  readonly settings: Settings;
  readonly data: DataFolder;
  readonly archive: Archive;
  readonly ledger: Ledger;
  readonly engine: GraphEngine;
  /** Whoever changes the graph or answers from it passes here. */
  readonly gate: GraphGate;
  /** What linking knows of the graph from the last time that this program changed it. */
  readonly linking: LinkingMemory;
  councils(): Map<string, CouncilFile>;
  /** Sentences for the user about what opening found and did. */
  readonly notices: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens data folder, archive, ledger and graph, and brings the graph's schema up to date.
 * @throws DataFolderInUseError, ArchiveDamagedError, GraphUnavailableError, StaleSchemaError; what was opened is closed
 */
export async function openWorkspace(settings: Settings): Promise<Workspace> {
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const data = await openDataFolder(settings.dataFolder);
    closers.push(() => data.close());
    const archive = await openArchive(data);
    closers.push(() => archive.close());
    const ledger = await openLedger(data);
    closers.push(() => ledger.close());
    const { uri, ...server } = settings.neo4j ?? {};
    const { engine, notice } = await openGraph({ dataDir: data.path, neo4jUri: uri, ...server });
    closers.push(() => engine.close());
    await engine.migrate();
    const notices = [...archive.notices, ...ledger.notices].map((n) => n.message);
    return {
      settings,
      data,
      archive,
      ledger,
      engine,
      gate: new GraphGate(),
      linking: new LinkingMemory(),
      councils: () => loadCouncils(settings.dataFolder),
      notices: notice === undefined ? notices : [...notices, notice],
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A question about an empty data folder has no answer. @throws ConfigError that says how to fill it */
export function requireCaptures({ archive, data }: Workspace): void {
  if (archive.position > 0) return;
  throw new ConfigError(
    `Nothing has been read into ${data.path} yet: run "minutegraph crawl barnet-case", or npm start, first, ` +
      'or name the folder that has something with --data',
  );
}
