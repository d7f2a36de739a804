import { join } from 'node:path';
import { z } from 'zod';
import type { DataFolder } from '../archive/data-folder.ts';
import { readJson, writeJson } from '../archive/json-file.ts';
import { openRunLog, type RunEnd, type RunLog } from '../archive/run-log.ts';
import { type CrawlOptions, crawlOptions } from './crawl-options.ts';

const runFile = z.strictObject({
  council: z.string(),
  startedAt: z.iso.datetime(),
  options: crawlOptions,
  /** The archive's position when the work began; kept by the runs that take it up. */
  startPosition: z.number().int().nonnegative(),
});
type RunFile = z.infer<typeof runFile>;

const runEnd: z.ZodType<RunEnd> = z.strictObject({
  state: z.enum(['failed', 'stopped']),
  at: z.iso.datetime(),
  reason: z.string(),
});

/** A crawl under way. What it has captured so far is what the archive lists after `startPosition`. */
export interface CrawlRun extends RunFile {
  readonly resumed: boolean;
  readonly log: RunLog;
}

export interface NewestRun {
  readonly run: RunFile;
  /** Whether it came to its report. */
  readonly finished: boolean;
  /** What it wrote of its end without a report; null while it is under way, and where its program was killed. */
  readonly end: RunEnd | null;
  readonly path: string;
}

/** The newest run of this council; null where there is none. */
export async function findNewestRun(folder: DataFolder, council: string): Promise<NewestRun | null> {
  const runs = join(folder.path, 'runs');
  const names = await folder.files.list(runs).catch((): string[] => []);
  for (const name of [...names].sort().reverse()) {
    const run = runFile.safeParse(
      await readJson(folder.files, join(runs, name, 'run.json')).catch(() => null),
    );
    if (!run.success || run.data.council !== council) continue;
    const finished = (await folder.files.list(join(runs, name))).includes('report.json');
    const end = runEnd.safeParse(
      await readJson(folder.files, join(runs, name, 'end.json')).catch(() => null),
    );
    return { run: run.data, finished, end: end.data ?? null, path: join(runs, name) };
  }
  return null;
}

/** A stopped run is taken up, not begun again, when it was asked for the same. */
async function findStopped(
  folder: DataFolder,
  council: string,
  options: CrawlOptions,
): Promise<RunFile | null> {
  const newest = await findNewestRun(folder, council);
  if (!newest || newest.finished) return null;
  return JSON.stringify(newest.run.options) === JSON.stringify(options) ? newest.run : null;
}

export async function openRun(
  folder: DataFolder,
  work: { readonly council: string; readonly options: CrawlOptions; readonly position: number },
): Promise<CrawlRun> {
  const options = crawlOptions.parse(work.options);
  const stopped = await findStopped(folder, work.council, options);
  const startedAt = new Date();
  const log = await openRunLog(folder, { council: work.council, startedAt });
  const run: RunFile = {
    council: work.council,
    startedAt: startedAt.toISOString(),
    options,
    startPosition: stopped?.startPosition ?? work.position,
  };
  await writeJson(folder.files, join(log.path, 'run.json'), run);
  return { ...run, resumed: stopped !== null, log };
}
