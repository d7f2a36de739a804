import {
  DataFolderInUseError,
  GraphConstraintError,
  GraphError,
  GraphUnavailableError,
} from '../../errors.ts';

/** A write met another writer's change: worth running again. */
export function isConflict(error: unknown): boolean {
  return toMessage(error instanceof GraphError ? error.cause : error).includes('GRAFEO-T001');
}

/** The engine's refusal of a statement, with the statement named. */
export function toStatementError(statement: string, error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  const message = toMessage(error);
  if (message.includes('UNIQUE constraint violation')) {
    const [found = message] = /property .*$/mu.exec(message) ?? [];
    return new GraphConstraintError(
      `Statement ${statement}: two nodes of a label may not share an id: ${found}.`,
      { statement },
      error,
    );
  }
  return new GraphError(
    `Statement ${statement} failed in the embedded graph: ${message}`,
    { statement },
    error,
  );
}

/**
 * Why a graph's folder did not open, where the folder itself is sound: it is in use, or the machine refuses it.
 * Null where the file is what cannot be read.
 */
export function toOpenError(
  folder: string,
  error: unknown,
): DataFolderInUseError | GraphUnavailableError | null {
  const message = toMessage(error);
  if (message.includes('cannot be locked')) {
    return new DataFolderInUseError(
      `The graph in ${folder} is open in another process, and one process holds it at a time. ` +
        'Stop that process, or give this one a data folder of its own (--data).',
      { folder },
      error,
    );
  }
  const machine = /:\s*([^:]*\(os error \d+\))/u.exec(message)?.[1];
  if (machine === undefined) return null;
  return new GraphUnavailableError(
    `The graph's folder ${folder} cannot be used: ${machine}. Mend the folder's rights or space, or choose another (--data).`,
    { folder },
    error,
  );
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
