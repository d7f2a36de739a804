import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseFile } from '../../schema/case/case-file.ts';
import type { CouncilFile } from '../../schema/records/council.ts';
import { platforms } from '../../scrapers/registry.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { openDataFolder } from '../../src/archive/data-folder.ts';
import { crawlCouncil } from '../../src/crawl/crawl-council.ts';
import type { CrawlOptions } from '../../src/crawl/crawl-options.ts';
import type { CrawlReport } from '../../src/crawl/crawl-report.ts';
import { openRun } from '../../src/crawl/open-run.ts';
import { createFetcher } from '../../src/fetch/fetcher.ts';
import { type ReplicaHandle, startReplica } from '../../src/replica/server.ts';

export const everything: CrawlOptions = {
  committees: null,
  from: null,
  to: null,
  withPages: false,
  webService: true,
};

export const toCouncil = (site: CaseFile, baseUrl: string): CouncilFile => ({
  slug: site.install ?? 'test',
  name: site.council.name,
  gssCode: null,
  platform: 'moderngov',
  baseUrl,
  otherHosts: [],
  paceMs: 0,
  extraCa: null,
  reconstruction: null,
});

export interface CrawledSite {
  readonly replica: ReplicaHandle;
  readonly folder: string;
  readonly council: CouncilFile;
  crawl(options?: Partial<CrawlOptions>, signal?: AbortSignal): Promise<CrawlReport>;
  close(): Promise<void>;
}

/** A replica of the case on a free loopback port and a data folder of its own to crawl it into. */
export async function openCrawlSite(site: CaseFile): Promise<CrawledSite> {
  const replica = await startReplica({ case: site });
  const folder = mkdtempSync(join(tmpdir(), 'minutegraph-crawl-'));
  const council = toCouncil(site, replica.baseUrl);
  const route = { from: new URL(replica.baseUrl).origin, to: new URL(replica.url).origin };
  return {
    replica,
    folder,
    council,
    async crawl(options = {}, signal) {
      const data = await openDataFolder(folder);
      const archive = await openArchive(data);
      const fetcher = createFetcher({
        hosts: [new URL(replica.baseUrl).host],
        paceMs: 0,
        concurrency: 2,
        route,
        limits: { backoff: 5 },
      });
      const asked = { ...everything, ...options };
      const run = await openRun(data, { council: council.slug, options: asked, position: archive.position });
      try {
        const report = await crawlCouncil({
          council,
          platform: platforms.moderngov,
          fetcher,
          archive,
          run,
          signal,
        });
        await run.log.writeReport(report);
        return report;
      } finally {
        await run.log.close();
        await fetcher.close();
        await archive.close();
        await data.close();
      }
    },
    async close() {
      await replica.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
