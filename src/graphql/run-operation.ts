import { findOperation, operations } from '../../queries/operations/index.ts';
import { QueryError } from '../errors.ts';
import { type Api, graphqlPath } from './create-api.ts';
import { toVariableProblems } from './variable-problems.ts';

export interface OperationAnswer {
  readonly data: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * Runs a named operation in this process, through the same server as HTTP does. QueryError, with every problem at
 * once, for an unknown operation or wrong variables; the worked example where no variables are given.
 */
export async function runOperation(
  api: Api,
  name: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<OperationAnswer> {
  const operation = findOperation(name);
  if (!operation) {
    throw new QueryError(
      `There is no operation "${name}"; there are: ${Object.keys(operations).join(', ')}.`,
    );
  }
  const parsed = operation.variables.safeParse(variables ?? operation.example);
  if (!parsed.success) throw new QueryError(toVariableProblems(operation, parsed.error));
  const response = await api.fetch(`http://in-process.invalid${graphqlPath}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: operation.document, variables: parsed.data }),
  });
  return (await response.json()) as OperationAnswer;
}
