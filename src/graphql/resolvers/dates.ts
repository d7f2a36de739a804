import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isoDate } from '../../../schema/records/partial-date.ts';

function parseDate(value: unknown): string {
  const parsed = isoDate.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new GraphQLError(`Date: ${JSON.stringify(value)} is no calendar day; write it as 2017-07-18.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A calendar day, checked on the way in and on the way out. */
export const dateScalar = new GraphQLScalarType({
  name: 'Date',
  serialize: parseDate,
  parseValue: parseDate,
  parseLiteral: (node: ValueNode) => parseDate(node.kind === Kind.STRING ? node.value : node.kind),
});

/** An instant; only ever given, never asked for. */
export const dateTimeScalar = new GraphQLScalarType({ name: 'DateTime', serialize: String });
