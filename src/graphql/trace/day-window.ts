import type { PartialDate } from '../../../schema/records/partial-date.ts';

/** Days asked about, both included; a bound that is null is open. ISO days, so text order is time order. */
export interface DayWindow {
  readonly from: string | null;
  readonly to: string | null;
}

export type WindowFit = 'INSIDE' | 'POSSIBLY' | 'OUTSIDE';

/** Whether something dated as far as it is known lies in a window. */
export function toWindowFit(
  { dateFrom, dateTo }: Pick<PartialDate, 'dateFrom' | 'dateTo'>,
  { from, to }: DayWindow,
): WindowFit {
  if (
    (to !== null && dateFrom !== null && dateFrom > to) ||
    (from !== null && dateTo !== null && dateTo < from)
  ) {
    return 'OUTSIDE';
  }
  const isAfterStart = from === null || (dateFrom !== null && dateFrom >= from);
  const isBeforeEnd = to === null || (dateTo !== null && dateTo <= to);
  return isAfterStart && isBeforeEnd ? 'INSIDE' : 'POSSIBLY';
}

/** `2016-01-01/..` as the graph keeps it: `..` is an open bound. */
export function toDayWindow(text: string): DayWindow {
  const [from = '..', to = '..'] = text.split('/');
  return { from: from === '..' ? null : from, to: to === '..' ? null : to };
}

const millisecondsADay = 86_400_000;

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + millisecondsADay).toISOString().slice(0, 10);
}

/** How much of a window the readings of a list cover, taken together. */
export function toWindowCover(readings: readonly DayWindow[], window: DayWindow): 'WHOLE' | 'PART' | 'NONE' {
  const touching = readings
    .filter(
      ({ from, to }) =>
        (window.to === null || from === null || from <= window.to) &&
        (window.from === null || to === null || to >= window.from),
    )
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  if (touching.length === 0) return 'NONE';
  // The first day not yet covered; null while even the open past is not, 'end' once all is.
  let open = window.from;
  for (const { from, to } of touching) {
    if (from !== null && (open === null || from > open)) return 'PART';
    if (to === null || (window.to !== null && to >= window.to)) return 'WHOLE';
    const next = dayAfter(to);
    if (open === null || next > open) open = next;
  }
  return 'PART';
}
