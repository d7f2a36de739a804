import type { LoadRelated } from '../../../queries/read/load-related.ts';
import type { ApiContext } from '../context.ts';
import { sortBy } from '../order.ts';
import { expectOne } from './origin.ts';

type Parent = { readonly id: string };

/** The one neighbour of a kind; null where there is none. */
export const oneOf =
  <Row>(statement: LoadRelated<Row>) =>
  async ({ id }: Parent, _: unknown, { loaders }: ApiContext): Promise<Row | null> =>
    (await loaders.related(statement, id))[0] ?? null;

/** The one neighbour of a kind that a node cannot be without. */
export const theOf =
  <Row>(statement: LoadRelated<Row>, what: string) =>
  async ({ id }: Parent, _: unknown, { loaders }: ApiContext): Promise<Row> =>
    expectOne(await loaders.related(statement, id), what, id);

/** Neighbours in their own order: by sortKey, which ends with the id. */
export const sortedOf =
  <Row extends { readonly sortKey: string }>(statement: LoadRelated<Row>) =>
  async ({ id }: Parent, _: unknown, { loaders }: ApiContext): Promise<Row[]> =>
    sortBy(await loaders.related(statement, id), ({ sortKey }) => sortKey);
