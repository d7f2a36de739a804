import { parseId } from '../../../schema/records/ids.ts';
import type { ApiContext } from '../context.ts';
import { type OriginalPage, toOriginalPage, toSourceIds } from '../source-links.ts';

interface Sourced {
  readonly id: string;
  readonly sourceUrl: string | null;
  readonly digest: string | null;
  readonly lastSeenAt?: string | null;
}

export interface SourceAnswer extends OriginalPage {
  readonly url: string;
  readonly digest: string;
  readonly capturedAt: string | null;
  readonly notice: string | null;
}

const installOf = (id: string): string => parseId(id)?.install ?? '';

/** The page that a node was read from, with the council's own page for it. */
export async function resolveSource(
  { id, sourceUrl, digest, lastSeenAt }: Sourced,
  context: ApiContext,
): Promise<SourceAnswer | null> {
  if (sourceUrl === null || digest === null) return null;
  const council = await context.findCouncil(installOf(id));
  return {
    url: sourceUrl,
    digest,
    capturedAt: lastSeenAt ?? null,
    notice: council?.notice ?? null,
    ...toOriginalPage(context.sourceLinks, council, sourceUrl, toSourceIds(id)),
  };
}

/** What must be said with every answer on the node's council. */
export async function resolveNotice(
  { id }: { readonly id: string },
  context: ApiContext,
): Promise<string | null> {
  const council = await context.findCouncil(installOf(id));
  return council?.notice ?? null;
}

/** The fields that every node read from a page has. */
export const originResolvers = {
  source: (row: Sourced, _: unknown, context: ApiContext) => resolveSource(row, context),
  notice: (row: { readonly id: string }, _: unknown, context: ApiContext) => resolveNotice(row, context),
} as const;

/** A neighbour that a node cannot be without: its absence is a damaged graph. */
export function expectOne<Row>(rows: readonly Row[], what: string, id: string): Row {
  const [row] = rows;
  if (row === undefined) throw new Error(`${id} has no ${what} in the graph`);
  return row;
}
