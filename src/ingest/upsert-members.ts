import { memberBundleDigests } from '../../queries/read/ingest-state.ts';
import { changeMemberDigests, touchMembers, upsertMembers } from '../../queries/write/nodes.ts';
import type { GraphEngine } from '../graph/engine.ts';
import type { MemberBundle } from './bundles.ts';
import { findChanged } from './changed-bundles.ts';
import { retiredSteps } from './retired-steps.ts';
import { rowSteps } from './row-batches.ts';
import type { UpsertCount } from './upsert-count.ts';

/** Writes members from records of their own; what else is known of people is for `deriveMembers`, afterwards. */
export async function upsertMemberBundles(
  engine: GraphEngine,
  bundles: readonly MemberBundle[],
): Promise<UpsertCount> {
  const found = await findChanged(engine, memberBundleDigests, bundles);
  const changed = found.filter((f) => !f.unchanged);
  await engine.write([
    ...rowSteps(
      touchMembers,
      found.flatMap(({ bundle, unchanged }) =>
        unchanged && bundle.member ? [{ id: bundle.id, lastSeenAt: bundle.member.lastSeenAt }] : [],
      ),
    ),
    ...rowSteps(
      changeMemberDigests,
      changed.filter((f) => f.bundle.member === null).map((f) => ({ id: f.bundle.id, bundleDigest: null })),
    ),
    ...rowSteps(
      upsertMembers,
      changed.flatMap(({ bundle, digest }) =>
        bundle.member ? [{ ...bundle.member, bundleDigest: digest }] : [],
      ),
    ),
    ...retiredSteps(changed.map((f) => f.bundle)),
  ]);
  return { written: changed.length, unchanged: found.length - changed.length };
}
