import { meetingBundleDigests } from '../../queries/read/ingest-state.ts';
import { touchMeetings } from '../../queries/write/nodes.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { bundleDigest } from './bundle-digest.ts';
import type { MeetingBundle } from './bundles.ts';
import { findChanged } from './changed-bundles.ts';
import { findMeetingPlan } from './meeting-plan.ts';
import { removalSteps, writingSteps } from './meeting-steps.ts';
import { rowSteps } from './row-batches.ts';
import type { UpsertCount } from './upsert-count.ts';

/**
 * Writes a batch of meetings (about fifty) with all that hangs on them, in one transaction. Meetings outside the
 * batch that inherit a shared item or paper are asked of `loadMeetings` and written in the same transaction, so
 * that a stop between two transactions never leaves a child told by nobody.
 */
export async function upsertMeetingBundles(
  engine: GraphEngine,
  bundles: readonly MeetingBundle[],
  loadMeetings: (meetingIds: readonly string[]) => Promise<readonly MeetingBundle[]>,
): Promise<UpsertCount> {
  const found = await findChanged(engine, meetingBundleDigests, bundles);
  const digests = new Map(found.map((f) => [f.bundle.id, f.digest]));
  let batch = found.filter((f) => !f.unchanged).map((f) => f.bundle);
  const written = batch.length;
  let plan = await findMeetingPlan(engine, batch);
  while (plan.heirs.length > 0) {
    const heirs = await loadMeetings(plan.heirs);
    if (heirs.length === 0) break;
    for (const heir of heirs) digests.set(heir.id, bundleDigest(heir));
    batch = [...batch, ...heirs];
    plan = await findMeetingPlan(engine, batch);
  }
  await engine.write([
    ...rowSteps(
      touchMeetings,
      found.flatMap(({ bundle, unchanged }) =>
        unchanged && bundle.meeting ? [{ id: bundle.id, lastSeenAt: bundle.meeting.lastSeenAt }] : [],
      ),
    ),
    ...removalSteps(plan),
    ...writingSteps(plan, (id) => digests.get(id) ?? null),
  ]);
  return { written, unchanged: found.length - written };
}

/** Notes when meetings were last seen whose pages said again what they said. */
export async function touchMeetingsSeen(
  engine: GraphEngine,
  seen: readonly { readonly id: string; readonly lastSeenAt: string }[],
): Promise<UpsertCount> {
  await engine.write(rowSteps(touchMeetings, seen));
  return { written: 0, unchanged: seen.length };
}
