import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { GraphEngine } from '../../src/graph/engine.ts';
import type { needs } from '../support/needs.ts';
import { neo4jPatience } from '../support/neo4j-server.ts';
import { describeCandidates } from './describe-candidates.ts';
import { describeReads } from './describe-reads.ts';
import { describeRefusals } from './describe-refusals.ts';
import { describeSchema } from './describe-schema.ts';
import { describeValues } from './describe-values.ts';
import { describeWrites } from './describe-writes.ts';

export interface OpenEngine {
  readonly engine: GraphEngine;
  close(): Promise<void>;
}

/** What every engine must do, the same for each: run on a migrated graph that is wiped before each test. */
export function describeEngine(
  name: string,
  options: ReturnType<typeof needs>,
  open: () => Promise<OpenEngine>,
): void {
  describe(name, options, () => {
    let opened: OpenEngine | null = null;
    const engine = (): GraphEngine => {
      if (opened === null) throw new Error('the engine is asked for inside tests only');
      return opened.engine;
    };
    beforeAll(async () => {
      opened = await open();
    }, neo4jPatience);
    beforeEach(async () => {
      await engine().wipe();
    });
    afterAll(async () => {
      await opened?.close();
    });
    describeValues(engine);
    describeWrites(engine);
    describeRefusals(engine);
    describeReads(engine);
    describeCandidates(engine);
    describeSchema(engine);
  });
}
