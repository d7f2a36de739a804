import type { ApiContext } from '../context.ts';

/**
 * The fields of a type that are not simply a property of its row. Arguments are what the SDL declares: each
 * resolver states the ones it reads.
 */
export type TypeResolvers<Parent> = Readonly<
  Record<string, (parent: Parent, args: never, context: ApiContext) => unknown>
>;
