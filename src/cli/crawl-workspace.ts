import type { CouncilFile } from '../../schema/records/council.ts';
import { platforms } from '../../scrapers/registry.ts';
import { type CrawlProgress, crawlCouncil } from '../crawl/crawl-council.ts';
import type { CrawlOptions } from '../crawl/crawl-options.ts';
import type { CrawlReport } from '../crawl/crawl-report.ts';
import { openRun } from '../crawl/open-run.ts';
import { InterruptedError } from '../errors.ts';
import { createFetcher } from '../fetch/fetcher.ts';
import type { ProjectionReport } from '../projection/project.ts';
import { bundledCase, startReplica } from '../replica/index.ts';
import { toExit } from './exit.ts';
import type { Progress } from './progress.ts';
import { projectWorkspace } from './project-workspace.ts';
import type { Workspace } from './workspace.ts';

/** Install of the case that comes with the program: its pages are served from here, no network is used. */
export const bundledInstall = 'barnet-case';

interface Site {
  readonly route: { readonly from: string; readonly to: string } | undefined;
  close(): Promise<void>;
}

async function openSite(council: CouncilFile): Promise<Site> {
  if (council.slug !== bundledInstall) return { route: undefined, close: () => Promise.resolve() };
  const replica = await startReplica({ case: bundledCase() });
  return {
    route: { from: new URL(council.baseUrl).origin, to: new URL(replica.url).origin },
    close: () => replica.close(),
  };
}

export interface CrawlOutcome {
  readonly crawl: CrawlReport;
  readonly graph: ProjectionReport;
  /** Folder of the run's report and of its list of issues. */
  readonly runFolder: string;
}

export interface CrawlTerms {
  readonly progress: Progress;
  /** Whom the council may write to. */
  readonly contact: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called before each page that came is listed. */
  readonly onPage?: (() => void) | undefined;
}

/**
 * Crawls a council into the workspace and brings the graph up to it. Where the site stops us, what was read
 * until then is in the archive and in the graph before the error is thrown.
 */
export async function crawlIntoWorkspace(
  workspace: Workspace,
  council: CouncilFile,
  options: CrawlOptions,
  { progress, contact, signal, onPage }: CrawlTerms,
): Promise<CrawlOutcome> {
  const { archive, data } = workspace;
  const site = await openSite(council);
  const run = await openRun(data, { council: council.slug, options, position: archive.position });
  if (run.resumed) progress.note(`${council.slug}: a stopped crawl is taken up where it was`);
  const show = ({ pagesRead, pagesKnown, meetings, requests }: CrawlProgress): void => {
    progress.update(
      `${council.slug}: ${String(pagesRead)} of ${String(pagesKnown)} pages known so far, ` +
        `${String(meetings)} meetings, ${String(requests)} requests`,
    );
  };
  try {
    const fetcher = createFetcher({
      hosts: [new URL(council.baseUrl).host, ...council.otherHosts],
      paceMs: council.paceMs,
      contact,
      extraCa: council.extraCa,
      route: site.route,
    });
    const project = (): Promise<ProjectionReport> =>
      projectWorkspace(workspace, progress, {
        // A run that is taken up reports of all its pages, those that are in the graph already too.
        since: run.resumed ? run.startPosition : undefined,
        log: (problem) => void run.log.log({ ...problem }),
      });
    let crawl: CrawlReport;
    try {
      crawl = await crawlCouncil({
        council,
        platform: platforms[council.platform],
        fetcher,
        archive,
        run,
        onProgress: show,
        signal,
        onPage,
      });
    } catch (error) {
      // A person who stops a program waits for its end: the next command brings in what was read.
      if (!(signal?.reason instanceof InterruptedError)) {
        // What stopped the crawl is what its caller must hear; the graph's own trouble stands in the run's list.
        await project().catch((also: unknown) =>
          run.log.log({ level: 'error', code: 'graph-not-updated', message: toExit(also).message }),
        );
      }
      throw error;
    } finally {
      progress.done();
      await fetcher.close();
    }
    const graph = await project();
    await run.log.writeReport({ ...crawl, graph });
    return { crawl, graph, runFolder: run.log.path };
  } catch (error) {
    const told = signal?.aborted
      ? ({ state: 'stopped', reason: 'It was told to stop' } as const)
      : ({ state: 'failed', reason: toExit(error).message } as const);
    // What it failed with says more than that its end could not be written as well.
    await run.log.writeEnd({ ...told, at: new Date().toISOString() }).catch(() => undefined);
    throw error;
  } finally {
    await run.log.close();
    await site.close();
  }
}
