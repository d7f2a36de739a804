import { toDateText } from '../date-text.ts';
import type { CoveredMeeting } from './coverage.ts';
import { type DayWindow, toWindowCover, toWindowFit } from './day-window.ts';

export interface ExistenceFacts {
  readonly window: DayWindow;
  /** All meetings of the committee, whatever their date. */
  readonly meetings: readonly CoveredMeeting[];
  readonly listWindows: readonly DayWindow[];
  readonly expired: boolean | null;
  /** The earliest day of any meeting that the install lists; null where none has a day. */
  readonly recordStart: string | null;
}

/**
 * Why the committee is known not to have existed in the window; null where that is not known. Known before its
 * first meeting where its list was read back to its beginning and the council's own record reaches further back;
 * known after its last where the council marks it expired and its list was read to its end. A meeting of unknown
 * date leaves it open.
 */
export function toNonExistence({
  window,
  meetings,
  listWindows,
  expired,
  recordStart,
}: ExistenceFacts): string | null {
  const held = meetings.filter(({ status }) => status !== 'CANCELLED');
  if (held.length === 0 || held.some((meeting) => toWindowFit(meeting, window) !== 'OUTSIDE')) return null;
  const starts = held.flatMap(({ dateFrom }) => dateFrom ?? []).sort();
  const ends = held.flatMap(({ dateTo }) => dateTo ?? []).sort();
  if (starts.length < held.length || ends.length < held.length) return null;
  const first = starts[0];
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return null;

  const { from, to } = window;
  const day = (date: string): string => toDateText({ dateFrom: date, datePrecision: 'day' });
  if (to !== null && first > to) {
    const reachesBack =
      recordStart !== null && recordStart <= to && toWindowCover(listWindows, { from: null, to }) === 'WHOLE';
    if (!reachesBack) return null;
    return `Its list of meetings, read back to its beginning, names none before ${day(first)}, while the council's record begins ${day(recordStart)}.`;
  }
  if (
    from !== null &&
    last < from &&
    expired === true &&
    toWindowCover(listWindows, { from, to }) === 'WHOLE'
  ) {
    return `The council marks it as expired, and its list of meetings names none after ${day(last)}.`;
  }
  return null;
}
