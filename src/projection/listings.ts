import { ids } from '../../schema/records/ids.ts';
import type { Seen } from './history.ts';
import type { ListedRows, MeetingLists, Unlisted } from './meeting-lists.ts';
import type { Listing } from './meeting-sources.ts';

interface OpenListing {
  readonly listed: Map<string, ListedRows>;
  readonly unlisted: Map<string, Unlisted>;
  readonly seen: Seen[];
}

/** Every meeting that any list ever named, with its place in the lists of all committees. */
export function toListings(
  install: string,
  lists: ReadonlyMap<string, MeetingLists>,
): ReadonlyMap<number, Listing> {
  const listings = new Map<number, OpenListing>();
  const open = (mid: number, { seen }: MeetingLists): OpenListing => {
    const listing: OpenListing = listings.get(mid) ?? {
      listed: new Map(),
      unlisted: new Map(),
      seen: [],
    };
    listings.set(mid, listing);
    listing.seen.push(seen.of(ids.meeting(install, mid), ''));
    return listing;
  };
  for (const [committeeId, committee] of lists) {
    for (const [mid, rows] of committee.listed) open(mid, committee).listed.set(committeeId, rows);
    for (const [mid, drop] of committee.unlisted) open(mid, committee).unlisted.set(committeeId, drop);
  }
  return listings;
}
