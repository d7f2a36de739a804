import type { z } from 'zod';
import type { daysAnswer } from '../../../queries/operations/record-parts.ts';
import { counted } from '../../counted.ts';

/** "30 days", "1 to 30 days", "at least 5 days"; null where nothing is known. */
export function toDaysText(days: z.infer<typeof daysAnswer>): string | null {
  if (days === null) return null;
  const { least, most } = days;
  if (least !== null && most !== null)
    return least === most ? counted(least, 'day') : `${String(least)} to ${counted(most, 'day')}`;
  if (least !== null) return `at least ${counted(least, 'day')}`;
  return most === null ? null : `at most ${counted(most, 'day')}`;
}
