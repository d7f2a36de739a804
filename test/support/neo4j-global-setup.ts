import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { TestProject } from 'vitest/node';
import { fetchNeo4jJars, Neo4jMissingError } from './neo4j-jars.ts';
import { type Neo4jAccess, type RunningNeo4j, startNeo4j } from './neo4j-process.ts';
import { takeOverTestServer } from './neo4j-test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the run's one Neo4j is asked for, or why there is none. */
    neo4j: { readonly lessor: string } | { readonly missing: string };
  }
}

/**
 * Provides the run's one Neo4j to test files: `NEO4J_TEST_URI` where it is set, else a server of our own by Java
 * and Maven, else none, with the reason. On CI none is a failure. Our own is started when a test first asks,
 * while others run, and stopped at the end.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const start = await findStart();
  if (typeof start === 'string') {
    if (process.env['CI'] === 'true') throw new Error(`Neo4j is never left out on CI: ${start}`);
    project.provide('neo4j', { missing: start });
    return () => Promise.resolve();
  }
  let running: Promise<RunningNeo4j> | null = null;
  const lessor = await startLessor(async () => (await (running ??= start())).access);
  project.provide('neo4j', { lessor: lessor.address });
  return async () => {
    lessor.server.close();
    lessor.server.closeAllConnections();
    // A server that did not start has failed its tests already.
    const started = await running?.catch(() => null);
    await started?.stop();
  };
}

async function findStart(): Promise<string | (() => Promise<RunningNeo4j>)> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password } = process.env;
  if (uri !== undefined && uri !== '') {
    const access = { uri, user: user ?? 'neo4j', password: password ?? '' };
    await takeOverTestServer(access);
    return () => Promise.resolve({ access, stop: () => Promise.resolve() });
  }
  try {
    const jars = await fetchNeo4jJars();
    return () => startNeo4j(jars);
  } catch (error) {
    if (error instanceof Neo4jMissingError) return error.message;
    throw error;
  }
}

/**
 * Test files run in several processes and each wipes the graph: this hands the server to one at a time.
 * An answer is a lease; it lasts until the asker hangs up, or dies.
 */
async function startLessor(
  open: () => Promise<Neo4jAccess>,
): Promise<{ readonly server: Server; readonly address: string }> {
  let last: Promise<void> = Promise.resolve();
  const server = createServer((_request, response) => {
    const turn = last;
    last = turn.then(() => lease(response, open));
  });
  // The second and later askers wait for their turn longer than a web server's patience.
  server.requestTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the lessor of Neo4j has no port');
  return { server, address: `http://127.0.0.1:${address.port}/` };
}

async function lease(response: ServerResponse, open: () => Promise<Neo4jAccess>): Promise<void> {
  if (response.destroyed) return;
  const ended = new Promise<void>((resolve) => {
    response.once('close', resolve);
  });
  const answer = await open().catch((error: unknown) => ({ error: String(error) }));
  response.write(`${JSON.stringify(answer)}\n`);
  await ended;
}
