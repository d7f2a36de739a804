import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { toEngineText } from '../queries/statement.ts';
import { openEmbedded } from '../src/graph/embedded/open-embedded.ts';
import type { GraphEngine, WriteStep } from '../src/graph/engine.ts';
import { openNeo4j } from '../src/graph/neo4j/open-neo4j.ts';
import { emptyTestServer } from '../test/support/neo4j-test-server.ts';
import type { Bench } from './bench.ts';

/** A place that a graph is made in, empty and with its indexes each time it is opened. */
export interface Store {
  readonly name: string;
  open(): Promise<GraphEngine>;
  /** The same place by the engine's own package alone: one call for each statement of a transaction. */
  openBare(): Promise<BareStore>;
}

export interface BareStore {
  write(transaction: readonly BareStep[]): Promise<void>;
  close(): Promise<void>;
}

/** A statement with its rows as they go over the wire. */
export interface BareStep {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

/** The engines that this machine has; the second answer says why one is not among them. */
export async function findStores(bench: Bench): Promise<{ stores: Store[]; missing: string | null }> {
  const access = await bench.neo4j();
  const embedded = toEmbeddedStore(bench);
  if (typeof access === 'string') return { stores: [embedded], missing: access };
  return { stores: [embedded, toNeo4jStore(access)], missing: null };
}

export function toEmbeddedStore(bench: Bench): Store {
  const openMigrated = async (folder: string): Promise<GraphEngine> => {
    const { engine } = await openEmbedded({ folder });
    await engine.migrate();
    return engine;
  };
  return {
    name: 'embedded',
    open: () => openMigrated(bench.folder()),
    openBare: async () => {
      const folder = bench.folder();
      await (await openMigrated(folder)).close();
      const db = grafeo.GrafeoDB.create(join(folder, 'graph.grafeo'));
      return {
        write: async (steps) => {
          const transaction = db.beginTransaction();
          for (const { text, parameters } of steps) await transaction.executeCypher(text, parameters);
          transaction.commit();
        },
        close: () => {
          db.close();
          return Promise.resolve();
        },
      };
    },
  };
}

function toNeo4jStore(access: { uri: string; user: string; password: string }): Store {
  const open = async (): Promise<GraphEngine> => {
    await emptyTestServer(access);
    const { engine } = await openNeo4j({
      neo4jUri: access.uri,
      user: access.user,
      password: access.password,
    });
    await engine.migrate();
    return engine;
  };
  return {
    name: 'Neo4j',
    open,
    openBare: async () => {
      await (await open()).close();
      const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
      const session = driver.session();
      return {
        write: async (steps) => {
          await session.executeWrite(async (transaction) => {
            for (const { text, parameters } of steps) await transaction.run(text, parameters);
          });
        },
        close: async () => {
          await session.close();
          await driver.close();
        },
      };
    },
  };
}

/** The engine, and every transaction that it is given, with rows only. */
export function recordWrites(engine: GraphEngine): { engine: GraphEngine; transactions: BareStep[][] } {
  const transactions: BareStep[][] = [];
  const record = (steps: readonly WriteStep[]): void => {
    const rows = steps.map(({ statement, parameters }) => ({
      text: toEngineText(statement, engine.kind),
      parameters: parameters as Record<string, unknown>,
    }));
    const filled = rows.filter(({ parameters }) => Array.isArray(parameters['rows']));
    if (filled.length > 0) transactions.push(filled);
  };
  return {
    transactions,
    engine: {
      kind: engine.kind,
      read: (statement, parameters) => engine.read(statement, parameters),
      write: async (steps) => {
        record(steps);
        await engine.write(steps);
      },
      findCandidates: (terms) => engine.findCandidates(terms),
      migrate: () => engine.migrate(),
      wipe: () => engine.wipe(),
      close: () => engine.close(),
    },
  };
}
