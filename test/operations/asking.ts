import { expect } from 'vitest';
import type { AnswerOf, Operation } from '../../queries/operations/operation.ts';
import type { Api } from '../../src/graphql/create-api.ts';
import { runOperation } from '../../src/graphql/run-operation.ts';

/** Asks a named operation, its example where nothing is given: the answer has no errors and the shape that is promised. */
export type Ask = <O extends Operation>(
  operation: O,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<AnswerOf<O>>;

export function toAsk(api: Api): Ask {
  return async <O extends Operation>(operation: O, variables?: Readonly<Record<string, unknown>>) => {
    const asked = variables ?? (operation.example as Readonly<Record<string, unknown>>);
    const { data, errors } = await runOperation(api, operation.name, asked);
    expect(errors).toBeUndefined();
    return operation.answer.parse(data) as AnswerOf<O>;
  };
}
