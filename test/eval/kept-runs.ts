import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { PlainFigures } from './figures.ts';
import { loadRuns } from './run-log.ts';
import { digestSources, findCommit } from './source-digest.ts';

/** Where the sources of the readers are. */
const readersFolders = ['scrapers/minutes', 'scrapers/core'];

const share = z.number().min(0).max(1).nullable();
const keptRun = z.strictObject({
  /** `YYYY-MM-DD`. */
  date: z.string(),
  commit: z.string(),
  /** SHA-256 of the readers' sources: the same readers on the same cases tell nothing new. */
  readers: z.string().optional(),
  figures: z.record(
    z.string(),
    z.strictObject({ n: z.int(), precision: share, recall: share, settled: share.optional() }),
  ),
});
/** One scoring of the kept part that was taken note of. */
export type KeptRun = z.infer<typeof keptRun>;

/** The runs noted so far, oldest first; none where nothing was noted yet. */
export const loadKeptRuns = (path: string): KeptRun[] => loadRuns(path, keptRun);

/** Notes a run, unless it scored the same readers on as many cases as the last one; returns all that are noted. */
export function addKeptRun(path: string, date: string, figures: PlainFigures): KeptRun[] {
  const before = loadKeptRuns(path);
  const last = before.at(-1);
  const readers = digestSources(readersFolders);
  const isSame = last?.readers === readers && last.figures['outcome']?.n === figures['outcome']?.n;
  if (isSame) return before;
  const runs = [...before, keptRun.parse({ date, commit: findCommit(readersFolders), readers, figures })];
  writeFileSync(path, `${JSON.stringify(runs, null, 2)}\n`);
  return runs;
}
