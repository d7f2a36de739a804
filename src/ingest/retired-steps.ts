import { linkCommitteeRetired, linkCouncilRetired, linkMeetingRetired } from '../../queries/write/edges.ts';
import { deleteRetired, upsertRetired } from '../../queries/write/nodes.ts';
import type { WriteStep } from '../graph/engine.ts';
import type { RetiredEntry, RetiredParent } from './bundles.ts';
import { idSteps, rowSteps } from './row-batches.ts';

const links = { Council: linkCouncilRetired, Committee: linkCommitteeRetired, Meeting: linkMeetingRetired };

interface Retirements {
  readonly retired: readonly RetiredEntry[];
  readonly returned?: readonly string[];
}

/**
 * Takes away the `Retired` nodes that the bundles name in `returned`, and the `former` ones, with the edges they hung
 * on; then writes those of what is gone.
 */
export function retiredSteps(bundles: readonly Retirements[], former: readonly string[] = []): WriteStep[] {
  const entries = bundles.flatMap((bundle) => bundle.retired);
  const gone = new Set([...bundles.flatMap((bundle) => bundle.returned ?? []), ...former]);
  const parents = Object.keys(links) as RetiredParent[];
  return [
    ...idSteps(deleteRetired, [...gone]),
    ...rowSteps(
      upsertRetired,
      entries.map((entry) => entry.row),
    ),
    ...parents.flatMap((label) =>
      rowSteps(
        links[label],
        entries.filter((e) => e.parentLabel === label).map((e) => ({ from: e.parentId, to: e.row.id })),
      ),
    ),
  ];
}
