import type { FollowableItem, FollowableMeeting } from '../../../queries/read/following-facts.ts';
import { seriesKey, TitleWeights, toTelling } from './title-likeness.ts';

/** An item with what following a trail asks of it. */
export interface TrailItem extends FollowableItem {
  readonly meeting: FollowableMeeting;
  readonly telling: readonly string[];
  readonly series: string | null;
}

/** All items of one install by committee, in the order of their meetings, and what their titles' words weigh. */
export interface InstallRecord {
  readonly items: ReadonlyMap<string, TrailItem>;
  readonly byCommittee: ReadonlyMap<string, readonly TrailItem[]>;
  /** Meetings of each committee, earliest first. */
  readonly meetings: ReadonlyMap<string, readonly FollowableMeeting[]>;
  readonly byTerm: ReadonlyMap<string, readonly TrailItem[]>;
  readonly weights: TitleWeights;
}

const earliest = ({ dateFrom, id }: FollowableMeeting): string => `${dateFrom ?? '0000-00-00'} ${id}`;
const byDay = (a: FollowableMeeting, b: FollowableMeeting): number => (earliest(a) < earliest(b) ? -1 : 1);

export function toInstallRecord(
  items: readonly FollowableItem[],
  meetings: ReadonlyMap<string, FollowableMeeting>,
): InstallRecord {
  const weights = new TitleWeights();
  const known = new Map<string, TrailItem>();
  const byTerm = new Map<string, TrailItem[]>();
  for (const item of items) {
    const meeting = meetings.get(item.meetingId);
    if (meeting === undefined || item.procedural || item.heading) continue;
    const telling = toTelling(item.title);
    const own = { ...item, meeting, telling, series: seriesKey(item.title) };
    known.set(item.id, own);
    weights.add(own);
    for (const term of telling) byTerm.set(term, [...(byTerm.get(term) ?? []), own]);
  }
  const sorted = [...known.values()].sort((a, b) => byDay(a.meeting, b.meeting) || (a.id < b.id ? -1 : 1));
  const byCommittee = new Map<string, TrailItem[]>();
  for (const item of sorted) for (const id of item.meeting.committees) push(byCommittee, id, item);
  const held = new Map<string, FollowableMeeting[]>();
  for (const meeting of [...meetings.values()].sort(byDay))
    for (const id of meeting.committees) push(held, id, meeting);
  return { items: known, byCommittee, meetings: held, byTerm, weights };
}

function push<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

const dayMs = 86_400_000;
/** Days from one day to another. */
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

/**
 * Whether one meeting came after another, by at most so many days: by every day that both can have had. Where a day
 * is not known, a meeting that can only have been in the same month or year counts as neither before nor after.
 */
export function isAfter(later: FollowableMeeting, earlier: FollowableMeeting, withinDays: number): boolean {
  if (later.id === earlier.id || later.dateFrom === null || earlier.dateTo === null) return false;
  return later.dateFrom > earlier.dateTo && daysBetween(earlier.dateTo, later.dateFrom) <= withinDays;
}
