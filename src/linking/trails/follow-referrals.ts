import type { Trail } from '../../../queries/write/trails.ts';
import type { CommitteeNames } from './committee-named.ts';
import type { FollowableReferral } from './facts.ts';
import { type InstallRecord, itemsAfter, itemsBefore, ofFirstMeeting, type TrailItem } from './record.ts';
import { isOneSeries } from './title-likeness.ts';

/** Days within which a matter that was sent on is looked for. */
const window = 730;
const enough = 0.4;

export interface ReferralTrails {
  readonly sentTo: Trail[];
  readonly sentBy: Trail[];
  readonly arrivedAs: Trail[];
  readonly cameFrom: Trail[];
}

/**
 * Where matters that were sent on arrived, and where matters that arrived came from: the committee by the name it
 * bore on that day, the item by its title, the first that is like it enough.
 */
export function followReferrals(
  referrals: readonly FollowableReferral[],
  record: InstallRecord,
  names: CommitteeNames,
): ReferralTrails {
  const trails: ReferralTrails = { sentTo: [], sentBy: [], arrivedAs: [], cameFrom: [] };
  const arrivals = toMentions(referrals, record, names, 'fromName');
  const sendings = toMentions(referrals, record, names, 'toName');
  for (const { id, itemId, toName, fromName } of referrals) {
    const item = record.items.get(itemId);
    const name = toName ?? fromName;
    if (item === undefined || name === null) continue;
    const committee = names.find(name, item.meeting.date ?? item.meeting.dateFrom);
    if (committee === null || item.meeting.committees.includes(committee.id)) continue;
    const { score, method } = committee;
    (toName === null ? trails.sentBy : trails.sentTo).push({ from: id, to: committee.id, score, method });
    const isSent = toName !== null;
    const others = (isSent ? itemsAfter : itemsBefore)(record, committee.id, item.meeting, window);
    const says = (other: TrailItem): boolean =>
      isSent
        ? (arrivals.get(other.id) ?? []).some((from) => item.meeting.committees.includes(from))
        : (sendings.get(other.id) ?? []).some((to) => item.meeting.committees.includes(to));
    const found = findSame(item, others, record, says);
    if (found !== null) (isSent ? trails.arrivedAs : trails.cameFrom).push({ from: id, ...found });
  }
  return trails;
}

/** Committees that items name as sending to them (arrivals) or as sent to (sendings), by the item. */
function toMentions(
  referrals: readonly FollowableReferral[],
  record: InstallRecord,
  names: CommitteeNames,
  field: 'toName' | 'fromName',
): Map<string, string[]> {
  const mentions = new Map<string, string[]>();
  for (const referral of referrals) {
    const item = record.items.get(referral.itemId);
    const name = referral[field];
    const found = item && name ? names.find(name, item.meeting.date ?? item.meeting.dateFrom) : null;
    if (item && found) mentions.set(item.id, [...(mentions.get(item.id) ?? []), found.id]);
  }
  return mentions;
}

interface Likely {
  readonly other: TrailItem;
  readonly score: number;
  readonly method: string;
}

/**
 * The item about the same matter: at the nearest meeting that has any, the likest. Alike are items of one series, and
 * those that share what is rare in their titles, or most of it. One that says itself that it was sent here from there,
 * or on to here, needs less, and so does one that came by referral from a committee whose name nobody bears.
 */
function findSame(
  item: TrailItem,
  others: readonly TrailItem[],
  { weights }: InstallRecord,
  says: (other: TrailItem) => boolean,
): Omit<Trail, 'from'> | null {
  const likely = ofFirstMeeting(others, (other): Likely | null => {
    const likeness = weights.likeness(item.words, other.words);
    const isSeries = isOneSeries(item.words, other.words);
    if (says(other) && (likeness > 0.1 || isSeries))
      return { other, score: round(0.7 + likeness * 0.3), method: 'says-so-and-like-title-1' };
    if (isSeries) return { other, score: 0.9, method: 'same-title-series-1' };
    const wanted = other.item.kind === 'REFERRAL' ? enough / 2 : enough;
    return likeness < wanted ? null : { other, score: round(0.4 + likeness / 2), method: 'like-title-1' };
  });
  const [best] = likely.sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1));
  return best === undefined ? null : { to: best.other.id, score: best.score, method: best.method };
}

/** Two decimals: scores stand in the graph and its hash. */
const round = (score: number): number => Math.round(Math.min(score, 0.95) * 100) / 100;
