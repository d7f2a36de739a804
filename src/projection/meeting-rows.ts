import { ids, parseId } from '../../schema/records/ids.ts';
import type { AttendanceEntry, DecisionEntry, DocumentEntry, ItemRow } from '../ingest/bundles.ts';
import { isProcedural } from '../linking/procedural-titles.ts';
import type { SeenTimes } from './history.ts';
import type { MergedAttendance } from './merge-attendances.ts';
import type { MergedDecision } from './merge-decisions.ts';
import type { MergedDocument } from './merge-documents.ts';
import type { MergedItem } from './merge-items.ts';
import type { GoodReading } from './read-capture.ts';

/** The meeting that the rows hang on. */
export interface Told {
  readonly install: string;
  readonly meetingId: string;
  readonly sortKey: string;
  readonly seen: SeenTimes;
}

const provenance = (id: string, { capture, digest }: GoodReading, seen: SeenTimes) => ({
  sourceUrl: capture.url,
  digest,
  ...seen.of(id, capture.fetchedAt),
});

export function toItemRow({ item, source }: MergedItem, told: Told): ItemRow {
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
    minutesCut: item.minutesCut,
    restricted: item.restricted,
    issueIid: item.issueIid,
    issueTitle: item.issueTitle,
    decisionPageId: item.decisionPageId,
    referToCommittee: item.referToCommittee,
    sortKey: `${told.sortKey} ${String(item.position).padStart(4, '0')}`,
    ...provenance(item.id, source, told.seen),
  };
}

export function toDecisionEntry(
  { decision, source }: MergedDecision,
  items: readonly ItemRow[],
  told: Told,
): DecisionEntry {
  const { id, itemId, text, outcome, inference } = decision;
  const { method, confidence, quote, field, start, end } = inference;
  const item = items.find((row) => row.id === itemId);
  return {
    itemId,
    row: {
      id,
      install: told.install,
      text,
      outcome,
      method,
      confidence,
      sortKey: `${String(item?.sortKey ?? told.sortKey)} ${id}`,
      ...provenance(id, source, told.seen),
    },
    evidence: {
      id: ids.evidence(id, field, quote),
      field,
      quote,
      start,
      end,
      method,
      confidence,
      digest: source.digest,
      url: source.capture.url,
    },
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

export function toAttendanceEntry({ attendance, source }: MergedAttendance, told: Told): AttendanceEntry {
  const { id, personId, personKind, name, printedName, role, status, statusText, party, ward, representing } =
    attendance;
  const uid = Number(parseId(personId)?.source);
  return {
    personKind,
    person: { id: personId, install: told.install, uid: Number.isInteger(uid) ? uid : null, name },
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
      capacity: toCapacity(role, personKind),
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
