import type { CommitteeRow } from '../../../queries/read/council-rows.ts';
import { loadMeetings } from '../../../queries/read/load-nodes.ts';
import { counted } from '../../counted.ts';
import { toFieldsAsked } from '../../search/parse-query.ts';
import { searchedFields } from '../../search/searched-item.ts';
import type { ApiContext } from '../context.ts';
import type { Scope, ScopeMeeting } from '../facts/asked-scope.ts';
import type { Matter } from '../facts/find-matter.ts';
import { isSeen } from '../facts/find-sightings.ts';
import { type MatterQuestion, readMatterRecord, toPlacedSightings } from '../facts/matter-record.ts';
import { type StateGiven, toRecordState } from '../facts/record-state.ts';
import type { AskedRecord } from '../trace/asked-record.ts';
import { toCoverage } from '../trace/coverage.ts';
import { toStanding } from '../trace/judge-committee.ts';
import { toGaps } from '../trace/verdict.ts';
import { isSurelySeen, type SightingEntry } from './matter.ts';
import { findNameAtMeeting } from './name-at-meeting.ts';
import { expectOne } from './origin.ts';
import { type FirstArgument, firstOf, type RecordAnswer, recordAnswerResolvers } from './record-answer.ts';
import type { TypeResolvers } from './resolver.ts';

export interface WhoSawAnswer extends RecordAnswer {
  readonly matter: Matter;
  /** All that are placed, of every state, in order of date. */
  readonly entries: readonly SightingEntry[];
}

interface SeeingCommittee {
  readonly committee: CommitteeRow;
  /** In order of date; never empty. */
  readonly entries: readonly SightingEntry[];
}

/** Which committees saw a matter, when, and what they did with it. */
export async function answerWhoSaw(asked: MatterQuestion, { engine }: ApiContext): Promise<WhoSawAnswer> {
  const { matter, record, sightings } = await readMatterRecord(engine, asked);
  const scope = toScope(record, matter);
  const meetings = [...scope.meetings.values()].map(({ meeting }) => meeting);
  const entries = toPlacedSightings(sightings, meetings, record.window).map((placed) => ({
    ...placed,
    committees: scope.meetings.get(placed.meeting.id)?.committees ?? [],
  }));
  return { matter, scope, entries, ...toState(matter, scope, entries) };
}

/** The record asked about, as other answers over a part of the record have it. */
function toScope(record: AskedRecord, matter: Matter): Scope {
  const { window, councils, notices } = record;
  const meetings = new Map<string, ScopeMeeting>();
  for (const { id, row } of record.committees) {
    for (const meeting of record.meetings.get(id) ?? []) {
      const standing = toStanding(meeting, window);
      if (standing === null) continue;
      const held = meetings.get(meeting.id)?.committees ?? [];
      meetings.set(meeting.id, { meeting, committees: [...held, row], inWindow: standing.inWindow });
    }
  }
  const query = matter.basis === 'TEXT' ? matter.query : null;
  const all = [...record.meetings.values()].flat();
  return {
    query,
    window,
    committees: record.committees.map(({ row }) => row),
    meetings,
    items: null,
    coverage: toCoverage(record.committees, all, window, query ? toFieldsAsked(query) : searchedFields),
    councils: [...councils.values()],
    notices,
    standsForMore: [...councils.values()].some(({ originalBaseUrl }) => originalBaseUrl !== null),
  };
}

function toState(matter: Matter, scope: Scope, entries: readonly SightingEntry[]): StateGiven {
  const sighted = entries.filter(({ fact }) => isSeen(fact));
  const what =
    matter.basis === 'ISSUE'
      ? { one: 'item linked to it', several: 'items linked to it' }
      : { one: 'item that holds the words', several: 'items that hold the words' };
  const found = {
    facts: new Set(sighted.map(({ fact }) => fact.itemId)).size,
    meetings: new Set(sighted.map(({ meeting }) => meeting.id)).size,
    possibly: sighted.filter(({ inWindow }) => inWindow === 'POSSIBLY').length,
  };
  // That no item holds the words is known only when all were looked through.
  const given = toRecordState(matter.basis === 'TEXT' ? { ...scope, items: new Map() } : scope, what, found);
  const proposed = entries.filter(({ fact }) => fact.state === 'proposed').length;
  const besides = proposed === 0 ? '' : ` ${counted(proposed, 'link is', 'links are')} proposed besides.`;
  if (found.facts > 0 || matter.basis === 'TEXT' || given.state === 'NOT_IN_OUR_COPY') {
    return { ...given, reason: `${given.reason}${besides}` };
  }
  const gaps = toGaps(scope.coverage, scope.standsForMore);
  const but = gaps.length === 0 ? '' : ` The record has gaps: ${gaps.join('; ')}.`;
  return {
    state: 'NOT_IN_RECORD',
    reason: `No item of ${counted(scope.coverage.meetingsListed, 'meeting')} is linked to it.${besides}${but}`,
  };
}

const ofState =
  (wanted: (entry: SightingEntry) => boolean) =>
  ({ entries }: WhoSawAnswer): SightingEntry[] =>
    entries.filter(wanted);
const seen = ofState(({ fact }) => isSeen(fact));
const proposed = ofState(({ fact }) => fact.state === 'proposed');
const rejected = ofState(({ fact }) => fact.state === 'rejected');

function toSeeingCommittees(answer: WhoSawAnswer): SeeingCommittee[] {
  const byId = new Map<string, { committee: CommitteeRow; entries: SightingEntry[] }>();
  for (const entry of seen(answer)) {
    for (const committee of entry.committees) {
      const known = byId.get(committee.id) ?? { committee, entries: [] };
      known.entries.push(entry);
      byId.set(committee.id, known);
    }
  }
  return [...byId.values()];
}

export const whoSawAnswerResolvers = {
  ...recordAnswerResolvers,
  count: (answer) => seen(answer).length,
  proposedCount: (answer) => proposed(answer).length,
  rejectedCount: (answer) => rejected(answer).length,
  committees: toSeeingCommittees,
  sightings: (answer, first: FirstArgument) => firstOf(seen(answer), first),
  proposed: (answer, first: FirstArgument) => firstOf(proposed(answer), first),
  rejected: (answer, first: FirstArgument) => firstOf(rejected(answer), first),
} satisfies TypeResolvers<WhoSawAnswer>;

const meetingOf =
  (place: (entries: readonly SightingEntry[]) => SightingEntry | undefined) =>
  async ({ entries }: SeeingCommittee, _: unknown, { loaders }: ApiContext): Promise<unknown> => {
    const id = place(entries)?.meeting.id ?? '';
    const found = await loaders.node(loadMeetings, id);
    return expectOne(found === null ? [] : [found], 'meeting', id);
  };

export const seeingCommitteeResolvers = {
  name: ({ committee, entries }, _: unknown, context: ApiContext) =>
    findNameAtMeeting(committee, entries[0]?.meeting.id ?? '', context),
  count: ({ entries }) => entries.length,
  seenCount: ({ entries }) => entries.filter(isSurelySeen).length,
  firstMeeting: meetingOf((entries) => entries[0]),
  lastMeeting: meetingOf((entries) => entries.at(-1)),
} satisfies TypeResolvers<SeeingCommittee>;
