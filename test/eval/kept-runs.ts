import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
    /** SHA-256 of the readers' sources: the same readers on the same cases tell nothing new. */
    readers: z.string().optional(),
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

/** Notes a run, unless it scored the same readers on as many cases as the last one; returns all that are noted. */
export function addKeptRun(path: string, date: string, figures: PlainFigures): KeptRun[] {
  const before = loadKeptRuns(path);
  const last = before.at(-1);
  const readers = digestReaders();
  const isSame = last?.readers === readers && last.figures['outcome']?.n === figures['outcome']?.n;
  if (isSame) return before;
  const runs = [...before, keptRuns.element.parse({ date, commit: findCommit(), readers, figures })];
  writeFileSync(path, `${JSON.stringify(runs, null, 2)}\n`);
  return runs;
}

function digestReaders(): string {
  const hash = createHash('sha256');
  for (const folder of ['scrapers/minutes', 'scrapers/core']) {
    for (const name of readdirSync(join(projectRoot, folder)).sort())
      hash.update(readFileSync(join(projectRoot, folder, name)));
  }
  return hash.digest('hex');
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
