import type { Trail } from '../../../queries/write/trails.ts';
import type { FollowableItem, MadeCorrection } from './facts.ts';
import { type InstallRecord, isAfter } from './record.ts';

/** Days that the record before can lie back. */
const window = 800;

/**
 * The meeting whose record a correction changes: the committee's meeting on the day that the words name, else the one
 * before. Where days are not known, none.
 */
export function followCorrections(
  corrections: readonly MadeCorrection[],
  items: ReadonlyMap<string, Pick<FollowableItem, 'meetingId'>>,
  { meetings, heldBy }: Pick<InstallRecord, 'meetings' | 'heldBy'>,
): Trail[] {
  return corrections.flatMap(({ id, itemId, recordOf }): Trail[] => {
    const made = meetings.get(items.get(itemId)?.meetingId ?? '');
    if (made === undefined) return [];
    const earlier = made.committees
      .flatMap((committee) => heldBy.get(committee) ?? [])
      .filter((meeting) => isAfter(made, meeting, window));
    const named = recordOf === null ? undefined : earlier.find(({ date }) => date === recordOf);
    if (named !== undefined) return [{ from: id, to: named.id, score: 0.95, method: 'named-day-1' }];
    const before = recordOf === null ? earlier.at(-1) : undefined;
    return before === undefined ? [] : [{ from: id, to: before.id, score: 0.75, method: 'meeting-before-1' }];
  });
}
