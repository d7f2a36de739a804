import type { Trail } from '../../../queries/write/trails.ts';
import { type InstallRecord, itemsAfter, type TrailItem } from './record.ts';
import { isOneSeries } from './title-likeness.ts';

/** Days within which a matter that was put off is looked for. */
const window = 400;
const enough = 0.6;

/** The next item of the same committee that takes up what was put off: later item to earlier one. */
export function followDeferrals(record: InstallRecord): Trail[] {
  const trails: Trail[] = [];
  for (const item of record.items.values()) {
    if (item.item.outcome !== 'DEFERRED') continue;
    const likenessOf = ({ words }: TrailItem): number => record.weights.likeness(item.words, words);
    const next = item.meeting.committees
      .flatMap((id) => itemsAfter(record, id, item.meeting, window))
      .find((other) => isOneSeries(item.words, other.words) || likenessOf(other) >= enough);
    if (next === undefined) continue;
    const score = Math.round(Math.min(0.95, Math.max(0.8, 0.5 + likenessOf(next) / 2)) * 100) / 100;
    trails.push({ from: next.id, to: item.id, score, method: 'like-title-1' });
  }
  return trails;
}
