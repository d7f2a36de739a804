import type { PlacedCapture } from './ports.ts';

/** Pages of which only the last capture counts; lists are replayed, so that naming a meeting again can matter. */
function pageOf({ pageType, meetingId, itemId, memberId }: PlacedCapture): string | null {
  switch (pageType) {
    case 'meeting':
    case 'ws-meeting':
    case 'attendance':
      return `${pageType} ${String(meetingId)}`;
    case 'agenda-item':
      return `${pageType} ${String(itemId)}`;
    case 'member':
      return `${pageType} ${String(memberId)}`;
    default:
      return null;
  }
}

const isSame = ({ capture: a }: PlacedCapture, { capture: b }: PlacedCapture): boolean =>
  a.digest !== null &&
  a.digest === b.digest &&
  a.url === b.url &&
  JSON.stringify(a.context) === JSON.stringify(b.context);

/**
 * Numbers of the captures that hold, to the byte, what the capture of the same page before them in time held:
 * they tell nothing but that the page was still there. `captures` are given by time.
 */
export function findRepeats(captures: readonly PlacedCapture[]): ReadonlySet<number> {
  const last = new Map<string, PlacedCapture>();
  const repeats = new Set<number>();
  for (const placed of captures) {
    const page = pageOf(placed);
    if (page === null) continue;
    const before = last.get(page);
    if (before && isSame(before, placed)) repeats.add(placed.capture.seq);
    last.set(page, placed);
  }
  return repeats;
}
