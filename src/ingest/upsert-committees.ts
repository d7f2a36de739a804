import { committeeBundleDigests, committeeState } from '../../queries/read/ingest-state.ts';
import {
  linkCouncilCommittees,
  linkMembershipCommittees,
  linkMemberships,
  linkRemits,
} from '../../queries/write/edges.ts';
import {
  changeCommitteeDigests,
  deleteMemberships,
  deleteRemits,
  mentionMembers,
  touchCommittees,
  upsertCommittees,
  upsertMemberships,
  upsertRemits,
} from '../../queries/write/nodes.ts';
import type { GraphEngine, WriteStep } from '../graph/engine.ts';
import type { CommitteeBundle } from './bundles.ts';
import { type Digested, findChanged } from './changed-bundles.ts';
import { toMemberMention } from './person-rows.ts';
import { retiredSteps } from './retired-steps.ts';
import { idSteps, rowSteps } from './row-batches.ts';
import type { UpsertCount } from './upsert-count.ts';

/**
 * Writes committees, their remits and their seats. A committee without a record of its own loses what its record
 * said; whether it stays as a mention is for `deriveCommittees`.
 */
export async function upsertCommitteeBundles(
  engine: GraphEngine,
  bundles: readonly CommitteeBundle[],
): Promise<UpsertCount> {
  const found = await findChanged(engine, committeeBundleDigests, bundles);
  const changed = found.filter((f) => !f.unchanged);
  const state = await engine.read(committeeState, { ids: changed.map((f) => f.bundle.id) });
  const own = new Set(
    changed.flatMap(({ bundle }) => [
      ...bundle.remits.map((remit) => remit.id),
      ...bundle.memberships.map((membership) => membership.row.id),
    ]),
  );
  await engine.write([
    ...rowSteps(
      touchCommittees,
      found.flatMap(({ bundle, unchanged }) =>
        unchanged && bundle.committee ? [{ id: bundle.id, lastSeenAt: bundle.committee.lastSeenAt }] : [],
      ),
    ),
    ...idSteps(
      deleteRemits,
      state.flatMap((s) => s.remits).filter((id) => !own.has(id)),
    ),
    ...idSteps(
      deleteMemberships,
      state.flatMap((s) => s.memberships).filter((id) => !own.has(id)),
    ),
    ...committeeSteps(changed),
    ...retiredSteps(changed.map((f) => f.bundle)),
  ]);
  return { written: changed.length, unchanged: found.length - changed.length };
}

function committeeSteps(changed: readonly Digested<CommitteeBundle>[]): WriteStep[] {
  const present = changed.flatMap(({ bundle, digest }) =>
    bundle.committee ? [{ ...bundle, committee: { ...bundle.committee, bundleDigest: digest } }] : [],
  );
  const memberships = present.flatMap((bundle) =>
    bundle.memberships.map((membership) => ({ ...membership, committeeId: bundle.id })),
  );
  const remits = present.flatMap((bundle) => bundle.remits.map((row) => ({ row, committeeId: bundle.id })));
  return [
    ...rowSteps(
      changeCommitteeDigests,
      changed
        .filter((f) => f.bundle.committee === null)
        .map((f) => ({ id: f.bundle.id, bundleDigest: null })),
    ),
    ...rowSteps(
      upsertCommittees,
      present.map((bundle) => bundle.committee),
    ),
    ...rowSteps(
      linkCouncilCommittees,
      present.map((bundle) => ({ from: bundle.councilId, to: bundle.id })),
    ),
    ...rowSteps(
      upsertRemits,
      remits.map((remit) => remit.row),
    ),
    ...rowSteps(
      linkRemits,
      remits.map((remit) => ({ from: remit.committeeId, to: remit.row.id })),
    ),
    ...rowSteps(
      mentionMembers,
      memberships.map((membership) => toMemberMention(membership.member)),
    ),
    ...rowSteps(
      upsertMemberships,
      memberships.map((membership) => membership.row),
    ),
    ...rowSteps(
      linkMemberships,
      memberships.map((membership) => ({ from: membership.member.id, to: membership.row.id })),
    ),
    ...rowSteps(
      linkMembershipCommittees,
      memberships.map((membership) => ({ from: membership.row.id, to: membership.committeeId })),
    ),
  ];
}
