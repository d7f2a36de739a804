import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '../../src/errors.ts';

/** The runs noted in a file so far, oldest first; none where nothing was noted yet. */
export function loadRuns<Run>(path: string, run: z.ZodType<Run>): Run[] {
  if (!existsSync(path)) return [];
  try {
    return z.array(run).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new ConfigError(
      `${path} is not a log of kept runs: take it from the last commit again.`,
      {},
      error,
    );
  }
}
