import type { RevisionRow } from '../../../queries/read/fact-rows.ts';
import { loadRevisionsOfItems, loadRevisionsOfMeetings } from '../../../queries/read/load-facts.ts';
import {
  loadAttendances,
  loadCommittees,
  loadDocuments,
  loadItems,
  loadItemTexts,
  loadMeetings,
  loadMemberships,
  loadRetired,
  loadRevisions,
} from '../../../queries/read/load-nodes.ts';
import { loadMembersOfMemberships } from '../../../queries/read/load-related.ts';
import { parseId } from '../../../schema/records/ids.ts';
import { toDateText } from '../date-text.ts';
import type { Loaders } from '../loaders.ts';
import type { Change } from './find-changes.ts';
import { toItemFields, toMeetingFields } from './present-fields.ts';

/** A page as a node names it. */
export interface NodePage {
  readonly id: string;
  readonly sourceUrl: string | null;
  readonly digest: string | null;
  readonly lastSeenAt?: string | null;
}

export interface DescribedChange extends Change {
  /** Of the thing itself. */
  readonly subjectId: string;
  readonly title: string;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly page: NodePage | null;
  readonly meetingId: string | null;
}

interface Told
  extends Partial<Pick<DescribedChange, 'subjectId' | 'field' | 'before' | 'after' | 'meetingId'>> {
  readonly title: string;
  readonly page: NodePage | null;
}

const kindOf = (id: string): string | null => parseId(id)?.kind ?? null;

/** What a change is of and what it changed, in words; what is new has no before, and what is gone no after. */
export async function describeChange(change: Change, loaders: Loaders): Promise<DescribedChange> {
  const ownMeeting = kindOf(change.ownerId) === 'meeting' ? change.ownerId : null;
  const told = await tell(change, loaders);
  const isNew = change.kind === 'NEW';
  return {
    ...change,
    subjectId: change.id,
    field: null,
    before: null,
    after: isNew ? told.title : null,
    meetingId: ownMeeting,
    ...told,
  };
}

function tell(change: Change, loaders: Loaders): Promise<Told> {
  if (change.kind === 'CHANGED') return tellRevision(change, loaders);
  return change.kind === 'RETIRED' ? tellRetired(change, loaders) : tellNew(change, loaders);
}

async function tellNew({ subject, id }: Change, loaders: Loaders): Promise<Told> {
  const nothing: Told = { title: id, page: null };
  if (subject === 'MEETING') {
    const meeting = await loaders.node(loadMeetings, id);
    if (!meeting) return nothing;
    const name = meeting.committeeName === null ? '' : `${meeting.committeeName}, `;
    return { title: `${name}${toDateText(meeting)}`, page: meeting, meetingId: id };
  }
  if (subject === 'MEMBERSHIP') {
    const seat = await loaders.node(loadMemberships, id);
    const [member] = await loaders.related(loadMembersOfMemberships, id);
    return seat ? { title: `${member?.name ?? 'a member'}, ${seat.role}`, page: seat } : nothing;
  }
  if (subject === 'ATTENDANCE') {
    const row = await loaders.node(loadAttendances, id);
    return row ? { title: `${row.name}: ${row.status ?? 'status not told'}`, page: row } : nothing;
  }
  if (subject === 'ITEM') {
    const item = await loaders.node(loadItems, id);
    return item ? { title: item.title, page: item } : nothing;
  }
  if (subject === 'DOCUMENT') {
    const paper = await loaders.node(loadDocuments, id);
    return paper ? { title: paper.title, page: paper } : nothing;
  }
  const committee = await loaders.node(loadCommittees, id);
  return committee ? { title: committee.name, page: committee } : nothing;
}

async function tellRetired({ id }: Change, loaders: Loaders): Promise<Told> {
  const gone = await loaders.node(loadRetired, id);
  if (!gone) return { title: id, page: null };
  const title = gone.title ?? gone.retiredId;
  return { title, subjectId: gone.retiredId, before: title, page: gone };
}

async function tellRevision({ id, ownerId, subject }: Change, loaders: Loaders): Promise<Told> {
  const revision = await loaders.node(loadRevisions, id);
  if (!revision) return { title: id, page: null };
  const changed = { subjectId: ownerId, field: revision.field, before: revision.value };
  if (subject === 'MEETING') {
    const meeting = await loaders.node(loadMeetings, ownerId);
    const later = await loaders.related(loadRevisionsOfMeetings, ownerId);
    if (!meeting) return { title: ownerId, page: null, ...changed };
    const after = toNext(revision, later, toMeetingFields(meeting));
    const name = meeting.committeeName === null ? '' : `${meeting.committeeName}, `;
    return { title: `${name}${toDateText(meeting)}`, page: meeting, ...changed, after, meetingId: ownerId };
  }
  const [item, texts, later] = await Promise.all([
    loaders.node(loadItems, ownerId),
    loaders.node(loadItemTexts, ownerId),
    loaders.related(loadRevisionsOfItems, ownerId),
  ]);
  if (!item) return { title: ownerId, page: null, ...changed };
  const after = toNext(revision, later, toItemFields(item, texts));
  return { title: item.title, page: item, ...changed, after, meetingId: item.meetingId };
}

/** What the field said next: by the revision that follows, else what it says now. */
function toNext(
  { id, field, knownTo }: RevisionRow,
  revisions: readonly RevisionRow[],
  present: Readonly<Record<string, string | null>>,
): string | null {
  const next = revisions
    .filter((other) => other.id !== id && other.field === field && (other.knownFrom ?? '') >= (knownTo ?? ''))
    .sort((a, b) => ((a.knownFrom ?? '') < (b.knownFrom ?? '') ? -1 : 1))[0];
  return next ? next.value : (present[field] ?? null);
}
