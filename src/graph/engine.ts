import type { EngineKind, ReadStatement, WriteStatement } from '../../queries/statement.ts';

/** One write of a transaction; parameters are checked against the statement's own schema. */
export interface WriteStep<Parameters = unknown> {
  readonly statement: WriteStatement<Parameters>;
  readonly parameters: Parameters;
}

/** Ties a statement to parameters of its type. */
export function step<Parameters>(statement: WriteStatement<Parameters>, parameters: Parameters): WriteStep {
  return { statement, parameters };
}

export interface MigrationReport {
  readonly from: number;
  readonly to: number;
  readonly applied: readonly string[];
}

/**
 * All that the rest of the program may ask of a graph. Rows come back as plain JSON values: numbers, strings,
 * booleans, null, lists and maps of them; dates are ISO strings.
 */
export interface GraphEngine {
  readonly kind: EngineKind;
  /** Rows, each parsed by the statement's row schema. */
  read<Parameters, Row>(statement: ReadStatement<Parameters, Row>, parameters: Parameters): Promise<Row[]>;
  /** All steps in one transaction, in order; all or nothing. */
  write(steps: readonly WriteStep[]): Promise<void>;
  /**
   * Ids of the agenda items whose `terms` property holds every given term (normalised words, no syntax),
   * sorted by id, exact and complete on both engines.
   */
  findCandidates(terms: readonly string[]): Promise<string[]>;
  /** Brings the schema up to date; StaleSchemaError where the graph is of a newer program. */
  migrate(): Promise<MigrationReport>;
  /** Removes every node of the graph's labels; the schema and its version stay. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

/** An open graph; `notice` says that it could not be read as it was, is empty now, and must be rebuilt. */
export interface OpenedGraph {
  readonly engine: GraphEngine;
  readonly notice?: string;
}
