import type { GrafeoDB } from '@grafeo-db/js';
import { searchCandidates, toCandidateParameters } from '../../../queries/read/search-candidates.ts';
import { type ReadStatement, toEngineText } from '../../../queries/statement.ts';
import { GraphError } from '../../errors.ts';
import type { GraphEngine, MigrationReport, WriteStep } from '../engine.ts';
import { type MigrationTarget, migrateGraph } from '../migrate.ts';
import { loadMigrations, migrationsFolder } from '../migration-files.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import { type EngineParameters, parseRows, toEngineParameters } from '../parameters.ts';
import { toPlain } from '../results.ts';
import { toSearchTerms } from '../terms.ts';
import { wipeNodes } from '../wipe.ts';
import { isConflict, toStatementError } from './errors.ts';

interface PreparedStep {
  readonly name: string;
  readonly text: string;
  readonly parameters: EngineParameters;
}

/** Writers queue, so a conflict can only come from outside: a few tries are plenty. */
const writeAttempts = 5;

/** The graph in this process. Statements run on the engine's own threads; reads see the last commit. */
export class EmbeddedEngine implements GraphEngine {
  readonly kind = 'embedded';
  readonly #db: GrafeoDB;
  readonly #writer = new OneAtATime();
  readonly #running = new Set<Promise<unknown>>();
  #isClosed = false;

  constructor(db: GrafeoDB) {
    this.#db = db;
  }

  async read<Parameters, Row>(
    statement: ReadStatement<Parameters, Row>,
    parameters: Parameters,
  ): Promise<Row[]> {
    const text = toEngineText(statement, this.kind);
    const rows = await this.#run(statement.name, text, toEngineParameters(statement, parameters));
    return parseRows(statement, rows);
  }

  async write(steps: readonly WriteStep[]): Promise<void> {
    this.#refuseWhenClosed();
    const prepared = steps.map(({ statement, parameters }) => ({
      name: statement.name,
      text: toEngineText(statement, this.kind),
      parameters: toEngineParameters(statement, parameters),
    }));
    if (prepared.length > 0) await this.#writer.run(() => this.#commit(prepared));
  }

  async findCandidates(terms: readonly string[]): Promise<string[]> {
    const distinct = toSearchTerms(terms);
    const rows = await this.read(searchCandidates(distinct.length), toCandidateParameters(distinct));
    return rows.map(({ id }) => id).sort();
  }

  async migrate(): Promise<MigrationReport> {
    const target: MigrationTarget = {
      kind: this.kind,
      read: this.read.bind(this),
      write: this.write.bind(this),
      runSchema: async (texts) => {
        for (const text of texts) await this.#writer.run(() => this.#run('migration', text, {}));
      },
      // Indexes are built within the statement that makes them.
      settleSchema: () => Promise.resolve(),
    };
    return await migrateGraph(target, loadMigrations(migrationsFolder()));
  }

  async wipe(): Promise<void> {
    await wipeNodes(this);
  }

  /** Waits for what is running, then writes the file and lets go of it. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#writer.idle();
    await Promise.allSettled(this.#running);
    this.#db.close();
  }

  async #run(name: string, text: string, parameters: EngineParameters): Promise<unknown[]> {
    this.#refuseWhenClosed();
    const running = this.#db.executeCypher(text, parameters);
    this.#running.add(running);
    try {
      const result = await running;
      return result.toArray().map((row) => toPlain(name, row));
    } catch (error) {
      throw toStatementError(name, error);
    } finally {
      this.#running.delete(running);
    }
  }

  async #commit(steps: readonly PreparedStep[]): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#commitOnce(steps);
        return;
      } catch (error) {
        if (!isConflict(error) || attempt >= writeAttempts) throw error;
      }
    }
  }

  async #commitOnce(steps: readonly PreparedStep[]): Promise<void> {
    const transaction = this.#db.beginTransaction();
    let running = 'commit';
    try {
      for (const { name, text, parameters } of steps) {
        running = name;
        await transaction.executeCypher(text, parameters);
      }
      running = 'commit';
      transaction.commit();
    } catch (error) {
      // The engine would commit what the statements before the failed one did.
      if (transaction.isActive) transaction.rollback();
      throw toStatementError(running, error);
    }
  }

  #refuseWhenClosed(): void {
    if (this.#isClosed) throw new GraphError('The graph was closed: nothing more can be asked of it.');
  }
}
