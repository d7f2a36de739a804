import * as edges from '../../queries/write/edges.ts';
import * as nodes from '../../queries/write/nodes.ts';
import { ids } from '../../schema/records/ids.ts';
import { sortKey, toPartialDate, unknownDate } from '../../schema/records/partial-date.ts';
import { step, type WriteStep } from '../../src/graph/engine.ts';
import { distinctTerms } from '../../src/search/normalise.ts';
import { fillRow } from './fill-row.ts';

export interface SmallItem {
  readonly aiId: number;
  readonly title: string;
  readonly minutes?: string;
  readonly decision?: string;
  readonly restricted?: boolean;
  readonly outcome?: string;
  readonly procedural?: boolean;
  readonly kind?: string;
}

export interface SmallMeeting {
  readonly mid: number;
  /** Committees that hold it. */
  readonly cids: readonly number[];
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or null. */
  readonly date: string | null;
  readonly name?: string;
  readonly status?: string;
  readonly publicationState?: string;
  readonly readState?: string;
  readonly items: readonly SmallItem[];
}

export interface SmallCommittee {
  readonly cid: number;
  readonly name: string;
  readonly listWindows?: readonly string[];
  readonly expired?: boolean;
  readonly names?: readonly { name: string; from: string; to: string }[];
}

export interface SmallCouncil {
  readonly install: string;
  readonly notice?: string;
  readonly originalBaseUrl?: string;
  readonly inventedIdsFrom?: number;
  /** When all of it was read. */
  readonly seenAt?: string;
  readonly committees: readonly SmallCommittee[];
  readonly meetings: readonly SmallMeeting[];
}

const digest = 'a'.repeat(64);
const usuallySeenAt = '2020-01-01T00:00:00Z';

/** The writes that put a council into a graph, as an ingest would leave it. */
export function toSteps(council: SmallCouncil): WriteStep[] {
  const { install, committees, meetings, seenAt = usuallySeenAt } = council;
  const base = `https://${install}.invalid`;
  const sourceAt = (path: string) => ({
    sourceUrl: `${base}/${path}`,
    digest,
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
  });
  const items = meetings.flatMap((meeting) =>
    meeting.items.map((item, at) => ({ meeting, item, position: at + 1, id: ids.item(install, item.aiId) })),
  );
  const dateOf = ({ date }: SmallMeeting) =>
    date === null ? unknownDate : (toPartialDate(date) ?? unknownDate);
  const keyOf = (meeting: SmallMeeting): string =>
    sortKey(dateOf(meeting), ids.meeting(install, meeting.mid));
  const decided = items.filter(({ item }) => item.outcome !== undefined);
  const decisionOf = (id: string): string => ids.fact('decision', id, 'Resolved', 1);
  const names = committees.flatMap((committee) =>
    (committee.names ?? []).map((name) => ({ committeeId: ids.committee(install, committee.cid), ...name })),
  );
  return [
    step(nodes.upsertCouncils, {
      rows: [
        fillRow('Council', {
          id: ids.council(install),
          install,
          name: install,
          platform: 'moderngov',
          baseUrl: base,
          notice: council.notice ?? null,
          originalBaseUrl: council.originalBaseUrl ?? null,
          inventedIdsFrom: council.inventedIdsFrom ?? null,
        }),
      ],
    }),
    step(nodes.upsertCommittees, {
      rows: committees.map(({ cid, name, listWindows, expired }) =>
        fillRow('Committee', {
          id: ids.committee(install, cid),
          install,
          cid,
          name,
          expired: expired ?? false,
          listWindows: [...(listWindows ?? ['../..'])],
          ...sourceAt(`committee?CommitteeId=${String(cid)}`),
        }),
      ),
    }),
    step(edges.linkCouncilCommittees, {
      rows: committees.map(({ cid }) => ({ from: ids.council(install), to: ids.committee(install, cid) })),
    }),
    step(nodes.upsertCommitteeNames, {
      rows: names.map(({ committeeId, name, from, to }) =>
        fillRow('CommitteeName', {
          id: ids.committeeName(committeeId, name),
          name,
          from,
          to,
          basis: 'printed',
        }),
      ),
    }),
    step(edges.linkCommitteeNames, {
      rows: names.map(({ committeeId, name }) => ({
        from: committeeId,
        to: ids.committeeName(committeeId, name),
      })),
    }),
    step(nodes.upsertMeetings, {
      rows: meetings.map((meeting) =>
        fillRow('Meeting', {
          id: ids.meeting(install, meeting.mid),
          install,
          mid: meeting.mid,
          ...dateOf(meeting),
          sortKey: keyOf(meeting),
          status: meeting.status ?? 'CONFIRMED',
          publicationState: meeting.publicationState ?? 'MINUTES',
          readState: meeting.readState ?? 'READ',
          readFrom: ['web-service'],
          failure: meeting.readState === 'FAILED' ? 'The reply was empty.' : null,
          committeeName: meeting.name ?? null,
          ...sourceAt(`meeting?MeetingId=${String(meeting.mid)}`),
        }),
      ),
    }),
    step(edges.linkHeld, {
      rows: meetings.flatMap(({ cids, mid }) =>
        cids.map((cid) => ({ from: ids.committee(install, cid), to: ids.meeting(install, mid) })),
      ),
    }),
    step(nodes.upsertItems, {
      rows: items.map(({ meeting, item, position, id }) =>
        fillRow('AgendaItem', {
          id,
          install,
          aiId: item.aiId,
          meetingId: ids.meeting(install, meeting.mid),
          position,
          number: String(position),
          title: item.title,
          heading: false,
          procedural: item.procedural ?? false,
          itemKind: item.kind ?? null,
          outcome: item.outcome ?? ((item.minutes ?? item.decision) === undefined ? null : 'NONE_RECORDED'),
          minutesText: item.minutes ?? null,
          decisionText: item.decision ?? null,
          minutesCut: false,
          restricted: item.restricted ?? false,
          terms: distinctTerms([item.title, item.decision ?? '', item.minutes ?? '']).join(' '),
          sortKey: `${keyOf(meeting)} ${String(position).padStart(4, '0')}`,
          ...sourceAt(`item?ItemId=${String(item.aiId)}&MeetingId=${String(meeting.mid)}`),
        }),
      ),
    }),
    step(edges.linkItems, {
      rows: items.map(({ meeting, id }) => ({ from: ids.meeting(install, meeting.mid), to: id })),
    }),
    step(nodes.upsertDecisions, {
      rows: decided.map(({ meeting, item, position, id }) =>
        fillRow('Decision', {
          id: decisionOf(id),
          install,
          text: 'Resolved',
          outcome: item.outcome ?? null,
          method: 'test',
          confidence: 1,
          sortKey: `${keyOf(meeting)} ${String(position).padStart(4, '0')} ${decisionOf(id)}`,
          ...sourceAt(`item?ItemId=${String(item.aiId)}`),
        }),
      ),
    }),
    step(edges.linkDecisions, { rows: decided.map(({ id }) => ({ from: id, to: decisionOf(id) })) }),
  ];
}
