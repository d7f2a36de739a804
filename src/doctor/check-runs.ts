import { join } from 'node:path';
import { z } from 'zod';
import type { DataFolder } from '../archive/data-folder.ts';
import { readJson } from '../archive/json-file.ts';
import { counted } from '../counted.ts';
import type { CrawlOptions } from '../crawl/crawl-options.ts';
import { findNewestRun } from '../crawl/open-run.ts';
import { type Finding, look, ok } from './finding.ts';

/** Of a run's report what tells how it went. */
const report = z.looseObject({
  failures: z.array(z.looseObject({ url: z.string(), message: z.string() })),
  expected: z.array(z.looseObject({ what: z.string(), verdict: z.string() })).default([]),
});

const shownFailures = 3;

/**
 * Of each council with captures the newest crawl: whether it came to its end, and what it could not read. One without
 * an end is under way only where it began after the program that has the folder open (ISO time `heldSince`) took it.
 */
export async function* checkRuns(
  data: DataFolder,
  councils: readonly string[],
  heldSince: string | null,
): AsyncGenerator<Finding> {
  for (const council of councils) {
    const newest = await findNewestRun(data, council);
    if (!newest) continue;
    const { run, finished, end, path } = newest;
    const what = `The crawl of ${council} that began ${run.startedAt}`;
    if (finished) yield await checkReport(data, what, path);
    else if (end === null && heldSince !== null && run.startedAt >= heldSince)
      yield ok('runs', `${what} is under way`);
    else {
      const how = end?.state === 'failed' ? `failed ${end.at} (${end.reason})` : 'was stopped';
      yield look('runs', `${what} ${how}: "${toCommand(council, run.options)}" takes it up`);
    }
  }
}

async function checkReport(data: DataFolder, what: string, path: string): Promise<Finding> {
  const file = join(path, 'report.json');
  const parsed = report.safeParse(await readJson(data.files, file));
  if (!parsed.success) return look('runs', `${what} left a report that cannot be read: ${file}`);
  const { failures, expected } = parsed.data;
  const below = expected.filter(({ verdict }) => verdict === 'below').map((one) => one.what);
  if (failures.length === 0 && below.length === 0) return ok('runs', `${what} read all it asked for`);
  const shown = failures.slice(0, shownFailures).map(({ url, message }) => `${url} (${message})`);
  const parts = [
    ...(failures.length > 0
      ? [`could not read ${counted(failures.length, 'page')}: ${shown.join('; ')}`]
      : []),
    ...(below.length > 0 ? [`found fewer ${below.join(' and ')} than the council's file expects`] : []),
  ];
  return look('runs', `${what} ${parts.join('; it ')}. All of it: ${file}`);
}

/** The command that asks for the same again. */
function toCommand(council: string, options: CrawlOptions): string {
  const { committees, from, to, withPages, webService } = options;
  return [
    `minutegraph crawl ${council}`,
    ...(committees ? [`--committee ${committees.join(',')}`] : []),
    ...(from ? [`--from ${from}`] : []),
    ...(to ? [`--to ${to}`] : []),
    ...(withPages ? ['--with-pages'] : []),
    ...(webService ? [] : ['--no-web-service']),
  ].join(' ');
}
