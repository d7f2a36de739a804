import { councilBundleDigests } from '../../queries/read/ingest-state.ts';
import { touchCouncils, upsertCouncils } from '../../queries/write/nodes.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { CouncilBundle } from './bundles.ts';
import { findChanged } from './changed-bundles.ts';
import { retiredSteps } from './retired-steps.ts';
import { rowSteps } from './row-batches.ts';
import type { UpsertCount } from './upsert-count.ts';

export async function upsertCouncilBundles(
  engine: GraphEngine,
  bundles: readonly CouncilBundle[],
): Promise<UpsertCount> {
  const found = await findChanged(engine, councilBundleDigests, bundles);
  const changed = found.filter((f) => !f.unchanged);
  await engine.write([
    ...rowSteps(
      touchCouncils,
      found
        .filter((f) => f.unchanged)
        .map((f) => ({ id: f.bundle.id, lastSeenAt: f.bundle.council.lastSeenAt })),
    ),
    ...rowSteps(
      upsertCouncils,
      changed.map((f) => ({ ...f.bundle.council, bundleDigest: f.digest })),
    ),
    ...retiredSteps(changed.map((f) => f.bundle)),
  ]);
  return { written: changed.length, unchanged: found.length - changed.length };
}
