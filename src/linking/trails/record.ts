import type { FollowableItem, FollowableMeeting } from './facts.ts';
import { type TermNumbers, TitleWeights, type TitleWords } from './title-likeness.ts';

/** A meeting with the bounds of its day as numbers of days; NaN where they are not known. */
export interface TrailMeeting extends FollowableMeeting {
  readonly fromDay: number;
  readonly toDay: number;
}

/** An item with its meeting. */
export interface TrailItem {
  readonly id: string;
  readonly item: FollowableItem;
  readonly words: TitleWords;
  readonly meeting: TrailMeeting;
}

/** All items of one install by committee, in the order of their meetings, and what their titles' words weigh. */
export interface InstallRecord {
  readonly items: ReadonlyMap<string, TrailItem>;
  readonly byCommittee: ReadonlyMap<string, readonly TrailItem[]>;
  readonly meetings: ReadonlyMap<string, TrailMeeting>;
  /** Meetings of each committee, earliest first. */
  readonly heldBy: ReadonlyMap<string, readonly TrailMeeting[]>;
  /** Items by the rare words of their titles, by the words' numbers. */
  readonly byRareTerm: readonly (readonly TrailItem[] | undefined)[];
  readonly weights: TitleWeights;
  /** Days of the longest time within which a meeting's day is not known. */
  readonly widest: number;
}

const dayMs = 86_400_000;
const toDay = (day: string | null): number => (day === null ? Number.NaN : Date.parse(day) / dayMs);
const earliest = ({ dateFrom, id }: FollowableMeeting): string => `${dateFrom ?? '0000-00-00'} ${id}`;

export function toInstallRecord(
  items: Iterable<FollowableItem>,
  meetings: Iterable<FollowableMeeting>,
  numbers: TermNumbers,
): InstallRecord {
  const order = [...meetings]
    .map((meeting) => ({
      at: earliest(meeting),
      meeting: { ...meeting, fromDay: toDay(meeting.dateFrom), toDay: toDay(meeting.dateTo) },
    }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ meeting }) => meeting);
  const byMeeting = new Map<string, { readonly meeting: TrailMeeting; readonly items: TrailItem[] }>(
    order.map((meeting) => [meeting.id, { meeting, items: [] }]),
  );
  for (const item of items) {
    const held = byMeeting.get(item.meetingId);
    if (held === undefined || item.procedural || item.heading) continue;
    held.items.push({ id: item.id, item, words: item.words, meeting: held.meeting });
  }
  const [heldBy, byCommittee] = [new Map<string, TrailMeeting[]>(), new Map<string, TrailItem[]>()];
  const known = new Map<string, TrailItem>();
  for (const { meeting, items: its } of byMeeting.values()) {
    its.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const item of its) known.set(item.id, item);
    for (const id of meeting.committees) {
      listOf(heldBy, id).push(meeting);
      listOf(byCommittee, id).push(...its);
    }
  }
  const weights = new TitleWeights(
    [...known.values()].map(({ words }) => words),
    numbers,
  );
  const byRareTerm: TrailItem[][] = [];
  for (const item of known.values())
    for (const term of item.words.telling) if (weights.isRare(term)) (byRareTerm[term] ??= []).push(item);
  const widest = order.reduce((most, meeting) => Math.max(most, meeting.toDay - meeting.fromDay || 0), 0);
  const all = new Map(order.map((meeting) => [meeting.id, meeting]));
  return { items: known, byCommittee, meetings: all, heldBy, byRareTerm, weights, widest };
}

function listOf<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}

/**
 * Whether one meeting came after another, by at most so many days: by every day that both can have had. Where a day
 * is not known, a meeting that can only have been in the same month or year counts as neither before nor after.
 */
export const isAfter = (later: TrailMeeting, earlier: TrailMeeting, withinDays: number): boolean =>
  later.id !== earlier.id && later.fromDay > earlier.toDay && later.fromDay - earlier.toDay <= withinDays;

/** A committee's items of meetings that came after one, by at most so many days; earliest first. */
export function itemsAfter(
  { byCommittee }: InstallRecord,
  committee: string,
  meeting: TrailMeeting,
  withinDays: number,
): TrailItem[] {
  const all = byCommittee.get(committee) ?? [];
  const found: TrailItem[] = [];
  for (let at = firstFrom(all, meeting.toDay + 1); at < all.length; at += 1) {
    const item = all[at];
    if (item === undefined || !isAfter(item.meeting, meeting, withinDays)) break;
    found.push(item);
  }
  return found;
}

/** A committee's items of meetings that came before one, by at most so many days; latest first. */
export function itemsBefore(
  { byCommittee, widest }: InstallRecord,
  committee: string,
  meeting: TrailMeeting,
  withinDays: number,
): TrailItem[] {
  const all = byCommittee.get(committee) ?? [];
  const found: TrailItem[] = [];
  for (let at = firstFrom(all, meeting.fromDay) - 1; at >= 0; at -= 1) {
    const item = all[at];
    if (item === undefined || !(item.meeting.fromDay >= meeting.fromDay - withinDays - widest)) break;
    if (isAfter(meeting, item.meeting, withinDays)) found.push(item);
  }
  return found;
}

/** What is found at the first meeting of some items, in their order, at which anything is. */
export function ofFirstMeeting<Found>(
  items: readonly TrailItem[],
  find: (item: TrailItem) => Found | null,
): Found[] {
  const all: Found[] = [];
  let meeting: string | null = null;
  for (const item of items) {
    if (meeting !== null && item.meeting.id !== meeting) break;
    const found = find(item);
    if (found === null) continue;
    meeting = item.meeting.id;
    all.push(found);
  }
  return all;
}

/** Where the items begin that are of a day or later; all items where the day is not known. */
function firstFrom(items: readonly TrailItem[], day: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // Items of which no day is known stand first.
    const from = items[middle]?.meeting.fromDay ?? 0;
    if (Number.isNaN(from) || from < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
