import type { NodeRow } from '../../queries/write/graph-rows.ts';
import { ids } from '../../schema/records/ids.ts';
import type { Found } from '../../scrapers/minutes/facts.ts';
import { readMentionedMeetings } from '../../scrapers/minutes/mentioned-meetings.ts';
import type { ItemReport } from '../../scrapers/minutes/read-item-texts.ts';
import { readKind } from '../../scrapers/minutes/read-kind.ts';
import { toVotesText } from '../../scrapers/minutes/read-recorded-votes.ts';
import type { AttendanceEntry, DecisionEntry, DocumentEntry, ItemRow } from '../ingest/bundles.ts';
import { isProcedural } from '../linking/procedural-titles.ts';
import type { SeenTimes } from './history.ts';
import type { MergedDecision } from './merge-decisions.ts';
import type { MergedDocument } from './merge-documents.ts';
import type { MergedItem } from './merge-items.ts';
import type { Presence } from './people-at-meeting.ts';
import type { GoodReading } from './read-capture.ts';

/** The meeting that the rows hang on. */
export interface Told {
  readonly install: string;
  readonly meetingId: string;
  readonly sortKey: string;
  readonly seen: SeenTimes;
}

export const provenance = (id: string, { capture, digest }: GoodReading, seen: SeenTimes) => ({
  sourceUrl: capture.url,
  digest,
  ...seen.of(id, capture.fetchedAt),
});

export function toItemRow({ item, source }: MergedItem, report: ItemReport | null, told: Told): ItemRow {
  const days = readMentionedMeetings(`${item.title}\n${item.minutesText ?? ''}`);
  const kind = item.heading ? null : readKind({ title: item.title, text: '' });
  return {
    id: item.id,
    install: told.install,
    aiId: item.aiId,
    meetingId: told.meetingId,
    position: item.position,
    number: item.number,
    title: item.title,
    heading: item.heading,
    procedural: isProcedural(item.title),
    agendaText: item.agendaText,
    decisionText: item.decisionText,
    minutesText: item.minutesText,
    deletedTexts: item.deletedTexts ?? null,
    minutesCut: item.minutesCut,
    votesText: toVotesText(item.recordedVotes),
    restricted: item.restricted,
    issueIid: item.issueIid,
    issueTitle: item.issueTitle,
    decisionPageId: item.decisionPageId,
    referToCommittee: item.referToCommittee,
    outcome: report?.outcome ?? null,
    outcomeMethod: report?.method ?? null,
    outcomeConfidence: report?.confidence ?? null,
    outcomeCandidates: report === null || report.candidates.length === 0 ? null : [...report.candidates],
    itemKind: kind,
    late: kind === 'URGENT' || /\blate (?:item|report|paper)\b/i.test(item.title),
    orderVaried: (report?.facts.orderVaried ?? null) !== null,
    mentionedDays: days.length === 0 ? null : days,
    sortKey: `${told.sortKey} ${String(item.position).padStart(4, '0')}`,
    ...provenance(item.id, source, told.seen),
  };
}

/** The quoted words that a node rests on. */
export function toEvidence(
  ownerId: string,
  field: string,
  { quote, start, end, method, confidence }: Found<unknown>,
  { digest, capture }: GoodReading,
): NodeRow<'Evidence'> {
  const id = ids.evidence(ownerId, field, quote);
  return { id, field, quote, start, end, method, confidence, digest, url: capture.url };
}

export function toDecisionEntry(
  { id, itemId, found, parts, field, source }: MergedDecision,
  items: readonly ItemRow[],
  told: Told,
): DecisionEntry {
  const item = items.find((row) => row.id === itemId);
  return {
    itemId,
    row: {
      id,
      install: told.install,
      text: found.quote,
      outcome: found.value,
      parts: parts.length === 0 ? null : parts.map(({ value }) => value),
      partTexts: parts.length === 0 ? null : parts.map(({ quote }) => quote),
      method: found.method,
      confidence: found.confidence,
      sortKey: `${String(item?.sortKey ?? told.sortKey)} ${id}`,
      ...provenance(id, source, told.seen),
    },
    evidence: toEvidence(id, field, found, source),
  };
}

export function toDocumentEntry(merged: MergedDocument, told: Told): DocumentEntry {
  const { id, title, url, documentKind, sizeText, restricted, publishedOn } = merged.document;
  return {
    itemIds: merged.itemIds,
    onMeeting: merged.onMeeting,
    row: {
      id,
      install: told.install,
      title,
      url,
      documentKind,
      sizeText,
      restricted,
      publishedOn,
      ...provenance(id, merged.source, told.seen),
    },
  };
}

export function toAttendanceEntry(presence: Presence, told: Told): AttendanceEntry {
  const { attendance, source, person, listedStatus, minutesStatus, inPlaceOf, words } = presence;
  const { id, personKind, name, printedName, role, status, statusText, party, ward, representing } =
    attendance;
  const isListed = listedStatus !== null && listedStatus === status;
  const evidence = words.map(({ found, field, source: page }) => toEvidence(id, field, found, page));
  return {
    personKind,
    person,
    inPlaceOf: inPlaceOf?.person ?? null,
    evidence: [...new Map(evidence.map((row) => [row.id, row])).values()],
    row: {
      id,
      name,
      printedName,
      role,
      status,
      statusText,
      party,
      ward,
      representing,
      capacity: presence.isChair
        ? 'CHAIR'
        : presence.isSubstitute
          ? 'SUBSTITUTE'
          : toCapacity(role, personKind),
      listedStatus,
      minutesStatus,
      statusBasis: isListed ? 'attendance-list' : 'minutes',
      inPlaceOf: inPlaceOf?.name ?? null,
      arrivedLate: presence.arrivedLate,
      leftEarly: presence.leftEarly,
      ...provenance(id, source, told.seen),
    },
  };
}

/** In what place somebody sat, where the printed role tells; null for a role that is none of these. */
function toCapacity(role: string | null, personKind: 'MEMBER' | 'OFFICER'): string | null {
  if (personKind === 'OFFICER') return 'OFFICER';
  const words = role?.toLowerCase() ?? '';
  if (/\bsubstitut|\breserve\b|\bdeput(y|ising) (for|member)/.test(words)) return 'SUBSTITUTE';
  if (/\b(vice|deputy)[\s-]*chair/.test(words)) return 'VICE_CHAIR';
  if (/\bchair/.test(words)) return 'CHAIR';
  if (/\bco-?opt/.test(words)) return 'CO_OPTED';
  return /\bmember\b/.test(words) ? 'MEMBER' : null;
}
