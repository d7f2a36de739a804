import {
  type CommitteeFact,
  committeeFacts,
  type HeldFact,
  heldFacts,
} from '../../queries/read/derivation-facts.ts';
import { linkCommitteeNames } from '../../queries/write/edges.ts';
import type { NodeRow } from '../../queries/write/graph-rows.ts';
import {
  deleteCommitteeNames,
  deleteCommittees,
  upsertCommitteeNames,
  upsertCommittees,
} from '../../queries/write/nodes.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { toCommitteeNames } from './committee-names.ts';
import { groupBy, inParts } from './grouping.ts';
import { idSteps, rowSteps } from './row-batches.ts';

/** Committees of one read and transaction; each may have hundreds of meetings. */
const committeesAtOnce = 25;

/**
 * Works out, for the committees that a run touched, the names their meetings print, and what a committee is called
 * that no list or page of its own tells of. One that nothing names any more goes.
 */
export async function deriveCommittees(engine: GraphEngine, committeeIds: Iterable<string>): Promise<void> {
  for (const part of inParts([...new Set(committeeIds)].sort(), committeesAtOnce)) {
    const committees = await engine.read(committeeFacts, { ids: part });
    const held = groupBy(await engine.read(heldFacts, { ids: part }), (fact) => fact.committeeId);
    const known = committees.map((committee) => toKnown(committee, held.get(committee.id) ?? []));
    const named = known.filter((k) => k.isNamed);
    const names = named.flatMap(({ committee, name, meetings }) =>
      toCommitteeNames(committee.id, committee.bundleDigest === null ? null : name, meetings).map((row) => ({
        committeeId: committee.id,
        row,
      })),
    );
    const kept = new Set(names.map((entry) => entry.row.id));
    await engine.write([
      ...idSteps(
        deleteCommitteeNames,
        committees.flatMap((committee) => committee.names).filter((id) => !kept.has(id)),
      ),
      ...idSteps(
        deleteCommittees,
        known.filter((k) => !k.isNamed).map((k) => k.committee.id),
      ),
      ...rowSteps(
        upsertCommittees,
        named.filter((k) => k.committee.bundleDigest === null).map((k) => toMentionedCommittee(k)),
      ),
      ...rowSteps(
        upsertCommitteeNames,
        names.map((entry) => entry.row),
      ),
      ...rowSteps(
        linkCommitteeNames,
        names.map((entry) => ({ from: entry.committeeId, to: entry.row.id })),
      ),
    ]);
  }
}

interface Known {
  readonly committee: CommitteeFact;
  /** Newest first. */
  readonly meetings: readonly HeldFact[];
  readonly name: string;
  readonly isNamed: boolean;
}

function toKnown(committee: CommitteeFact, held: readonly HeldFact[]): Known {
  const meetings = [...held].sort((a, b) => (a.sortKey < b.sortKey ? 1 : -1));
  const printed = meetings.find((meeting) => meeting.name !== null && meeting.heldBy.length === 1)?.name;
  return {
    committee,
    meetings,
    name:
      committee.bundleDigest === null ? (printed ?? `Committee ${String(committee.cid)}`) : committee.name,
    isNamed: committee.bundleDigest !== null || meetings.length > 0 || committee.memberships.length > 0,
  };
}

function toMentionedCommittee({ committee, meetings, name }: Known): NodeRow<'Committee'> {
  const newest = meetings[0];
  return {
    id: committee.id,
    install: committee.install,
    cid: committee.cid,
    name,
    category: null,
    expired: null,
    deleted: null,
    listWindows: null,
    meetingsListed: null,
    detailsRead: false,
    failure: null,
    bundleDigest: null,
    sourceUrl: newest?.sourceUrl ?? null,
    digest: newest?.digest ?? null,
    firstSeenAt: newest?.firstSeenAt ?? null,
    lastSeenAt: newest?.lastSeenAt ?? null,
  };
}
