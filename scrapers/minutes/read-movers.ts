import type { Found, ItemText, OutcomeFacts } from './facts.ts';
import { toReading } from './item-reading.ts';
import { lateMovers } from './late-movers.ts';
import { chosenNomination } from './nominations.ts';
import { isLostBefore } from './own-votes.ts';
import { ownQuestion, readRuling } from './read-outcome.ts';
import { readSetOutMovers } from './set-out-movers.ts';

/** Who moved and seconded the item's own verdict; a mover known by an office alone is left out. */
export function readMovers(
  item: ItemText,
  { outcome }: OutcomeFacts,
): { moved: Found<string> | null; seconded: Found<string> | null } {
  const { motions } = readRuling(item);
  const own = ownQuestion(item, outcome);
  const reading = toReading(item);
  if (own === null || (own.moved === null && own.seconded === null)) {
    const setOut = outcome === 'NONE_RECORDED' && own === null ? null : readSetOutMovers(item, reading);
    if (setOut !== null) return setOut;
  }
  if (own === null)
    return outcome === 'NONE_RECORDED'
      ? { moved: null, seconded: null }
      : lateMovers(item, reading, own, motions);
  if (isLostBefore(own, outcome)) return { moved: null, seconded: null };
  const nomination = chosenNomination(reading);
  if (nomination !== null) return { moved: nomination.moved, seconded: nomination.seconded };
  // "No seconder. The motion fell.": what fell is what nobody seconded.
  const fallen = motions.findLast(({ result }) => result === 'NOT_SECONDED');
  if (outcome === 'REJECTED' && own.moved === null && own.seconded === null && fallen !== undefined)
    return { moved: fallen.moved, seconded: null };
  return lateMovers(item, reading, own, motions);
}
