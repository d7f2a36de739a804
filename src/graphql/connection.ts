import { QueryError } from '../errors.ts';
import { LimitExceededError } from './limit-exceeded-error.ts';

export interface ConnectionArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Connection<Row> {
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const largestPage = 100;
const usualPage = 20;
const cursorPrefix = 'after:';

/** Opaque to clients: the sort key of the entry that a page ended with. */
export function toCursor(key: string): string {
  return Buffer.from(`${cursorPrefix}${key}`, 'utf8').toString('base64url');
}

/** The sort key that a cursor stands for; the empty string, before all keys, for none. */
export function fromCursor(cursor: string | null | undefined): string {
  if (cursor === null || cursor === undefined) return '';
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!text.startsWith(cursorPrefix) || toCursor(text.slice(cursorPrefix.length)) !== cursor) {
    throw new QueryError(
      `after: "${cursor}" is no cursor; give an endCursor or a cursor of an earlier page.`,
    );
  }
  return text.slice(cursorPrefix.length);
}

/** How many entries a page has: `usual` where nothing is asked for. LimitExceededError over `largest`. */
export function toPageSize(
  first: number | null | undefined,
  { usual = usualPage, largest = largestPage }: { usual?: number; largest?: number } = {},
): number {
  const size = first ?? usual;
  if (size < 1) throw new QueryError(`first: ${String(size)} is less than 1.`);
  if (size > largest) {
    throw new LimitExceededError(
      `first: ${String(size)} is more than ${String(largest)}; read on with "after".`,
    );
  }
  return size;
}

/** One page of a list. `read` gives up to `limit` rows whose key sorts after `after`, in the order of the key. */
export async function readConnection<Row>(
  { first, after }: ConnectionArguments,
  keyOf: (row: Row) => string,
  read: (slice: { after: string; limit: number }) => Promise<readonly Row[]>,
): Promise<Connection<Row>> {
  const size = toPageSize(first);
  const rows = await read({ after: fromCursor(after), limit: size + 1 });
  const nodes = rows.slice(0, size);
  const edges = nodes.map((node) => ({ node, cursor: toCursor(keyOf(node)) }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: typeof after === 'string',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
