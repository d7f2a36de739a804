import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import type { ReferralRow } from '../../../queries/read/fact-rows.ts';
import {
  type Link,
  loadArrivals,
  loadOriginsOfReferrals,
  loadSendersOfReferrals,
  loadTargetsOfReferrals,
} from '../../../queries/read/load-links.ts';
import { loadItems, loadReferrals } from '../../../queries/read/load-nodes.ts';
import { loadCommitteesOfMeetings } from '../../../queries/read/load-related.ts';
import type { ItemRow } from '../../../queries/read/meeting-rows.ts';
import type { Loaders } from '../loaders.ts';
import { sortBy } from '../order.ts';

/** A referral with what it is tied to. */
export interface ReferralEnds {
  readonly referral: ReferralRow;
  readonly origin: ItemRow | null;
  /** The item as which it arrived: what a page states, else the strongest link. */
  readonly arrival: (Link & { readonly item: ItemRow }) | null;
  /** Committees that sent it: named by the receiver, or those that held the origin's meeting. */
  readonly senders: readonly CommitteeRow[];
  /** Committees that it went to: named by the sender, or those that held the arrival's meeting. */
  readonly receivers: readonly CommitteeRow[];
}

/** One matter going from one committee to another, as the sender tells it, the receiver, or both. */
export interface ReferralMove extends Omit<ReferralEnds, 'referral'> {
  readonly sent: ReferralRow | null;
  readonly received: ReferralRow | null;
}

export async function loadReferralEnds(id: string, loaders: Loaders): Promise<ReferralEnds | null> {
  const [referral, [origin = null], arrivals, named, target] = await Promise.all([
    loaders.node(loadReferrals, id),
    loaders.related(loadOriginsOfReferrals, id),
    loaders.related(loadArrivals, id),
    loaders.related(loadSendersOfReferrals, id),
    loaders.related(loadTargetsOfReferrals, id),
  ]);
  if (referral === null) return null;
  const [link] = sortBy(
    arrivals,
    ({ score }) => (score === null ? null : -score),
    (row) => row.id,
  );
  const item = link ? await loaders.node(loadItems, link.id) : null;
  const holdersOf = async (at: ItemRow | null): Promise<CommitteeRow[]> =>
    at ? loaders.related(loadCommitteesOfMeetings, at.meetingId) : [];
  const [holding, taking] = await Promise.all([holdersOf(origin), holdersOf(item)]);
  return {
    referral,
    origin,
    arrival: link && item ? { ...link, item } : null,
    senders: named.length > 0 ? named : holding,
    receivers: target.length > 0 ? target : taking,
  };
}

/** Whether two tellings are of one matter that arrived as one item, told by the receiver once or more. */
function isSameMove(one: ReferralEnds, received: ReferralEnds): boolean {
  if (one.arrival === null || one.arrival.item.id !== received.arrival?.item.id) return false;
  if (one.origin !== null && received.origin !== null) return received.origin.id === one.origin.id;
  return received.senders.some(({ id }) => one.senders.some((sender) => sender.id === id));
}

/** Each matter once: what the sender and the receiver tell of one going is put together. */
export function toMoves(ends: readonly ReferralEnds[]): ReferralMove[] {
  const received = ends.filter(({ referral }) => referral.toName === null);
  const told = new Set<string>();
  const tellAll = (end: ReferralEnds): ReferralEnds[] => {
    const same = received.filter((other) => !told.has(other.referral.id) && isSameMove(end, other));
    for (const { referral } of same) told.add(referral.id);
    return same;
  };
  const sent = ends
    .filter(({ referral }) => referral.toName !== null)
    .map((end): ReferralMove => {
      const { referral, ...rest } = end;
      return { ...rest, sent: referral, received: tellAll(end)[0]?.referral ?? null };
    });
  const others = received.flatMap((end): ReferralMove[] => {
    if (told.has(end.referral.id)) return [];
    told.add(end.referral.id);
    tellAll(end);
    const { referral, ...rest } = end;
    return [{ ...rest, sent: null, received: referral }];
  });
  return sortBy(
    [...sent, ...others],
    ({ origin, arrival }) => (origin ?? arrival?.item)?.sortKey ?? '',
    (move) => (move.sent ?? move.received)?.id ?? '',
  );
}
