import type { z } from 'zod';
import type { sinceAnswer } from '../../../queries/operations/record-parts.ts';
import { counted } from '../../counted.ts';

/** "12 meetings (10 with minutes, 1 not read)": how much a later trace was looked for in. */
export function toSinceText({
  meetingsListed,
  meetingsWithMinutes,
  meetingsNotRead,
  meetingsFailed,
}: z.infer<typeof sinceAnswer>): string {
  const unread = meetingsNotRead + meetingsFailed;
  const but = unread === 0 ? '' : `, ${String(unread)} not read`;
  return `${counted(meetingsListed, 'meeting')} (${String(meetingsWithMinutes)} with minutes${but})`;
}
