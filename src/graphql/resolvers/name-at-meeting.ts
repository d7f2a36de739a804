import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import { loadMeetings } from '../../../queries/read/load-nodes.ts';
import { loadCommitteesOfMeetings, loadNamesOfCommittees } from '../../../queries/read/load-related.ts';
import type { ApiContext } from '../context.ts';
import { toNameAt } from '../name-at.ts';

/** The name that a committee bore on a day. */
export async function findNameAt(
  committee: CommitteeRow,
  date: string,
  { loaders }: ApiContext,
): Promise<string> {
  return toNameAt(await loaders.related(loadNamesOfCommittees, committee.id), date, committee.name);
}

/** As the meeting prints it; a joint meeting prints any one of its committees' names, so there the day decides. */
export async function findNameAtMeeting(
  committee: CommitteeRow,
  meetingId: string,
  context: ApiContext,
): Promise<string> {
  const [meeting, heldBy] = await Promise.all([
    context.loaders.node(loadMeetings, meetingId),
    context.loaders.related(loadCommitteesOfMeetings, meetingId),
  ]);
  if (meeting?.committeeName && heldBy.length === 1) return meeting.committeeName;
  const day = meeting?.dateFrom ?? null;
  return day === null ? committee.name : findNameAt(committee, day, context);
}
