import { type DayRange, toDays } from '../facts/days-between.ts';
import type { DayWindow } from '../trace/day-window.ts';
import { type Sight, toFirstSight } from './first-sight.ts';

export const lagStates = ['BOTH_SAW', 'ONLY_A_SAW', 'ONLY_B_SAW', 'UNDECIDED', 'NEITHER_SAW'] as const;
/** Who of two committees saw a matter; undecided where one of them may have, and that would make a difference. */
export type LagState = (typeof lagStates)[number];
export type LagDirection = 'A_FIRST' | 'B_FIRST' | 'SAME_DAY' | 'UNDECIDED';

/** What is known of one committee and one matter. */
export interface SeenBy {
  readonly sights: readonly Sight[];
  /** Something besides may be a sight: a proposed link, a meeting still to come. */
  readonly perhapsMore: boolean;
  /** The last day of its record that our copy holds. */
  readonly recordEnd: string | null;
}

export interface Lag {
  readonly state: LagState;
  /** Days from the first sight by a to the first by b, negative where b was first; null where nothing can be said. */
  readonly days: DayRange | null;
  /** Null where neither saw it. */
  readonly direction: LagDirection | null;
  /** Where one never saw it: the last day of its record, and the days from the other's first sight until then. */
  readonly openUntil: string | null;
  readonly openFor: DayRange | null;
}

/** How long after committee a committee b first saw a matter, as far as days and record tell. */
export function toLag(a: SeenBy, b: SeenBy, window: DayWindow): Lag {
  const firstA = toFirstSight(a.sights, window);
  const firstB = toFirstSight(b.sights, window);
  const nothing = { days: null, openUntil: null, openFor: null };
  if (firstA !== null && firstB !== null) {
    const days = toSignedDays(a.sights, b.sights, firstA, firstB);
    return { ...nothing, state: 'BOTH_SAW', days, direction: toDirection(days) };
  }
  const isOpenA = firstA === null && (a.sights.length > 0 || a.perhapsMore);
  const isOpenB = firstB === null && (b.sights.length > 0 || b.perhapsMore);
  if (isOpenA || isOpenB) return { ...nothing, state: 'UNDECIDED', direction: 'UNDECIDED' };
  if (firstA !== null) {
    return { ...nothing, ...toOpen(firstA, b), state: 'ONLY_A_SAW', direction: 'A_FIRST' };
  }
  if (firstB !== null) {
    return { ...nothing, ...toOpen(firstB, a), state: 'ONLY_B_SAW', direction: 'B_FIRST' };
  }
  return { ...nothing, state: 'NEITHER_SAW', direction: null };
}

function toOpen(first: DayWindow, { recordEnd }: SeenBy): Pick<Lag, 'openUntil' | 'openFor'> {
  // A record that ends before the other's sight has been open for no time at all.
  const since = (day: string | null): number | null => {
    const days = toDays(day, recordEnd);
    return days === null ? null : Math.max(0, days);
  };
  const openFor = { least: since(first.to), most: since(first.from) };
  const isKnown = openFor.least !== null || openFor.most !== null;
  return { openUntil: recordEnd, openFor: isKnown ? openFor : null };
}

/** Whatever the days: what both saw together, neither saw before the other. */
function toSignedDays(
  a: readonly Sight[],
  b: readonly Sight[],
  firstA: DayWindow,
  firstB: DayWindow,
): DayRange | null {
  const isNoLater = isWithin(b, a);
  const isNoEarlier = isWithin(a, b);
  const least = toDays(firstA.to, firstB.from);
  const most = toDays(firstA.from, firstB.to);
  const range = {
    least: isNoLater ? Math.max(0, least ?? 0) : least,
    most: isNoEarlier ? Math.min(0, most ?? 0) : most,
  };
  return range.least === null && range.most === null ? null : range;
}

/** Whether each of these sights is surely one of those. */
function isWithin(these: readonly Sight[], those: readonly Sight[]): boolean {
  const sure = new Set(those.flatMap(({ key, isSure }) => (isSure ? [key] : [])));
  return these.every(({ key }) => sure.has(key));
}

function toDirection(days: DayRange | null): LagDirection {
  const { least, most } = days ?? { least: null, most: null };
  if (least === 0 && most === 0) return 'SAME_DAY';
  if (least !== null && least > 0) return 'A_FIRST';
  return most !== null && most < 0 ? 'B_FIRST' : 'UNDECIDED';
}
