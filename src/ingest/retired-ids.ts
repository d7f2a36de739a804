import { ids, parseId, type RecordKind } from '../../schema/records/ids.ts';

/** Kinds that several meetings may list, with what hangs on them: each meeting retires its own listing of them. */
const sharedKinds = new Set<RecordKind>(['item', 'decision', 'document']);

const endOf = (subjectId: string): string => {
  const subject = parseId(subjectId);
  return `-of-${subject?.kind ?? ''}-${subject?.source ?? ''}`;
};

/** The id of the node that says that `subjectId` once listed the child. */
export function toRetiredId(
  child: { readonly id: string; readonly kind: RecordKind },
  subjectId: string,
): string {
  return ids.retired(sharedKinds.has(child.kind) ? `${child.id}${endOf(subjectId)}` : child.id);
}

/** Whether the `Retired` node tells of this meeting, or of what it once listed. */
export function isOfMeeting(retiredNodeId: string, meetingId: string): boolean {
  return (
    retiredNodeId === ids.retired(meetingId) ||
    retiredNodeId.endsWith(endOf(meetingId)) ||
    retiredNodeId.startsWith(ids.retired(ids.attendance(meetingId, '')))
  );
}

/** The meeting that once listed the shared child, by its `Retired` node; null for a node of another kind. */
export function meetingOfRetired(retiredNodeId: string): number | null {
  const digits = /-of-meeting-(\d+)$/.exec(retiredNodeId)?.[1];
  return digits === undefined ? null : Number(digits);
}
