import type { DayWindow } from '../trace/day-window.ts';

/** One time that a committee had, or may have had, a matter before it. */
export interface Sight {
  /** What two committees share at a joint meeting: equal keys are one time. */
  readonly key: string;
  /** As far as the day is known; a bound that is null is open. */
  readonly days: DayWindow;
  /** False where it may lie outside the window that is asked about. */
  readonly isSure: boolean;
}

/** An open bound is before all days. */
const earliest = (days: readonly (string | null)[]): string | null =>
  days.includes(null) ? null : ([...days].sort()[0] ?? null);

/** The part of what a day may be that lies in the window: outside it, it is not asked about. */
function toInside({ from, to }: DayWindow, window: DayWindow): DayWindow {
  return {
    from: window.from !== null && (from === null || from < window.from) ? window.from : from,
    to: window.to !== null && (to === null || to > window.to) ? window.to : to,
  };
}

/**
 * The first of some sights, as far as it can be told: no later than any sure one, no earlier than any at all. Null
 * where none is sure.
 */
export function toFirstSight(sights: readonly Sight[], window: DayWindow): DayWindow | null {
  const sure = sights.filter(({ isSure }) => isSure);
  if (sure.length === 0) return null;
  const latest = sure.flatMap(({ days }) => days.to ?? []).sort();
  return {
    from: earliest(sights.map(({ days }) => toInside(days, window).from)),
    to: latest[0] ?? window.to,
  };
}

/** Which of the sights may be the first. */
export function mayBeFirst<Each extends Sight>(sights: readonly Each[], window: DayWindow): Each[] {
  const first = toFirstSight(sights, window);
  return sights.filter(({ days }) => {
    const { from } = toInside(days, window);
    return first === null || first.to === null || from === null || from <= first.to;
  });
}
