import type { CouncilFile } from '../../schema/records/council.ts';
import { ids, parseId } from '../../schema/records/ids.ts';
import type { CommitteeBundle, CouncilBundle, MeetingBundle, MemberBundle } from '../ingest/bundles.ts';
import { type CaptureIndex, toCaptureIndex } from './capture-index.ts';
import { toCommitteeBundle } from './committee-bundle.ts';
import { toCouncilBundle } from './council-bundle.ts';
import { type CouncilLists, toCouncilLists } from './council-lists.ts';
import { toListings } from './listings.ts';
import { toMeetingBundle } from './meeting-bundle.ts';
import { type MeetingLists, toMeetingLists } from './meeting-lists.ts';
import { recordsOf } from './meeting-pages.ts';
import { type Listing, notListed } from './meeting-sources.ts';
import { toMemberBundle } from './member-bundle.ts';
import { findMoved } from './moved-meetings.ts';
import type { PlacedCapture, ProblemLog } from './ports.ts';
import type { CaptureReader, Reading } from './read-capture.ts';
import { byTime } from './time-order.ts';

interface Parts {
  readonly council: CouncilFile;
  readonly captures: readonly PlacedCapture[];
  readonly reader: CaptureReader;
  readonly from: number;
}

/**
 * Reads the lists of an install, all of them, for what a list does not name can concern any meeting; pages of single
 * subjects are read when their bundle is asked for.
 */
export async function loadInstallSources(parts: Parts): Promise<InstallSources> {
  const { council, captures, reader, from } = parts;
  const index = await toCaptureIndex(captures, reader);
  const lists = toCouncilLists(await reader.readAll(index.council));
  const meetingLists = new Map<string, MeetingLists>();
  const moved = new Set<number>();
  const hasOwnPages = (mid: number): boolean => {
    const own = [...(index.meetings.get(mid) ?? []), ...(index.itemsByMeeting.get(mid) ?? [])];
    // Where a page was forgotten, the list may be all that is left.
    return own.length > 0 && !own.some(({ capture }) => capture.tombstone);
  };
  for (const [cid, ofCommittee] of index.committees) {
    const id = ids.committee(council.slug, cid);
    const readings = await reader.readAll(
      ofCommittee.filter((placed) => placed.pageType !== 'committee-details'),
    );
    meetingLists.set(id, toMeetingLists(id, readings));
    for (const mid of findMoved(id, readings, from, hasOwnPages)) moved.add(mid);
  }
  return new InstallSources(parts, index, lists, meetingLists, moved);
}

/** All that the archive holds of one install, by subject. */
export class InstallSources {
  readonly index: CaptureIndex;
  readonly lists: CouncilLists;
  readonly #parts: Parts;
  readonly #meetingLists: ReadonlyMap<string, MeetingLists>;
  readonly #listings: ReadonlyMap<number, Listing>;
  /** Meetings whose place in the lists changed after `from`. */
  readonly movedMeetings: ReadonlySet<number>;

  constructor(
    parts: Parts,
    index: CaptureIndex,
    lists: CouncilLists,
    meetingLists: ReadonlyMap<string, MeetingLists>,
    movedMeetings: ReadonlySet<number>,
  ) {
    this.#parts = parts;
    this.index = index;
    this.lists = lists;
    this.#meetingLists = meetingLists;
    this.#listings = toListings(parts.council.slug, meetingLists);
    this.movedMeetings = movedMeetings;
  }

  get install(): string {
    return this.#parts.council.slug;
  }

  /** Whether a committee's list dropped the meeting and no list of that committee named it since. */
  isUnlisted(mid: number): boolean {
    return (this.#listings.get(mid)?.unlisted.size ?? 0) > 0;
  }

  /** Members that a list of the council names or once named. */
  listedMembers(): string[] {
    const gone = [...this.lists.gone.values()].filter((entry) => entry.kind === 'member');
    return [...this.lists.members.keys(), ...gone.map((entry) => entry.id)];
  }

  /** Committees that a list of the council names or once named. */
  listedCommittees(): number[] {
    const gone = [...this.lists.gone.values()].filter((entry) => entry.kind === 'committee');
    return [...this.lists.committees.keys(), ...gone.map((entry) => Number(parseId(entry.id)?.source))];
  }

  councilBundle(): CouncilBundle {
    const { council, captures } = this.#parts;
    return toCouncilBundle(
      council,
      this.lists,
      captures.map((placed) => placed.capture),
    );
  }

  async committeeBundle(cid: number): Promise<CommitteeBundle> {
    const { reader } = this.#parts;
    const own = this.index.committees.get(cid) ?? [];
    return toCommitteeBundle({
      install: this.install,
      cid,
      council: this.lists,
      lists: this.#meetingLists.get(ids.committee(this.install, cid)) ?? noMeetingLists,
      details: await reader.readAll(own.filter((placed) => placed.pageType === 'committee-details')),
    });
  }

  async memberBundle(memberId: string): Promise<MemberBundle> {
    const uid = Number(parseId(memberId)?.source);
    const pages = await this.#parts.reader.readAll(this.index.members.get(uid) ?? []);
    return toMemberBundle(this.install, memberId, this.lists, pages);
  }

  async meetingBundle(mid: number, log: ProblemLog): Promise<MeetingBundle> {
    const { reader } = this.#parts;
    const own = await reader.readAll(this.index.meetings.get(mid) ?? []);
    const items = await reader.readAll(this.#itemPages(mid, own));
    const readings = [...own, ...items].sort((a, b) => byTime(a.capture, b.capture));
    const listing = this.#listings.get(mid) ?? notListed;
    return toMeetingBundle({ install: this.install, mid, readings, listing, log });
  }

  /** The pages of every item that the meeting's pages ever listed, and of those that its page led to. */
  #itemPages(mid: number, own: readonly Reading[]): PlacedCapture[] {
    const aiIds = own.flatMap((reading) =>
      reading.state === 'read' ? recordsOf(reading, 'item').flatMap((item) => item.aiId ?? []) : [],
    );
    const pages = [
      ...[...new Set(aiIds)].flatMap((aiId) => this.index.items.get(aiId) ?? []),
      ...(this.index.itemsByMeeting.get(mid) ?? []),
    ];
    return [...new Map(pages.map((placed) => [placed.capture.seq, placed])).values()];
  }
}

const noMeetingLists: MeetingLists = toMeetingLists('', []);
