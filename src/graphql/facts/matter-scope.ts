import type { SightingRow } from '../../../queries/read/issue-rows.ts';
import { loadSightings } from '../../../queries/read/load-nodes.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { resolveAskedScope, type Scope, type ScopeArguments } from './asked-scope.ts';
import { findMatter, type Matter } from './find-matter.ts';
import { findSightings, isSeen } from './find-sightings.ts';
import { readInParts } from './read-in-parts.ts';

/** The part of the record that is of a matter, and what ties each item to it. */
export interface MatterScope {
  readonly matter: Matter;
  readonly scope: Scope;
  /** By item, the strongest; empty where the matter is named by words. */
  readonly sightings: ReadonlyMap<string, SightingRow>;
}

/** QueryError unless the matter is named by an issue or by words, and not by both. */
export async function resolveMatterScope(engine: GraphEngine, asked: ScopeArguments): Promise<MatterScope> {
  const matter = await findMatter(engine, asked, asked.council ?? null);
  const scope = await resolveAskedScope(engine, asked);
  if (matter.basis === 'TEXT') return { matter, scope, sightings: new Map() };
  const facts = await findSightings(engine, {
    issues: [matter.issue.id],
    items: [...(scope.items?.keys() ?? [])],
  });
  const strongest = new Map<string, { id: string; score: number }>();
  for (const fact of facts) {
    const { itemId, sightingId, score } = fact;
    if (sightingId === null || !isSeen(fact)) continue;
    if (score > (strongest.get(itemId)?.score ?? -1)) strongest.set(itemId, { id: sightingId, score });
  }
  const rows = await readInParts(
    engine,
    loadSightings,
    [...strongest.values()].map(({ id }) => id),
  );
  const rowOf = new Map(rows.map(({ node }) => [node.id, node]));
  return {
    matter,
    scope,
    sightings: new Map(
      [...strongest].flatMap(([item, { id }]) => {
        const row = rowOf.get(id);
        return row ? [[item, row] as const] : [];
      }),
    ),
  };
}
