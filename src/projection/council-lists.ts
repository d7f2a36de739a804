import type { CommitteeRecord } from '../../schema/records/committee.ts';
import type { MemberRecord } from '../../schema/records/member.ts';
import type { PageType } from '../../schema/records/page.ts';
import { type Gone, Retirement, SeenTimes } from './history.ts';
import type { GoodReading, Reading } from './read-capture.ts';

/** A record and the page that it was read from. */
export interface Sourced<R> {
  readonly record: R;
  readonly reading: GoodReading;
}

/** What the council's own lists say: of each committee and member the rows that name it, one of each list at most. */
export interface CouncilLists {
  readonly committees: ReadonlyMap<number, readonly Sourced<CommitteeRecord>[]>;
  readonly members: ReadonlyMap<string, readonly Sourced<MemberRecord>[]>;
  /** What an earlier capture of a list named and no list does now. */
  readonly gone: ReadonlyMap<string, Gone>;
  readonly seen: SeenTimes;
  /** Whether a list of committees was ever read. */
  readonly committeesRead: boolean;
}

/** Replays the captures of the council's lists, given by time: the last capture of each list is what it says. */
export function toCouncilLists(readings: readonly Reading[]): CouncilLists {
  const latest = new Map<PageType, GoodReading>();
  const retirement = new Retirement();
  const seen = new SeenTimes();
  for (const reading of readings) {
    if (reading.state !== 'read') continue;
    latest.set(reading.pageType, reading);
    seen.noteAll(reading);
    retirement.observe(
      sourcedRecords(latest).map(({ record, reading: { capture, digest } }) => ({
        id: record.id,
        kind: record.kind,
        title: record.name,
        sourceUrl: capture.url,
        digest,
      })),
      reading.capture.fetchedAt,
    );
  }
  const committees = new Map<number, Sourced<CommitteeRecord>[]>();
  const members = new Map<string, Sourced<MemberRecord>[]>();
  for (const { record, reading } of sourcedRecords(latest)) {
    if (record.kind === 'committee') {
      committees.set(record.cid, [...(committees.get(record.cid) ?? []), { record, reading }]);
    } else {
      members.set(record.id, [...(members.get(record.id) ?? []), { record, reading }]);
    }
  }
  return {
    committees,
    members,
    gone: new Map(retirement.gone.map((gone) => [gone.id, gone])),
    seen,
    committeesRead: latest.has('ws-committees') || latest.has('committee-list'),
  };
}

function sourcedRecords(
  latest: ReadonlyMap<PageType, GoodReading>,
): Sourced<CommitteeRecord | MemberRecord>[] {
  return [...latest.values()].flatMap((reading) =>
    reading.page.records.flatMap((record) =>
      record.kind === 'committee' || record.kind === 'member' ? [{ record, reading }] : [],
    ),
  );
}
