import type { MatterItem, MatterRecord } from './record.ts';
import { isOver } from './spans.ts';

const dayMs = 86_400_000;
const yearsApart = 4;

/** Whether all committees of the one had ended before those of the other began, as far as days are known. */
export function tookOver({ spans }: MatterRecord, one: MatterItem, other: MatterItem): boolean {
  const isBefore = (a: MatterItem, b: MatterItem): boolean =>
    a.item.committees.every((first) =>
      b.item.committees.every((second) => isOver(spans.get(first), spans.get(second))),
    );
  return isBefore(one, other) || isBefore(other, one);
}

/** Whether the one's text names the day of the other's meeting. */
export const mentions = ({ item }: MatterItem, { item: { dateFrom, dateTo } }: MatterItem): boolean =>
  dateFrom !== null && dateFrom === dateTo && item.mentionedDays.includes(dateFrom);

/** 1 at one time, 0 at four years: by the least time that can lie between; unknown days are a year and a half apart. */
export function nearness({ item: a }: MatterItem, { item: b }: MatterItem): number {
  const gap =
    a.dateFrom === null || a.dateTo === null || b.dateFrom === null || b.dateTo === null
      ? 1.5
      : Math.max(
          0,
          Date.parse(a.dateFrom) - Date.parse(b.dateTo),
          Date.parse(b.dateFrom) - Date.parse(a.dateTo),
        ) /
        (365 * dayMs);
  return 1 - Math.min(gap, yearsApart) / yearsApart;
}
