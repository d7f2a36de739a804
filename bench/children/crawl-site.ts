import type { CouncilFile } from '../../schema/records/council.ts';
import { platforms } from '../../scrapers/registry.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { openDataFolder } from '../../src/archive/data-folder.ts';
import { crawlCouncil } from '../../src/crawl/crawl-council.ts';
import { openRun } from '../../src/crawl/open-run.ts';
import { createFetcher } from '../../src/fetch/fetcher.ts';
import { giveAnswer, residentNow, residentPeak, takeWork } from './work.ts';

const { url, council, folder } = takeWork() as { url: string; council: CouncilFile; folder: string };
const loadedMegabytes = residentNow();
const data = await openDataFolder(folder);
const archive = await openArchive(data);
const fetcher = createFetcher({
  hosts: [new URL(council.baseUrl).host],
  paceMs: 0,
  concurrency: 2,
  route: { from: new URL(council.baseUrl).origin, to: new URL(url).origin },
});
const options = { committees: null, from: null, to: null, withPages: false, webService: true };
const run = await openRun(data, { council: council.slug, options, position: archive.position });
const start = performance.now();
const report = await crawlCouncil({ council, platform: platforms.moderngov, fetcher, archive, run });
const milliseconds = performance.now() - start;
await run.log.close();
await fetcher.close();
await archive.close();
await data.close();
const { requests, counts, failures } = report;
const pages = archive.position;
giveAnswer({
  milliseconds,
  requests,
  pages,
  failures: failures.length,
  meetings: counts.meetings,
  loadedMegabytes,
  peakMegabytes: residentPeak(),
});
