import type { Found, ItemText, OutcomeFacts } from './facts.ts';
import { readRuling } from './read-outcome.ts';

/** Who moved and seconded the item's own verdict; a mover known by an office alone is left out. */
export function readMovers(
  item: ItemText,
  { outcome }: OutcomeFacts,
): { moved: Found<string> | null; seconded: Found<string> | null } {
  const { own } = readRuling(item);
  if (own === null || outcome === 'NONE_RECORDED') return { moved: null, seconded: null };
  return { moved: own.moved, seconded: own.seconded };
}
