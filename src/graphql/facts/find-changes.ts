import {
  type FindChanged,
  findChangedItems,
  findChangedMeetings,
  findNewAttendances,
  findNewCommittees,
  findNewItemDocuments,
  findNewItems,
  findNewMeetingDocuments,
  findNewMeetings,
  findNewMemberships,
  findRetiredOfCommittees,
  findRetiredOfCouncils,
  findRetiredOfMeetings,
} from '../../../queries/read/changes.ts';
import { QueryError } from '../../errors.ts';
import type { GraphEngine } from '../../graph/engine.ts';
import { sortBy } from '../order.ts';
import type { Scope } from './asked-scope.ts';
import { readInParts } from './read-in-parts.ts';

/** What a change is of; what is gone tells its kind itself. */
export type ChangeSubject =
  | 'COMMITTEE'
  | 'MEETING'
  | 'ITEM'
  | 'DOCUMENT'
  | 'MEMBERSHIP'
  | 'ATTENDANCE'
  | 'OTHER';
export type ChangeKind = 'NEW' | 'CHANGED' | 'RETIRED';

export interface Change {
  readonly kind: ChangeKind;
  readonly subject: ChangeSubject;
  /** Of the new thing, of the revision, or of what tells of the thing that is gone. */
  readonly id: string;
  readonly at: string;
  readonly ownerId: string;
}

interface Source {
  readonly kind: ChangeKind;
  /** Null where only the node of what is gone tells it. */
  readonly subject: ChangeSubject | null;
  readonly of: 'councils' | 'committees' | 'meetings';
  readonly find: FindChanged;
}

const sources: readonly Source[] = [
  { kind: 'NEW', subject: 'COMMITTEE', of: 'committees', find: findNewCommittees },
  { kind: 'NEW', subject: 'MEETING', of: 'meetings', find: findNewMeetings },
  { kind: 'NEW', subject: 'ITEM', of: 'meetings', find: findNewItems },
  { kind: 'NEW', subject: 'DOCUMENT', of: 'meetings', find: findNewItemDocuments },
  { kind: 'NEW', subject: 'DOCUMENT', of: 'meetings', find: findNewMeetingDocuments },
  { kind: 'NEW', subject: 'ATTENDANCE', of: 'meetings', find: findNewAttendances },
  { kind: 'NEW', subject: 'MEMBERSHIP', of: 'committees', find: findNewMemberships },
  { kind: 'CHANGED', subject: 'MEETING', of: 'meetings', find: findChangedMeetings },
  { kind: 'CHANGED', subject: 'ITEM', of: 'meetings', find: findChangedItems },
  { kind: 'RETIRED', subject: null, of: 'meetings', find: findRetiredOfMeetings },
  { kind: 'RETIRED', subject: null, of: 'committees', find: findRetiredOfCommittees },
  { kind: 'RETIRED', subject: null, of: 'councils', find: findRetiredOfCouncils },
];

const goneSubjects: Readonly<Record<string, ChangeSubject>> = {
  committee: 'COMMITTEE',
  meeting: 'MEETING',
  item: 'ITEM',
  document: 'DOCUMENT',
  membership: 'MEMBERSHIP',
  attendance: 'ATTENDANCE',
};
const toSubject = (kind: string | null): ChangeSubject => goneSubjects[kind ?? ''] ?? 'OTHER';

/** More than this of one answer is no answer: the question must be narrowed. */
const mostChanges = 500_000;

/**
 * What our copy has anew, otherwise or no more since an instant; newest first, and each thing once.
 * @param councils ids of councils that are asked about as a whole
 */
export async function findChanges(
  engine: GraphEngine,
  { committees, meetings }: Scope,
  councils: readonly string[],
  since: string,
): Promise<Change[]> {
  const ids = { councils, committees: committees.map(({ id }) => id), meetings: [...meetings.keys()] };
  const changes = new Map<string, Change>();
  for (const { kind, subject, of, find } of sources) {
    const rows = await readInParts(engine, find, ids[of], { since: since.slice(0, 19) });
    // Engines give rows in any order; a paper of several items is told with the first of them.
    const inOrder = sortBy(
      rows,
      ({ ownerId }) => ownerId,
      ({ id }) => id,
    );
    for (const row of inOrder) {
      const key = `${kind} ${row.id}`;
      if (Date.parse(row.at) > Date.parse(since) && !changes.has(key))
        changes.set(key, { ...row, kind, subject: subject ?? toSubject(row.kind) });
    }
    if (changes.size > mostChanges)
      throw new QueryError(
        'That is more changes than one answer can hold; name a committee or a later time.',
      );
  }
  const order = new Map([...changes.values()].map((change, at) => [change, at]));
  return [...changes.values()].sort(
    (a, b) => Date.parse(b.at) - Date.parse(a.at) || (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
}
