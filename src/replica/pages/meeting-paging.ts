import type { SiteMeeting } from '../site.ts';

/** Meetings ahead of today that the list opens with; the rest of the page is past. */
const ahead = 3;

/**
 * The pages of a committee's list, latest first. A page never ends between meetings of one key, because the
 * links of the next page say "before this key": meetings without a day share one.
 */
export function meetingsAround(all: SiteMeeting[], today: string, length: number): SiteMeeting[] {
  const firstPast = all.findIndex((meeting) => meeting.sortKey.slice(0, 8) <= today);
  const wanted = (firstPast === -1 ? all.length : firstPast) - ahead;
  const start = Math.max(0, Math.min(wanted, all.length - length));
  return widened(all, start, Math.min(start + length, all.length));
}

export function meetingsEarlier(all: SiteMeeting[], boundary: string, length: number): SiteMeeting[] {
  const start = all.findIndex((meeting) => meeting.sortKey < boundary);
  return start === -1 ? [] : widened(all, start, Math.min(start + length, all.length));
}

export function meetingsLater(all: SiteMeeting[], boundary: string, length: number): SiteMeeting[] {
  const end = all.findIndex((meeting) => meeting.sortKey <= boundary);
  const stop = end === -1 ? all.length : end;
  return widened(all, Math.max(0, stop - length), stop);
}

function widened(all: SiteMeeting[], start: number, end: number): SiteMeeting[] {
  let from = start;
  let to = end;
  while (from > 0 && all[from - 1]?.sortKey === all[from]?.sortKey) from -= 1;
  while (to < all.length && to > from && all[to]?.sortKey === all[to - 1]?.sortKey) to += 1;
  return all.slice(from, to);
}
