import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../../queries/read/schema-version.ts';
import { setSchemaVersion } from '../../queries/write/set-schema-version.ts';
import { GraphError, StaleSchemaError } from '../../src/errors.ts';
import { type GraphEngine, step } from '../../src/graph/engine.ts';
import { hashGraph } from '../../src/graph/hash.ts';
import { loadMigrations, migrationsFolder } from '../../src/graph/migration-files.ts';
import { toSmallGraph } from './describe-writes.ts';
import { countEverything, forgetSchema } from './item-statements.ts';

export function describeSchema(engine: () => GraphEngine): void {
  const newest = loadMigrations(migrationsFolder()).length;

  describe('migrate', () => {
    it('has nothing left to do the second time', async () => {
      expect(await engine().migrate()).toEqual({ from: newest, to: newest, applied: [] });
    });

    it('keeps one version node, with the checksum of what made the schema', async () => {
      await engine().migrate();
      expect(await engine().read(schemaVersion, {})).toEqual([
        { version: newest, checksum: loadMigrations(migrationsFolder()).at(-1)?.checksum },
      ]);
    });

    it('refuses a graph of a newer program and one of other migrations, and changes neither', async () => {
      const [known] = await engine().read(schemaVersion, {});
      if (known === undefined) throw new Error('not migrated');
      for (const found of [
        { ...known, version: newest + 1 },
        { ...known, checksum: 'of another file' },
      ]) {
        await engine().write([step(setSchemaVersion, { ...found, appliedAt: '2020-01-01T00:00:00Z' })]);
        await expect(engine().migrate()).rejects.toThrow(StaleSchemaError);
        expect(await engine().read(schemaVersion, {})).toEqual([found]);
      }
      await engine().write([step(setSchemaVersion, { ...known, appliedAt: '2020-01-01T00:00:00Z' })]);
    });

    it('takes a graph without nodes for new, and refuses one whose nodes it did not write', async () => {
      await engine().write([...toSmallGraph(), step(forgetSchema, {})]);
      await expect(engine().migrate()).rejects.toThrow(GraphError);
      await engine().wipe();
      expect(await engine().migrate()).toMatchObject({ from: 0, to: newest });
    });
  });

  describe('wipe', () => {
    it('removes every node of the graph and keeps the schema', async () => {
      const empty = await hashGraph(engine());
      await engine().write(toSmallGraph());
      await engine().wipe();
      expect(await hashGraph(engine())).toEqual(empty);
      const labels = (await engine().read(countEverything, {})).map(({ label }) => label);
      expect(labels.filter((label) => label !== 'MinutegraphTests')).toEqual(['SchemaVersion']);
      expect(await engine().migrate()).toMatchObject({ applied: [] });
    });
  });
}
