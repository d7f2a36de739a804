import { MinutegraphError } from '../errors.ts';

export const areas = [
  'settings',
  'data folder',
  'serving',
  'archive',
  'ledger',
  'councils',
  'runs',
  'graph',
  'page',
  'site',
] as const;
export type Area = (typeof areas)[number];

/** One thing that was looked at. `look` may well be meant; what is `wrong` also says what to do. */
export interface Finding {
  readonly area: Area;
  readonly verdict: 'ok' | 'look' | 'wrong';
  readonly text: string;
  /** As the command line ends for a fault of this kind; 0 where nothing is wrong. */
  readonly exitCode: number;
}

export const ok = (area: Area, text: string): Finding => ({ area, verdict: 'ok', text, exitCode: 0 });
export const look = (area: Area, text: string): Finding => ({ area, verdict: 'look', text, exitCode: 0 });
export const wrong = (area: Area, { message, exitCode }: MinutegraphError): Finding => ({
  area,
  verdict: 'wrong',
  text: message,
  exitCode,
});

/**
 * What a check gives, with what it threw as its last finding: an error for people as it is, the machine's refusals
 * (rights, space) as `toError` words them. Throws what is neither, for that is a fault of the program.
 */
export async function* guarded(
  area: Area,
  toError: (why: string) => MinutegraphError,
  check: AsyncIterable<Finding>,
): AsyncGenerator<Finding> {
  try {
    yield* check;
  } catch (error) {
    if (error instanceof MinutegraphError) yield wrong(area, error);
    else if (error instanceof Error && 'syscall' in error) yield wrong(area, toError(error.message));
    else throw error;
  }
}
