/**
 * Every error that a person is meant to read, named by what the caller must do.
 * `exitCode` is the command line's: 2 settings or usage, 3 the council's site, 4 a page, 5 the graph,
 * 6 the data folder, 130 stopped by a person, 70 anything that is not one of these (a bug).
 */
export abstract class MinutegraphError extends Error {
  abstract readonly code: string;
  abstract readonly exitCode: number;
  readonly context: Record<string, unknown>;

  constructor(message: string, context: Record<string, unknown> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.context = context;
  }
}

/** Settings, options or arguments are wrong: say every problem at once, and the mend. */
export class ConfigError extends MinutegraphError {
  readonly code: string = 'CONFIG';
  readonly exitCode = 2;
}

/** A request to a council's site did not give a page. */
export class FetchError extends MinutegraphError {
  readonly code: string = 'FETCH';
  readonly exitCode = 3;
}
/** Worth another try later: a broken connection, a time-out, a 5xx. */
export class TransientFetchError extends FetchError {
  override readonly code = 'FETCH_TRANSIENT';
}
/** The host asked for a pause; not counted as a failure. */
export class ThrottledError extends FetchError {
  override readonly code = 'FETCH_THROTTLED';
}
/** The host refuses us (robots, a lasting 403): stop this host, keep its queue. */
export class HostBlockedError extends FetchError {
  override readonly code = 'FETCH_BLOCKED';
}
/** 404 or 410. */
export class PageGoneError extends FetchError {
  override readonly code = 'FETCH_GONE';
}

/** The data folder, archive or ledger cannot be used as it is. */
export class DataFolderError extends MinutegraphError {
  readonly code: string = 'DATA_FOLDER';
  readonly exitCode = 6;
}
/** Another live program has the data folder open. */
export class DataFolderInUseError extends DataFolderError {
  override readonly code = 'DATA_FOLDER_IN_USE';
}
/** A person stopped the work; the exit code is that of a shell for an interrupted program. */
export class InterruptedError extends MinutegraphError {
  readonly code = 'INTERRUPTED';
  readonly exitCode = 130;

  constructor() {
    super('Stopped: run the same command again to go on');
  }
}
/** What a program that did our work failed with, in its own words and with its own exit code. */
export class HandedOverError extends MinutegraphError {
  readonly code: string;
  readonly exitCode: number;

  constructor(failed: { readonly message: string; readonly code: string; readonly exitCode: number }) {
    super(failed.message);
    this.code = failed.code;
    this.exitCode = failed.exitCode;
  }
}
/** A file of the archive or ledger does not read back as it was written. */
export class ArchiveDamagedError extends DataFolderError {
  override readonly code = 'ARCHIVE_DAMAGED';
}

export class GraphError extends MinutegraphError {
  readonly code: string = 'GRAPH';
  readonly exitCode = 5;
}
export class GraphUnavailableError extends GraphError {
  override readonly code = 'GRAPH_UNAVAILABLE';
}
/** The graph is between two states: ask again. */
export class GraphChangingError extends GraphError {
  override readonly code = 'GRAPH_CHANGING';
}
/** Two records claim one id, or a value that Neo4j would refuse. */
export class GraphConstraintError extends GraphError {
  override readonly code = 'GRAPH_CONSTRAINT';
}
/** The graph's schema is not the program's: migrate, rebuild, or run the newer program. */
export class StaleSchemaError extends GraphError {
  override readonly code = 'GRAPH_STALE_SCHEMA';
}

/** The question itself is wrong; goes to the client with a code. */
export class QueryError extends MinutegraphError {
  readonly code: string = 'BAD_USER_INPUT';
  readonly exitCode = 2;
}
