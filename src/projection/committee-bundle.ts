import type { NodeRow } from '../../queries/write/graph-rows.ts';
import type { CommitteeRecord, MembershipRecord } from '../../schema/records/committee.ts';
import { ids, parseId } from '../../schema/records/ids.ts';
import type { CommitteeBundle, MembershipEntry } from '../ingest/bundles.ts';
import { toRetiredId } from '../ingest/retired-ids.ts';
import type { CouncilLists, Sourced } from './council-lists.ts';
import { type Child, Retirement, SeenTimes, toRetiredEntry } from './history.ts';
import type { MeetingLists } from './meeting-lists.ts';
import { byPrecedence, firstKnown } from './precedence.ts';
import type { GoodReading, Reading } from './read-capture.ts';
import { byTime } from './time-order.ts';

export interface CommitteeSources {
  readonly install: string;
  readonly cid: number;
  readonly council: CouncilLists;
  readonly lists: MeetingLists;
  /** Captures of the committee's own page, by time. */
  readonly details: readonly Reading[];
}

/**
 * One committee. Its name is that of the newest capture among the lists and pages that name it, for names change in
 * place; its other properties go by precedence. Its remit and seats are those of its own page's last capture.
 */
export function toCommitteeBundle(sources: CommitteeSources): CommitteeBundle {
  const { install, cid, council, lists } = sources;
  const id = ids.committee(install, cid);
  const councilId = ids.council(install);
  const seen = new SeenTimes();
  const retirement = new Retirement();
  const everMembers = new Set<string>();
  let details: GoodReading | null = null;
  let failure: string | null = null;
  for (const reading of sources.details) {
    failure = reading.state === 'failed' ? reading.message : reading.state === 'read' ? null : failure;
    if (reading.state !== 'read') continue;
    details = reading;
    seen.noteAll(reading);
    for (const membership of membershipsOf(reading, id)) everMembers.add(membership.memberId);
    retirement.observe(childrenOf(reading, id), reading.capture.fetchedAt);
  }
  const named = byPrecedence(
    [
      ...(council.committees.get(cid) ?? []),
      ...[details, lists.lastReading].flatMap((reading) => ownRecords(reading, cid)),
    ].map((sourced) => ({ ...sourced, pageType: sourced.reading.pageType })),
  );
  const exists = named.length > 0 || details !== null || lists.lastReading !== null;
  const gone = council.gone.get(id);
  const retired = [
    ...retirement.gone.map((child) => toRetiredEntry(child, id, { label: 'Committee', id })),
    ...(exists || !gone ? [] : [toRetiredEntry(gone, id, { label: 'Council', id: councilId })]),
  ];
  const living = [...retirement.present, ...(exists ? [{ id, kind: 'committee' as const }] : [])];
  return {
    id,
    councilId,
    retired,
    returned: living.map((child) => toRetiredId(child, id)),
    committee: exists ? toCommitteeRow(sources, { id, named, details, failure, seen }) : null,
    remits: details === null ? [] : remitsOf(details, id).map(({ row }) => row),
    memberships: details === null ? [] : toMemberships(details, id, seen),
    everMembers: [...everMembers].sort(),
  };
}

interface Named extends Sourced<CommitteeRecord> {
  readonly pageType: GoodReading['pageType'];
}

function toCommitteeRow(
  { install, cid, council, lists }: CommitteeSources,
  found: {
    id: string;
    named: readonly Named[];
    details: GoodReading | null;
    failure: string | null;
    seen: SeenTimes;
  },
): NonNullable<CommitteeBundle['committee']> {
  const { id, named, details } = found;
  const newest = [...named].sort((a, b) => byTime(b.reading.capture, a.reading.capture))[0];
  // Of the pages that give this name, the one that is believed first: which was read last leaves no trace.
  const source =
    named.find(({ record }) => record.name === newest?.record.name)?.reading ?? details ?? lists.lastReading;
  const at = source?.capture.fetchedAt ?? '';
  const field = <K extends 'category' | 'expired' | 'deleted'>(key: K): CommitteeRecord[K] | null =>
    firstKnown(named, ({ record }) => record[key]);
  const seen = new SeenTimes();
  for (const times of [council.seen, lists.seen, found.seen]) {
    const { firstSeenAt, lastSeenAt } = times.of(id, at);
    seen.note(id, firstSeenAt);
    seen.note(id, lastSeenAt);
  }
  return {
    id,
    install,
    cid,
    name: newest?.record.name ?? nameInLists(lists) ?? `Committee ${String(cid)}`,
    category: field('category'),
    expired: field('expired'),
    deleted: field('deleted'),
    listWindows: [...lists.windows],
    meetingsListed: lists.lastReading === null ? null : lists.listed.size,
    detailsRead: details !== null,
    failure: [...(found.failure === null ? [] : [found.failure]), ...lists.failures].join('; ') || null,
    sourceUrl: source?.capture.url ?? null,
    digest: source?.digest ?? null,
    ...seen.of(id, at),
  };
}

/** What the rows of the list that was read last call the committee. */
function nameInLists({ lastReading }: MeetingLists): string | null {
  const rows = lastReading?.page.records ?? [];
  return firstKnown(rows, (record) => (record.kind === 'meeting' ? record.committeeName : null));
}

const ownRecords = (reading: GoodReading | null, cid: number): Sourced<CommitteeRecord>[] =>
  (reading?.page.records ?? []).flatMap((record) =>
    reading && record.kind === 'committee' && record.cid === cid ? [{ record, reading }] : [],
  );

const membershipsOf = (reading: GoodReading, committeeId: string): MembershipRecord[] =>
  reading.page.records.flatMap((record) =>
    record.kind === 'membership' && record.committeeId === committeeId ? [record] : [],
  );

function remitsOf(reading: GoodReading, committeeId: string): { row: NodeRow<'Remit'>; text: string }[] {
  return reading.page.records.flatMap((record) =>
    record.kind === 'committee' && record.id === committeeId && record.purpose !== null
      ? [
          {
            text: record.purpose,
            // The page does not say since when: the days of the captures are not the remit's.
            row: { id: ids.remit(committeeId, record.purpose), text: record.purpose, from: null, to: null },
          },
        ]
      : [],
  );
}

function childrenOf(reading: GoodReading, committeeId: string): Child[] {
  const source = { sourceUrl: reading.capture.url, digest: reading.digest };
  return [
    ...membershipsOf(reading, committeeId).map((membership): Child => {
      const title = `${membership.memberName}, ${membership.role}`;
      return { id: membership.id, kind: 'membership', title, ...source };
    }),
    ...remitsOf(reading, committeeId).map(({ row, text }): Child => {
      return { id: row.id, kind: 'remit', title: text.slice(0, 120), ...source };
    }),
  ];
}

function toMemberships(reading: GoodReading, committeeId: string, seen: SeenTimes): MembershipEntry[] {
  const unique = new Map(membershipsOf(reading, committeeId).map((m) => [m.id, m]));
  return [...unique.values()].map((membership) => {
    const member = parseId(membership.memberId);
    const uid = Number(member?.source);
    return {
      row: {
        id: membership.id,
        name: membership.memberName,
        role: membership.role,
        from: membership.from,
        to: membership.to,
        basis: 'committee page',
        sourceUrl: reading.capture.url,
        digest: reading.digest,
        ...seen.of(membership.id, reading.capture.fetchedAt),
      },
      member: {
        id: membership.memberId,
        install: member?.install ?? '',
        uid: Number.isInteger(uid) ? uid : null,
        name: membership.memberName,
      },
    };
  });
}
