import type { Capture } from '../../schema/records/capture.ts';

type Timed = Pick<Capture, 'fetchedAt' | 'seq'>;

/**
 * Order in which captures are replayed: by their own dates, not by their place in the archive, so that an old page
 * imported late does not pass for the present one. Captures of one moment go by their place.
 */
export function byTime(a: Timed, b: Timed): number {
  if (a.fetchedAt !== b.fetchedAt) return a.fetchedAt < b.fetchedAt ? -1 : 1;
  return a.seq - b.seq;
}

export const isLater = (a: Timed, b: Timed): boolean => byTime(a, b) > 0;
