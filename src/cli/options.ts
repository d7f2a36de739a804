import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { toPartialDate } from '../../schema/records/partial-date.ts';

/** Readers of option values: commander prints what they throw beside the option's name. */
export function toWholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const parsed = z.coerce.number().int().min(min).max(max).safeParse(text);
    if (!/^\d+$/.test(text) || !parsed.success) {
      throw new InvalidArgumentError(`It takes a whole number from ${String(min)} to ${String(max)}.`);
    }
    return parsed.data;
  };
}

export const toPort = toWholeNumber(0, 65_535);

export function toCommitteeIds(text: string, before: readonly number[] = []): number[] {
  return [...before, ...text.split(',').map((part) => toWholeNumber(1, 2_147_483_647)(part.trim()))];
}

/** `2016`, `2016-05` or `2016-05-31`: the first day it may mean, or the last. */
export function toDay(end: 'first' | 'last'): (text: string) => string {
  return (text) => {
    const date = toPartialDate(text);
    const day = end === 'first' ? date?.dateFrom : date?.dateTo;
    if (!day) throw new InvalidArgumentError('It takes a date: 2016, 2016-05 or 2016-05-31.');
    return day;
  };
}
