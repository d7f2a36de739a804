import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { searchCandidates, toCandidateParameters } from '../../../queries/read/search-candidates.ts';
import { type ReadStatement, toEngineText } from '../../../queries/statement.ts';
import { GraphError } from '../../errors.ts';
import type { GraphEngine, MigrationReport, WriteStep } from '../engine.ts';
import { migrateGraph } from '../migrate.ts';
import { loadMigrations, migrationsFolder } from '../migration-files.ts';
import { parseRows, toEngineParameters } from '../parameters.ts';
import { toPlain } from '../results.ts';
import { toSearchTerms } from '../terms.ts';
import { wipeNodes } from '../wipe.ts';
import { type ServerAddress, toServerError } from './errors.ts';
import { fromDriver, toDriverParameters } from './values.ts';

export interface Neo4jLimits {
  /** Milliseconds after which the server stops a read. */
  readonly readTimeout: number;
}

/** Seconds that a migration waits for its indexes to be filled. */
const indexPatience = 600;

/**
 * The graph on a Neo4j 5 server or cluster: managed transactions, which the driver retries; reads go to readers
 * and, by bookmarks, see what this engine wrote before.
 */
export class Neo4jEngine implements GraphEngine {
  readonly kind = 'neo4j';
  readonly #driver: Driver;
  readonly #address: ServerAddress;
  readonly #limits: Neo4jLimits;
  readonly #bookmarkManager = neo4j.bookmarkManager();
  #isClosed = false;

  constructor(driver: Driver, address: ServerAddress, limits: Neo4jLimits) {
    this.#driver = driver;
    this.#address = address;
    this.#limits = limits;
  }

  async read<Parameters, Row>(
    statement: ReadStatement<Parameters, Row>,
    parameters: Parameters,
  ): Promise<Row[]> {
    const { name } = statement;
    const text = toEngineText(statement, this.kind);
    const sent = toDriverParameters(toEngineParameters(statement, parameters));
    const settings = { timeout: this.#limits.readTimeout, metadata: toMetadata(name) };
    const rows = await this.#inSession(name, 'READ', (session) =>
      session.executeRead((transaction) => readRows(transaction, name, text, sent), settings),
    );
    return parseRows(statement, rows);
  }

  async write(steps: readonly WriteStep[]): Promise<void> {
    const prepared = steps.map(({ statement, parameters }) => ({
      name: statement.name,
      text: toEngineText(statement, this.kind),
      sent: toDriverParameters(toEngineParameters(statement, parameters)),
    }));
    const [first] = prepared;
    if (first === undefined) return;
    let running = first.name;
    await this.#inSession(
      () => running,
      'WRITE',
      (session) =>
        session.executeWrite(
          async (transaction) => {
            for (const { name, text, sent } of prepared) {
              running = name;
              await transaction.run(text, sent);
            }
            running = 'commit';
          },
          { metadata: toMetadata(first.name) },
        ),
    );
  }

  async findCandidates(terms: readonly string[]): Promise<string[]> {
    const distinct = toSearchTerms(terms);
    const rows = await this.read(searchCandidates(distinct.length), toCandidateParameters(distinct));
    return rows.map(({ id }) => id).sort();
  }

  async migrate(): Promise<MigrationReport> {
    const target = {
      kind: this.kind,
      read: this.read.bind(this),
      write: this.write.bind(this),
      runSchema: (texts: readonly string[]) => this.#runSchema(texts),
      settleSchema: () => this.#runSchema([`CALL db.awaitIndexes(${indexPatience})`]),
    } as const;
    return await migrateGraph(target, loadMigrations(migrationsFolder()));
  }

  async wipe(): Promise<void> {
    await wipeNodes(this);
  }

  /** Lets running transactions fail; callers close when they have their answers. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#driver.close();
  }

  /** One transaction for them all: each would wait for the disk by itself. */
  async #runSchema(texts: readonly string[]): Promise<void> {
    const run = async (transaction: ManagedTransaction): Promise<void> => {
      for (const text of texts) await transaction.run(text);
    };
    await this.#inSession('migration', 'WRITE', (session) =>
      session.executeWrite(run, { metadata: toMetadata('migration') }),
    );
  }

  async #inSession<Result>(
    statement: string | (() => string),
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    if (this.#isClosed) throw new GraphError('The graph was closed: nothing more can be asked of it.');
    const settings = {
      database: this.#address.database,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#bookmarkManager,
    };
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its plain options as a class
    const session = this.#driver.session(settings);
    try {
      return await work(session);
    } catch (error) {
      throw toServerError(this.#address, typeof statement === 'string' ? statement : statement(), error);
    } finally {
      await session.close();
    }
  }
}

async function readRows(
  transaction: ManagedTransaction,
  name: string,
  text: string,
  parameters: Record<string, unknown>,
): Promise<unknown[]> {
  const { records } = await transaction.run(text, parameters);
  return records.map((record) => toPlain(name, fromDriver(record.toObject())));
}

/** Shown in the server's query log and list of transactions. */
function toMetadata(statement: string): Record<string, string> {
  return { app: 'minutegraph', statement };
}
