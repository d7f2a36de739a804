import type { MeetingBundle } from './bundles.ts';

/** Who lists a child now, apart from the meetings that are being written: ids of meetings. */
export type Claims = ReadonlyMap<string, ReadonlySet<string>>;

const numberOf = (meetingId: string): number => Number(meetingId.slice(meetingId.lastIndexOf(':') + 1));

/**
 * A few items and papers are listed by several meetings (one moved, one carried over). Every list keeps its edge;
 * the meeting with the highest number, the one made last, tells what the child is. A rule by number and not by
 * time of writing, so that the order of work leaves no trace.
 */
export function ownerOf(claimants: Iterable<string>): string | null {
  let owner: string | null = null;
  for (const id of claimants) {
    if (owner === null || numberOf(id) > numberOf(owner)) owner = id;
  }
  return owner;
}

/** Claims by others joined with those of the bundles, child by child. */
export function joinClaims(
  others: Claims,
  own: Iterable<readonly [child: string, meeting: string]>,
): Map<string, Set<string>> {
  const joined = new Map([...others].map(([child, meetings]) => [child, new Set(meetings)]));
  for (const [child, meeting] of own) {
    const claimants = joined.get(child) ?? new Set();
    claimants.add(meeting);
    joined.set(child, claimants);
  }
  return joined;
}

/** The same bundle with, of what hangs on items, only what hangs on the items it tells of. */
export function withOwnedItems(bundle: MeetingBundle, isOwned: (itemId: string) => boolean): MeetingBundle {
  const documents = bundle.documents.flatMap((document) => {
    const itemIds = document.itemIds.filter(isOwned);
    return itemIds.length > 0 || document.onMeeting ? [{ ...document, itemIds }] : [];
  });
  return {
    ...bundle,
    documents,
    decisions: bundle.decisions.filter((decision) => isOwned(decision.itemId)),
    facts: bundle.facts.filter((fact) => isOwned(fact.itemId)),
    revisions: bundle.revisions.filter(
      ({ ownerLabel, ownerId }) => ownerLabel === 'Meeting' || isOwned(ownerId),
    ),
  };
}
