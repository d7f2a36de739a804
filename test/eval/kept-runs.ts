import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from '../../src/errors.ts';
import { projectRoot } from '../support/project-root.ts';
import type { PlainFigures } from './figures.ts';

const share = z.number().min(0).max(1).nullable();
const keptRuns = z.array(
  z.strictObject({
    /** `YYYY-MM-DD`. */
    date: z.string(),
    commit: z.string(),
    figures: z.record(
      z.string(),
      z.strictObject({ n: z.int(), precision: share, recall: share, settled: share.optional() }),
    ),
  }),
);
/** One scoring of the kept part that was taken note of. */
export type KeptRun = z.infer<typeof keptRuns>[number];

/** The runs noted so far, oldest first; none where nothing was noted yet. */
export function loadKeptRuns(path: string): KeptRun[] {
  if (!existsSync(path)) return [];
  try {
    return keptRuns.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new ConfigError(
      `${path} is not a log of kept runs: take it from the last commit again.`,
      {},
      error,
    );
  }
}

/** Notes one more run and returns all of them. */
export function addKeptRun(path: string, date: string, figures: PlainFigures): KeptRun[] {
  const runs = [...loadKeptRuns(path), keptRuns.element.parse({ date, commit: findCommit(), figures })];
  writeFileSync(path, `${JSON.stringify(runs, null, 2)}\n`);
  return runs;
}

/** The commit whose readers were scored, marked where they had been changed since. */
function findCommit(): string {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const changed = git('status', '--porcelain', '--', 'scrapers/minutes', 'scrapers/core').trim() !== '';
    return `${git('rev-parse', '--short=10', 'HEAD').trim()}${changed ? ' and changes' : ''}`;
  } catch {
    return 'unknown (no git)';
  }
}
