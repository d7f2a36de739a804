import { ids, parseId } from '../../schema/records/ids.ts';
import type { CommitteeMention, MeetingBundle } from '../ingest/bundles.ts';
import { toRetiredEntry } from './history.ts';
import { type MeetingHistory, toMeetingHistory } from './meeting-history.ts';
import { recordsOf } from './meeting-pages.ts';
import { toMeetingRow } from './meeting-row.ts';
import { toAttendanceEntry, toDecisionEntry, toDocumentEntry, toItemRow } from './meeting-rows.ts';
import type { MeetingSources } from './meeting-sources.ts';
import { toMeetingFacts } from './minutes-facts.ts';
import { toListed, toPresences } from './people-at-meeting.ts';
import { byTime, isLater } from './time-order.ts';

/**
 * One meeting. It is there while a committee lists it, or a page of its own was read after the last list that
 * dropped it, or it was never in any list. It is held by the committees that list it and by those its own pages
 * name, unless their lists dropped it since.
 */
export function toMeetingBundle(sources: MeetingSources): MeetingBundle {
  const { install, mid, listing } = sources;
  const id = ids.meeting(install, mid);
  const history = toMeetingHistory(install, mid, sources.readings);
  for (const at of listing.seen.flatMap((seen) => [seen.firstSeenAt, seen.lastSeenAt]))
    history.seen.note(id, at);
  const { last, lastGood } = history;
  const droppedSince = [...listing.unlisted].flatMap(([committeeId, { by }]) =>
    lastGood === null || isLater(by.capture, lastGood.capture) ? [committeeId] : [],
  );
  const exists = listing.listed.size > 0 || (last !== null && droppedSince.length === 0);
  const common = {
    id,
    councilId: ids.council(install),
    everCommittees: unique([...listing.listed.keys(), ...listing.unlisted.keys(), ...history.everCommittees]),
    everMembers: unique(history.everMembers),
    everOfficers: unique(history.everOfficers),
  };
  if (!exists) return { ...common, ...toGoneMeeting(sources, id) };
  const held = unique([...listing.listed.keys(), ...ownCommittees(history, id)]).filter(
    (committeeId) => listing.listed.has(committeeId) || !droppedSince.includes(committeeId),
  );
  const meeting = toMeetingRow(sources, history);
  const told = { install, meetingId: id, sortKey: String(meeting.sortKey), seen: history.seen };
  const { items, reports, decisions, documents, attendances } = history.children;
  const itemRows = items.map((merged) => toItemRow(merged, reports.get(merged.item.id) ?? null, told));
  const reported = items.map((merged) => ({ merged, report: reports.get(merged.item.id) ?? null }));
  const presences = toPresences(id, attendances, reported);
  const facts = toMeetingFacts(reported, itemRows, {
    told,
    date: typeof meeting.date === 'string' ? meeting.date : null,
    listed: toListed(install, attendances),
  });
  const named = [
    ...presences.flatMap(({ person, inPlaceOf }) => [person, inPlaceOf?.person]),
    ...facts.flatMap(({ people, ballots }) => [...people, ...ballots].map(({ person }) => person)),
  ];
  return {
    ...common,
    everMembers: unique([
      ...history.everMembers,
      ...named.flatMap((person) => (person?.id.includes(':member:') ? [person.id] : [])),
    ]),
    meeting,
    heldBy: held.flatMap((committeeId) => toMention(install, committeeId)),
    items: itemRows,
    decisions: decisions.map((merged) => toDecisionEntry(merged, itemRows, told)),
    facts,
    revisions: history.revisions,
    documents: documents.map((merged) => toDocumentEntry(merged, told)),
    attendances: presences.map((presence) => toAttendanceEntry(presence, told)),
    retired: history.gone.map((gone) => toRetiredEntry(gone, id, { label: 'Meeting', id })),
  };
}

const unique = (values: Iterable<string>): string[] => [...new Set(values)].sort();

/** The committees that the last captures of the meeting's own pages name, or that led to them. */
function ownCommittees({ pages }: MeetingHistory, id: string): string[] {
  return [...pages.own.values()].flatMap((reading) =>
    recordsOf(reading, 'meeting')
      .filter((record) => record.id === id && !record.listed)
      .flatMap((record) => record.committeeIds),
  );
}

function toMention(install: string, id: string): CommitteeMention[] {
  const cid = Number(parseId(id)?.source);
  return Number.isInteger(cid) ? [{ id, install, cid }] : [];
}

type GoneMeeting = Omit<
  MeetingBundle,
  'id' | 'councilId' | 'everCommittees' | 'everMembers' | 'everOfficers'
>;

/**
 * Everything that the meeting's pages ever listed, and the meeting itself, retired by the list that dropped it last:
 * as it stood then, for what is read of its items afterwards is of a meeting that is no longer there.
 */
function toGoneMeeting({ install, mid, readings, listing }: MeetingSources, id: string): GoneMeeting {
  const drops = [...listing.unlisted].sort(
    ([a, x], [b, y]) => byTime(y.by.capture, x.by.capture) || (a < b ? -1 : 1),
  );
  const last = drops[0];
  const nothing = {
    meeting: null,
    heldBy: [],
    items: [],
    decisions: [],
    facts: [],
    revisions: [],
    documents: [],
    attendances: [],
  };
  if (!last) return { ...nothing, retired: [] };
  const [committeeId, { row, by }] = last;
  const history = toMeetingHistory(
    install,
    mid,
    readings.filter((reading) => isLater(by.capture, reading.capture)),
  );
  const parent = { label: 'Committee', id: committeeId } as const;
  const retiredAt = by.capture.fetchedAt;
  const { record, reading } = row;
  const title = [record.committeeName, record.date ?? record.dateFrom]
    .filter((part) => part !== null)
    .join(' ');
  const gone = [
    ...history.gone,
    ...history.present.map((child) => ({ ...child, retiredAt })),
    {
      id,
      kind: 'meeting' as const,
      title: title || `Meeting ${String(record.mid)}`,
      sourceUrl: reading.capture.url,
      digest: reading.digest,
      retiredAt,
    },
  ];
  return { ...nothing, retired: gone.map((child) => toRetiredEntry(child, id, parent)) };
}
