import {
  type AttendanceFact,
  type MemberFact,
  type MembershipFact,
  memberAttendanceFacts,
  memberFacts,
  membershipFacts,
} from '../../queries/read/derivation-facts.ts';
import { linkAffiliations } from '../../queries/write/edges.ts';
import type { NodeRow } from '../../queries/write/graph-rows.ts';
import {
  deleteAffiliations,
  deleteMembers,
  upsertAffiliations,
  upsertMembers,
} from '../../queries/write/nodes.ts';
import type { GraphEngine } from '../graph/engine.ts';
import { toAffiliations } from './affiliations.ts';
import { groupBy, inParts } from './grouping.ts';
import { idSteps, rowSteps } from './row-batches.ts';

/** People of one read and transaction; each may have hundreds of attendances. */
const peopleAtOnce = 100;

/**
 * Works out, for the people that a run touched, what the graph as a whole says of them. What they are called:
 * their own record, else a seat that a committee page lists, else their newest attendance (by the meeting's day,
 * then by id). People whom nothing names any more go. Only facts in the graph count, not the order they came in.
 */
export async function deriveMembers(engine: GraphEngine, memberIds: Iterable<string>): Promise<void> {
  for (const ids of inParts([...new Set(memberIds)].sort(), peopleAtOnce)) {
    const members = await engine.read(memberFacts, { ids });
    const attendances = groupBy(await engine.read(memberAttendanceFacts, { ids }), (a) => a.personId);
    const seats = groupBy(await engine.read(membershipFacts, { ids }), (s) => s.memberId);
    const known = members.map((member) => ({
      member,
      attendances: newestFirst(attendances.get(member.id) ?? []),
      seats: [...(seats.get(member.id) ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)),
    }));
    const isNamed = (k: Known): boolean =>
      k.member.bundleDigest !== null ||
      k.attendances.length > 0 ||
      k.seats.length > 0 ||
      k.member.namesInMinutes.length > 0;
    const affiliations = known.flatMap((k) => (isNamed(k) ? toAffiliations(k.member, k.attendances) : []));
    const kept = new Set(affiliations.map((affiliation) => affiliation.row.id));
    await engine.write([
      ...idSteps(
        deleteAffiliations,
        members.flatMap((member) => member.affiliations).filter((id) => !kept.has(id)),
      ),
      ...idSteps(
        deleteMembers,
        known.filter((k) => !isNamed(k)).map((k) => k.member.id),
      ),
      ...rowSteps(
        upsertMembers,
        known.filter((k) => isNamed(k) && k.member.bundleDigest === null).flatMap(toMentionedMember),
      ),
      ...rowSteps(
        upsertAffiliations,
        affiliations.map((affiliation) => affiliation.row),
      ),
      ...rowSteps(
        linkAffiliations,
        affiliations.map((affiliation) => ({ from: affiliation.memberId, to: affiliation.row.id })),
      ),
    ]);
  }
}

interface Known {
  readonly member: MemberFact;
  readonly attendances: readonly AttendanceFact[];
  readonly seats: readonly MembershipFact[];
}

/** By the meeting's day, then by the attendance's id: no two facts tie. */
export function newestFirst(attendances: readonly AttendanceFact[]): AttendanceFact[] {
  return [...attendances].sort((a, b) =>
    a.sortKey === b.sortKey ? (a.id < b.id ? 1 : -1) : a.sortKey < b.sortKey ? 1 : -1,
  );
}

/** A member whom only minutes name: of the ways they are written, the first, whichever was read first. */
function toSpoken({ namesInMinutes, sourceUrl, digest, firstSeenAt, lastSeenAt }: MemberFact) {
  const name = [...namesInMinutes].sort()[0];
  return name === undefined ? undefined : { name, sourceUrl, digest, firstSeenAt, lastSeenAt };
}

function toMentionedMember({ member, attendances, seats }: Known): NodeRow<'Member'>[] {
  const seat = seats[0];
  const newest = attendances[0];
  const source = seat ?? newest ?? toSpoken(member);
  if (!source) return [];
  return [
    {
      id: member.id,
      install: member.install,
      uid: member.uid,
      name: source.name,
      printedName: newest?.printedName ?? source.name,
      party: newest?.party ?? null,
      group: null,
      ward: newest?.ward ?? null,
      keyPosts: null,
      terms: null,
      resolved: member.uid !== null,
      bundleDigest: null,
      sourceUrl: source.sourceUrl,
      digest: source.digest,
      firstSeenAt: source.firstSeenAt,
      lastSeenAt: source.lastSeenAt,
    },
  ];
}
