import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchNeo4jJars, Neo4jMissingError } from '../test/support/neo4j-jars.ts';
import { type Neo4jAccess, startNeo4j } from '../test/support/neo4j-process.ts';
import type { Sizes } from './sizes.ts';

/** What the figures share in one run. */
export interface Bench {
  readonly sizes: Sizes;
  /** Says what is being done. */
  readonly say: (what: string) => void;
  /** A new folder that is gone when the run ends. */
  folder(): string;
  /** The tests' own Neo4j, started when first asked for; a sentence where the machine cannot. */
  neo4j(): Promise<Neo4jAccess | string>;
  close(): Promise<void>;
}

export function openBench(sizes: Sizes, say: (what: string) => void): Bench {
  const root = mkdtempSync(join(tmpdir(), 'minutegraph-bench-'));
  let server: Promise<Awaited<ReturnType<typeof startNeo4j>> | string> | null = null;
  const start = async (): Promise<Awaited<ReturnType<typeof startNeo4j>> | string> => {
    say('starting Neo4j');
    try {
      return await startNeo4j(await fetchNeo4jJars());
    } catch (error) {
      if (error instanceof Neo4jMissingError) return error.message;
      throw error;
    }
  };
  return {
    sizes,
    say,
    folder: () => mkdtempSync(join(root, 'data-')),
    neo4j: async () => {
      const started = await (server ??= start());
      return typeof started === 'string' ? started : started.access;
    },
    close: async () => {
      // A server that did not start has failed its figure already.
      const started = await server?.catch(() => null);
      if (started && typeof started !== 'string') await started.stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
