import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schemaVersion } from '../../queries/read/schema-version.ts';
import { GraphError, StaleSchemaError } from '../../src/errors.ts';
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts';
import type { GraphEngine } from '../../src/graph/engine.ts';
import { type MigrationTarget, migrateGraph } from '../../src/graph/migrate.ts';
import { type Migration, parseMigration } from '../../src/graph/migration-files.ts';
import { countEverything } from '../contracts/item-statements.ts';

const toMigration = (version: number, text: string): Migration => ({
  version,
  name: `migration-${version}`,
  checksum: `checksum-${version}`,
  statements: parseMigration('test', text),
});

describe('migrateGraph', () => {
  let engine: GraphEngine;
  let schemaRuns: string[];
  let target: MigrationTarget;
  beforeEach(async () => {
    ({ engine } = await openEmbedded({ memory: true }));
    schemaRuns = [];
    target = {
      kind: 'embedded',
      read: engine.read.bind(engine),
      write: engine.write.bind(engine),
      runSchema: async (texts) => {
        schemaRuns.push(...texts);
        await Promise.resolve();
      },
      settleSchema: () => Promise.resolve(),
    };
  });
  afterEach(async () => {
    await engine.close();
  });

  const first = toMigration(
    1,
    'CREATE INDEX a FOR (n:A) ON (n.id);\n// engine: neo4j\nCREATE INDEX b FOR (n:A) ON (n.b);',
  );
  const second = toMigration(2, "CREATE (n:Issue {id: 'made by data'});");

  it('runs what is pending, in order, leaving out what is for the other engine', async () => {
    expect(await migrateGraph(target, [first])).toEqual({ from: 0, to: 1, applied: ['migration-1'] });
    expect(schemaRuns).toEqual(['CREATE INDEX a FOR (n:A) ON (n.id)']);
    expect(await migrateGraph(target, [first, second])).toEqual({ from: 1, to: 2, applied: ['migration-2'] });
    expect(schemaRuns).toHaveLength(1);
    expect(await engine.read(countEverything, {})).toContainEqual({ label: 'Issue', nodes: 1 });
  });

  it('leaves the version where it was when the data of a migration fails, and takes it up again', async () => {
    const broken = toMigration(2, "CREATE (n:Issue {id: 'half'});\nCREATE (n:Issue;");
    await expect(migrateGraph(target, [first, broken])).rejects.toThrow(GraphError);
    expect(await engine.read(schemaVersion, {})).toEqual([{ version: 1, checksum: 'checksum-1' }]);
    expect(await engine.read(countEverything, {})).not.toContainEqual(
      expect.objectContaining({ label: 'Issue' }),
    );
    expect(await migrateGraph(target, [first, second])).toMatchObject({ from: 1, to: 2 });
  });

  it('refuses a newer graph and an applied migration that changed since', async () => {
    await migrateGraph(target, [first, second]);
    await expect(migrateGraph(target, [first])).rejects.toThrow(/Run the newer minutegraph/u);
    const changed = [first, { ...second, checksum: 'another' }];
    await expect(migrateGraph(target, changed)).rejects.toThrow(StaleSchemaError);
  });
});
