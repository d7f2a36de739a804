import type { ReadStatement } from '../../queries/statement.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { bundleDigest } from './bundle-digest.ts';

type DigestStatement = ReadStatement<{ ids: string[] }, { id: string; digest: string | null }>;

export interface Digested<B> {
  readonly bundle: B;
  readonly digest: string;
  /** Whether the graph has the node, as its own record or by mention. */
  readonly present: boolean;
  readonly unchanged: boolean;
}

/** Compares bundles with what the graph was written from, in one read. */
export async function findChanged<B extends { readonly id: string }>(
  engine: GraphEngine,
  statement: DigestStatement,
  bundles: readonly B[],
): Promise<Digested<B>[]> {
  const rows = await engine.read(statement, { ids: bundles.map((bundle) => bundle.id) });
  const stored = new Map(rows.map((row) => [row.id, row.digest]));
  return bundles.map((bundle) => {
    const digest = bundleDigest(bundle);
    const before = stored.get(bundle.id);
    return { bundle, digest, present: before !== undefined, unchanged: before === digest };
  });
}
