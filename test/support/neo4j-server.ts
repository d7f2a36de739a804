import { get, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import { inject } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { openNeo4j } from '../../src/graph/neo4j/open-neo4j.ts';
import { needs } from './needs.ts';
import type { Neo4jAccess } from './neo4j-process.ts';
import { emptyTestServer } from './neo4j-test-server.ts';

/** Milliseconds that a `beforeAll` gives its turn at the server: it starts, and other files hold it first. */
export const neo4jPatience = 400_000;

export interface LeasedNeo4j {
  readonly access: Neo4jAccess;
  /** Hands the server on to the next test file. */
  release(): void;
}

/** Options of a `describe` that needs Neo4j: `describe('…', needsNeo4j(), () => …)`. */
export function needsNeo4j(): ReturnType<typeof needs> {
  const offer = inject('neo4j');
  return 'missing' in offer ? needs(false, offer.missing) : needs(true, '');
}

/** The run's Neo4j, empty, for the caller alone until `release`; waits its turn. */
export async function leaseNeo4j(): Promise<LeasedNeo4j> {
  const offer = inject('neo4j');
  if ('missing' in offer) throw new Error(offer.missing);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(offer.lessor, resolve).on('error', reject);
  });
  const lines = createInterface({ input: response });
  for await (const line of lines) {
    const answer = JSON.parse(line) as Neo4jAccess | { readonly error: string };
    if ('error' in answer) {
      response.destroy();
      throw new Error(answer.error);
    }
    await emptyTestServer(answer);
    return { access: answer, release: () => response.destroy() };
  }
  throw new Error('the lessor of Neo4j hung up');
}

/** A migrated, empty graph on the run's Neo4j; `close` closes the engine and hands the server on. */
export async function openTestNeo4j(): Promise<{ engine: GraphEngine; close: () => Promise<void> }> {
  const leased = await leaseNeo4j();
  const { uri: neo4jUri, user, password } = leased.access;
  const { engine } = await openNeo4j({ neo4jUri, user, password });
  await engine.migrate();
  const close = async (): Promise<void> => {
    await engine.close();
    leased.release();
  };
  return { engine, close };
}
