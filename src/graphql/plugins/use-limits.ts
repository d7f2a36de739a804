import { costLimitPlugin } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** How much one request may ask. */
export interface ApiLimits {
  readonly depth: number;
  /** Sum over the query's fields, deeper ones counting more; how many rows they give is `rows`. */
  readonly cost: number;
  readonly aliases: number;
  readonly tokens: number;
  /** Records that a request may read from the graph. */
  readonly rows: number;
}

export const usualLimits: ApiLimits = { depth: 14, cost: 20_000, aliases: 15, tokens: 2_000, rows: 60_000 };

/**
 * Refuses a query that is too deep, too costly or too long before it runs. Introspection is let past only where
 * GraphiQL is served: it is deep, and a fragment can pose as it.
 */
export function useLimits(
  { depth, cost, aliases, tokens }: ApiLimits,
  allowsIntrospection: boolean,
): Plugin[] {
  const refuse = (what: string) => (): void => {
    throw new GraphQLError(`The query ${what}; ask for less at once.`, {
      extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 } },
    });
  };
  // Armor's own messages name the limit and differ from rule to rule: ours carry the code.
  const shared = { propagateOnRejection: false } as const;
  return [
    maxTokensPlugin({ n: tokens, ...shared, onReject: [refuse(`has more than ${String(tokens)} tokens`)] }),
    maxDepthPlugin({
      n: depth,
      ignoreIntrospection: allowsIntrospection,
      ...shared,
      onReject: [refuse(`is nested more than ${String(depth)} deep`)],
    }),
    maxAliasesPlugin({
      n: aliases,
      ...shared,
      onReject: [refuse(`has more than ${String(aliases)} aliases`)],
    }),
    costLimitPlugin({
      maxCost: cost,
      ignoreIntrospection: allowsIntrospection,
      ...shared,
      onReject: [refuse('asks for too many fields at too great a depth')],
    }),
  ];
}
