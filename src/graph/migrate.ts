import { z } from 'zod';
import { countNodes } from '../../queries/read/count-nodes.ts';
import { schemaVersion } from '../../queries/read/schema-version.ts';
import { defineWrite } from '../../queries/statement.ts';
import { setSchemaVersion } from '../../queries/write/set-schema-version.ts';
import { GraphError, StaleSchemaError } from '../errors.ts';
import { type GraphEngine, type MigrationReport, step } from './engine.ts';
import type { Migration } from './migration-files.ts';

/** What a migration asks of an engine. */
export interface MigrationTarget extends Pick<GraphEngine, 'kind' | 'read' | 'write'> {
  /** Runs index and constraint statements, which may not share a transaction with data. */
  runSchema(texts: readonly string[]): Promise<void>;
  /** Waits until every index answers. */
  settleSchema(): Promise<void>;
}

/**
 * Applies what the graph lacks. Schema statements may be repeated, and the version is set with the data of its
 * migration in one transaction, so a run that was cut off is taken up again.
 * StaleSchemaError where the graph was made by a newer program or from other migrations.
 */
export async function migrateGraph(
  target: MigrationTarget,
  migrations: readonly Migration[],
): Promise<MigrationReport> {
  const from = await checkSchema(target, migrations);
  const pending = migrations.filter((migration) => migration.version > from);
  for (const migration of pending) await apply(target, migration);
  if (pending.length > 0) await target.settleSchema();
  return {
    from,
    to: migrations.at(-1)?.version ?? from,
    applied: pending.map((migration) => migration.name),
  };
}

/**
 * The schema version of a graph that this program may use: 0 for a new one.
 * StaleSchemaError where it was made by a newer program or from other migrations, GraphError where it is not ours.
 */
export async function checkSchema(
  target: Pick<MigrationTarget, 'read'>,
  migrations: readonly Migration[],
): Promise<number> {
  const [found] = await target.read(schemaVersion, {});
  if (found === undefined) await refuseForeignGraph(target);
  else refuseStaleGraph(found, migrations);
  return found?.version ?? 0;
}

async function apply(target: MigrationTarget, migration: Migration): Promise<void> {
  const own = migration.statements.filter(({ engine }) => engine === 'both' || engine === target.kind);
  await target.runSchema(own.filter(({ isSchema }) => isSchema).map(({ text }) => text));
  const data = own
    .filter(({ isSchema }) => !isSchema)
    .map(({ text }) => step(defineWrite({ name: migration.name, text, parameters: z.object({}) }), {}));
  const { version, checksum } = migration;
  const appliedAt = new Date().toISOString();
  await target.write([...data, step(setSchemaVersion, { version, checksum, appliedAt })]);
}

function refuseStaleGraph(
  found: { readonly version: number; readonly checksum: string },
  migrations: readonly Migration[],
): void {
  const newest = migrations.at(-1)?.version ?? 0;
  if (found.version > newest) {
    throw new StaleSchemaError(
      `The graph has schema ${found.version}, this minutegraph knows up to ${newest}. ` +
        'Run the newer minutegraph, or give this one a data folder or database of its own.',
      { found: found.version, newest },
    );
  }
  const expected = migrations.find((migration) => migration.version === found.version);
  if (expected?.checksum !== found.checksum) {
    throw new StaleSchemaError(
      `The graph's schema ${found.version} was made by other migrations than this minutegraph has. ` +
        'Remove the graph (the archive keeps everything) and run "minutegraph rebuild".',
      { found: found.checksum, expected: expected?.checksum },
    );
  }
}

/** A database that somebody else fills must not get our constraints, nor be wiped by a rebuild. */
async function refuseForeignGraph(target: Pick<MigrationTarget, 'read'>): Promise<void> {
  const foreign = (await target.read(countNodes, {})).filter(({ nodes }) => nodes > 0);
  if (foreign.length === 0) return;
  const what = foreign.map(({ label, nodes }) => `${nodes} of "${label}"`).join(', ');
  throw new GraphError(
    `The graph holds nodes that minutegraph did not write (${what}). ` +
      'Give it an empty database (NEO4J_DATABASE) or an empty data folder.',
    { foreign },
  );
}
