import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { isoDate } from '../../../schema/records/partial-date.ts';

function parseDate(value: unknown): string {
  const parsed = isoDate.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new GraphQLError(`Date: ${JSON.stringify(value)} is no calendar day; write it as 2017-07-18.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/**
 * A calendar day, checked on the way in and on the way out. Its description stands in the SDL; `__` names what
 * is set on the scalar there.
 */
export const dateScalar = {
  __serialize: parseDate,
  __parseValue: parseDate,
  __parseLiteral: (node: ValueNode) => parseDate(node.kind === Kind.STRING ? node.value : node.kind),
} as const;

/** An instant; only ever given, never asked for. */
export const dateTimeScalar = { __serialize: String } as const;
