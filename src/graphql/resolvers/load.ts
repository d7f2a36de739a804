import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import {
  countPapersOfMeetings,
  findItemLoadsOfMeetings,
  type ItemLoad,
} from '../../../queries/read/item-loads.ts';
import type { ApiContext } from '../context.ts';
import { type LoadBucket, type MeetingLoad, toAgendaLoad } from '../facts/agenda-load.ts';
import { type CommitteeScopeArguments, resolveCommitteeScope } from '../facts/committee-scope.ts';
import { readInParts } from '../facts/read-in-parts.ts';
import { toRecordState } from '../facts/record-state.ts';
import type { Bucket } from '../facts/time-bucket.ts';
import { type FirstArgument, firstOf, type RecordAnswer, recordAnswerResolvers } from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

export interface LoadArguments extends CommitteeScopeArguments {
  readonly bucket?: Bucket | null;
}

interface CommitteeLoad {
  readonly committee: CommitteeRow;
  readonly buckets: readonly LoadBucket[];
  readonly total: LoadBucket | null;
}

export interface LoadAnswer extends RecordAnswer {
  readonly committees: readonly CommitteeLoad[];
  readonly total: LoadBucket | null;
}

/** How much committees had on their agendas. A joint meeting counts for each that held it, once in the total. */
export async function answerLoad(
  { bucket, ...asked }: LoadArguments,
  { engine }: ApiContext,
): Promise<LoadAnswer> {
  const scope = await resolveCommitteeScope(engine, asked);
  const ids = [...scope.meetings.keys()];
  const itemsOf = new Map<string, ItemLoad[]>(ids.map((id) => [id, []]));
  for (const item of await readInParts(engine, findItemLoadsOfMeetings, ids))
    itemsOf.get(item.meetingId)?.push(item);
  const papersOf = new Map(
    (await readInParts(engine, countPapersOfMeetings, ids)).map((row) => [row.meetingId, row.papers]),
  );
  const places = [...scope.meetings.values()];
  const loadOf = new Map(
    places.map(({ meeting }): [string, MeetingLoad] => [
      meeting.id,
      { meeting, items: itemsOf.get(meeting.id) ?? [], papers: papersOf.get(meeting.id) ?? 0 },
    ]),
  );
  const totalOf = (loads: readonly MeetingLoad[]): LoadBucket | null => toAgendaLoad(loads, 'ALL')[0] ?? null;
  const committees = scope.committees.map((committee): CommitteeLoad => {
    const own = places
      .filter((place) => place.committees.some(({ id }) => id === committee.id))
      .flatMap(({ meeting }) => loadOf.get(meeting.id) ?? []);
    return { committee, buckets: toAgendaLoad(own, bucket ?? 'YEAR'), total: totalOf(own) };
  });
  const total = totalOf([...loadOf.values()]);
  const listed = places.filter(({ meeting }) => (itemsOf.get(meeting.id)?.length ?? 0) > 0);
  const found = {
    facts: total?.items ?? 0,
    meetings: listed.length,
    possibly: listed
      .filter(({ inWindow }) => inWindow === 'POSSIBLY')
      .reduce((sum, { meeting }) => sum + (itemsOf.get(meeting.id)?.length ?? 0), 0),
  };
  const what = { one: 'item of business', several: 'items of business' };
  return { scope, ...toRecordState(scope, what, found), committees, total };
}

export const loadAnswerResolvers = {
  ...recordAnswerResolvers,
  count: ({ committees }) => committees.length,
  committees: ({ committees }, first: FirstArgument) => firstOf(committees, first),
} satisfies TypeResolvers<LoadAnswer>;

export const loadBucketResolvers = {
  // Papers are listed and not read, so nobody has counted their pages.
  pages: () => null,
  pagesState: () => 'NOT_IN_OUR_COPY',
} satisfies TypeResolvers<LoadBucket>;
